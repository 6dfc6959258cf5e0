package tarikh.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDateTest {
    @ParameterizedTest
    @CsvSource({
        "gregorian 1929-02, [1929-02-01..1929-02-28]",
        "gregorian 1929-02-13, [1929-02-13..1929-02-13]",
        "gregorian 1929, [1929-01-01..1929-12-31]",
        "gregorian 192X, [1920-01-01..1929-12-31]",
        "gregorian 19XX, [1900-01-01..1999-12-31]",
        "gregorian -0043-03-15, [-0043-03-15..-0043-03-15]",
        "gregorian 1929-23, [1929-09-01..1929-12-23]",
        "gregorian 1929-24, [1928-12-01..1930-03-23]",
        "julian 1492-01-02, [1492-01-11..1492-01-11]",
        "hijri 0423-07-24, [1032-07-11..1032-07-13]",
        "hijri-0+0 0423-07-24, [1032-07-12..1032-07-12]",
        "hijri-astronomical-0+0 0423-07-24, [1032-07-11..1032-07-11]",
        "hijri [0170-08-24..0170-08-25], [0787-02-21..0787-02-24]",
        "rumi 1324-07-10, [1908-07-23..1908-07-23]",
        "coptic 1686-01-01, [1969-09-11..1969-09-11]",
        "seleucid 1000-01-01, [0689-01-04..0689-01-04]",
        "solar-hijri 1357-11-22, [1979-02-11..1979-02-11]",
        "gregorian XXXX-05-07, [..]",
    })
    void a_written_date_is_read_back_and_covers_its_days(String written, String days) {
        CalendarDate date = CalendarDate.parse(written);
        assertThat(date).hasToString(written);
        assertThat(date.days()).hasToString(days);
    }
}
