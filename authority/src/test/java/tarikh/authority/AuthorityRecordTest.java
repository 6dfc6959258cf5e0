package tarikh.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Constructor;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AuthorityRecordTest {
    @ParameterizedTest
    @ValueSource(classes = {PersonRecord.class, PlaceRecord.class})
    void records_that_differ_in_any_one_part_are_not_equal(Class<?> type) throws ReflectiveOperationException {
        List<Class<?>> types = Arrays.stream(type.getRecordComponents())
                .<Class<?>>map(RecordComponent::getType)
                .toList();
        Constructor<?> constructor = type.getDeclaredConstructor(types.toArray(Class<?>[]::new));
        Object[] values = types.stream().map(t -> some(t, false)).toArray();
        Object record = constructor.newInstance(values);
        assertThat(constructor.newInstance(values)).isEqualTo(record).hasSameHashCodeAs(record);
        for (int part = 0; part < values.length; part++) {
            Object[] others = values.clone();
            others[part] = some(types.get(part), true);
            assertThat(constructor.newInstance(others)).as("part %d", part).isNotEqualTo(record);
        }
    }

    private static Object some(Class<?> type, boolean other) {
        if (type == boolean.class) {
            return other;
        }
        if (type == int.class) {
            return other ? 2 : 1;
        }
        if (type == double.class) {
            return other ? 2.5 : 1.5;
        }
        if (type == List.class) {
            return other ? List.of(new Held(1, 2)) : List.of();
        }
        if (type == Map.class) {
            return other ? Map.of("geonames", "1") : Map.of();
        }
        return other ? "other" : "some";
    }
}
