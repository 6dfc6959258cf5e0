package tarikh.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarikh.calendar.DayRange;

class DayWordsTest {
    private final DayWords words = new DayWords(new Messages(Ui.EN));

    @ParameterizedTest
    @CsvSource({
        "1929-02-13, 1929-02-13, 1929-02-13",
        "1929-01-01, 1929-12-31, 1929",
        "1929-01-01, 1940-12-31, 1929 – 1940",
        "1929-02-01, 1929-02-28, 1929-02",
        "1928-12-01, 1929-02-28, 1928-12 – 1929-02",
        "1929-01-20, 1929-02-13, 1929-01-20 – 1929-02-13",
        "-0043-03-15, -0043-03-15, 0044-03-15 BCE",
        "0000-01-01, 0000-12-31, 0001 BCE"
    })
    void days_are_said_in_as_few_signs_as_say_the_same(String first, String last, String said) {
        DayRange days = DayRange.between(day(first), day(last));
        assertThat(words.of(days)).isEqualTo("\u2066" + said + "\u2069");
    }

    @Test
    void an_open_end_is_said() {
        assertThat(words.of(DayRange.onOrAfter(day("1929-01-20")))).isEqualTo("from \u20661929-01-20\u2069");
        assertThat(words.of(DayRange.onOrBefore(day("1929-01-20")))).isEqualTo("by \u20661929-01-20\u2069");
    }

    private static long day(String iso) {
        return LocalDate.parse(iso).toEpochDay();
    }
}
