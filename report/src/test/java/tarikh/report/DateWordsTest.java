package tarikh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;

class DateWordsTest {
    private final DateWords dates = new DateWords(new Words());

    private static DayRange days(String from, String to) {
        return DayRange.between(
                LocalDate.parse(from).toEpochDay(), LocalDate.parse(to).toEpochDay());
    }

    @ParameterizedTest
    @CsvSource({
        "1929-02-13, 1929-02-13, 13 February 1929",
        "1929-02-01, 1929-02-28, February 1929",
        "1929-01-01, 1929-03-31, January 1929 – March 1929",
        "1929-01-01, 1929-12-31, 1929",
        "1920-01-01, 1929-12-31, 1920 – 1929",
        "1929-01-20, 1929-02-13, 20 January – 13 February 1929",
        "1929-02-10, 1929-02-13, 10 – 13 February 1929",
        "1928-12-30, 1929-01-02, 30 December 1928 – 2 January 1929",
        "0787-01-14, 0787-01-14, 10 January 787 (Julian)",
        "1045-07-24, 1046-07-14, 18 July 1045 – 8 July 1046 (Julian)",
        "1045-01-07, 1046-01-06, 1045",
        "-0043-01-01, -0043-12-31, 44 BCE",
    })
    void ranges_are_written_as_people_write_them(String from, String to, String expected) {
        assertThat(dates.western(days(from, to)).en()).isEqualTo(expected);
    }

    @Test
    void an_open_end_is_said_and_not_filled_in() {
        long day = LocalDate.parse("1912-01-01").toEpochDay();
        assertThat(dates.western(DayRange.onOrAfter(day)).en()).isEqualTo("from 1 January 1912 on");
        assertThat(dates.western(DayRange.onOrBefore(day)).en()).isEqualTo("until 1 January 1912");
        assertThat(dates.western(DayRange.unbounded()).en()).isEqualTo("no date");
        assertThat(dates.hijri(DayRange.onOrAfter(day)).isEmpty()).isTrue();
    }

    @Test
    void bare_years_in_a_range_are_held_left_to_right_in_arabic() {
        assertThat(dates.western(days("1920-01-01", "1929-12-31")).ar()).isEqualTo("\u20661920 – 1929\u2069");
    }

    @Test
    void a_hijri_month_read_with_its_slack_goes_by_its_name() {
        DayRange rajab = CalendarSystem.HIJRI_CIVIL.month(170, 7);
        assertThat(dates.hijri(rajab).en()).isEqualTo("Rajab 170 AH");
        assertThat(dates.hijri(rajab.widen(1, 1)).en()).isEqualTo("Rajab 170 AH");
        assertThat(dates.hijri(CalendarSystem.HIJRI_CIVIL.year(656)).en()).isEqualTo("656 AH");
    }

    @Test
    void a_converted_hijri_day_is_said_to_be_approximate() {
        assertThat(dates.hijri(days("1929-02-13", "1929-02-13")).en()).isEqualTo("about 3 Ramaḍān 1347 AH");
        assertThat(dates.hijri(days("1929-01-01", "1929-12-31")).en()).isEqualTo("about 1347 – 1348 AH");
    }

    @ParameterizedTest
    @CsvSource({
        "0170, 170 AH",
        "0170-07, Rajab 170 AH",
        "0170-07-24, 24 Rajab 170 AH",
        "0170-07-24/0170-07-25, 24 Rajab 170 AH – 25 Rajab 170 AH",
        "XXXX-07-24, XXXX-07-24",
    })
    void a_written_hijri_date_keeps_what_it_says(String written, String expected) {
        assertThat(dates.hijriAsWritten(written).en()).isEqualTo(expected);
    }

    @Test
    void no_day_of_a_calendar_is_beyond_words() {
        for (CalendarSystem calendar : List.of(CalendarSystem.GREGORIAN, CalendarSystem.HIJRI_CIVIL)) {
            DayRange domain = calendar.domain();
            long first = domain.earliest().orElseThrow();
            long last = domain.latest().orElseThrow();
            for (long day : new long[] {first, last}) {
                assertThat(dates.western(DayRange.on(day)).ar()).isNotBlank();
                assertThat(dates.hijri(DayRange.on(day))).isNotNull();
            }
            assertThat(dates.western(domain).en()).isNotBlank();
        }
    }
}
