package tarikh.formats.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarikh.calendar.DayRange;
import tarikh.calendar.Edtf;

class DayFormsTest {
    @ParameterizedTest
    @CsvSource({
        "1929-02-13, 1929-02-13, false, 1929-02-13",
        "1929-02-01, 1929-02-28, false, 1929-02",
        "1929-01-01, 1929-12-31, true, 1929",
        "1929-01-01, 1929-12-30, false, [1929-01-01..1929-12-30]",
        "1929-02-13, 1929-03-05, true, 1929-02-13/1929-03-05",
        ", 1929-03-05, false, [..1929-03-05]",
        "1929-02-13, , true, 1929-02-13/..",
        "-0043-03-15, -0043-03-15, false, -0043-03-15",
        "-0043-01-01, -0043-12-31, false, -0043",
        "0000-01-01, 0000-12-31, false, 0000",
        "+10000-01-01, +10000-01-02, false, ''",
    })
    void days_are_told_in_edtf(String first, String last, boolean lasting, String edtf) {
        assertThat(DayForms.edtf(days(first, last), lasting)).isEqualTo(edtf);
        if (!edtf.isEmpty()) {
            assertThat(Edtf.parse(edtf).toString()).isEqualTo(edtf);
        }
    }

    private static DayRange days(String first, String last) {
        if (first == null) {
            return DayRange.onOrBefore(day(last));
        }
        return last == null ? DayRange.onOrAfter(day(first)) : DayRange.between(day(first), day(last));
    }

    private static long day(String iso) {
        return LocalDate.parse(iso).toEpochDay();
    }
}
