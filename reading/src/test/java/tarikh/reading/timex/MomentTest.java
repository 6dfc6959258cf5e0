package tarikh.reading.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class MomentTest {
    private static final List<Class<?>> TYPES = Arrays.stream(Moment.class.getRecordComponents())
            .<Class<?>>map(RecordComponent::getType)
            .toList();

    @Test
    void moments_that_differ_in_any_one_part_are_not_equal() throws ReflectiveOperationException {
        Object[] values = TYPES.stream().map(t -> some(t, false)).toArray();
        Moment moment = of(values);
        assertThat(of(values)).isEqualTo(moment).hasSameHashCodeAs(moment);
        for (int part = 0; part < values.length; part++) {
            Object[] others = values.clone();
            others[part] = some(TYPES.get(part), true);
            assertThat(of(others)).as("part %d", part).isNotEqualTo(moment);
        }
    }

    private static Moment of(Object[] values) throws ReflectiveOperationException {
        Constructor<Moment> constructor = Moment.class.getDeclaredConstructor(TYPES.toArray(Class<?>[]::new));
        return constructor.newInstance(values);
    }

    private static Object some(Class<?> type, boolean other) {
        if (type.isEnum()) {
            return Arrays.asList(type.getEnumConstants()).get(other ? 1 : 0);
        }
        if (type == Portion.class) {
            return other ? new Portion(2, 2) : new Portion(1, 2);
        }
        if (type == String.class) {
            return other ? "12:00" : "";
        }
        return type == boolean.class ? (Object) other : (Object) (other ? 5 : 4);
    }
}
