package tarikh.reading.timex;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class MomentTest {
    static List<RecordComponent> parts() {
        return List.of(Moment.class.getRecordComponents());
    }

    @ParameterizedTest
    @MethodSource("parts")
    void moments_that_differ_in_one_part_are_not_equal(RecordComponent part) throws ReflectiveOperationException {
        Object[] values = parts().stream().map(p -> some(p.getType(), false)).toArray();
        Moment moment = of(values);
        assertThat(of(values)).isEqualTo(moment).hasSameHashCodeAs(moment);
        values[parts().indexOf(part)] = some(part.getType(), true);
        assertThat(of(values)).isNotEqualTo(moment);
    }

    private static Moment of(Object[] values) throws ReflectiveOperationException {
        Class<?>[] types = parts().stream().map(RecordComponent::getType).toArray(Class<?>[]::new);
        Constructor<Moment> constructor = Moment.class.getDeclaredConstructor(types);
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
