package tarikh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDateTest {
    private static final CalendarDate SHABAN_170 = CalendarDate.of(CalendarSystem.HIJRI_CIVIL, 170, 8);

    @ParameterizedTest
    @CsvSource({
        "gregorian 1929-02-13, [1929-02-13..1929-02-13]",
        "gregorian 1929-02, [1929-02-01..1929-02-28]",
        "gregorian 1929, [1929-01-01..1929-12-31]",
        "gregorian 192X, [1920-01-01..1929-12-31]",
        "gregorian 192X-05-07, [1920-05-07..1929-05-07]",
        "gregorian 19XX, [1900-01-01..1999-12-31]",
        "gregorian -0043-03-15, [-0043-03-15..-0043-03-15]",
        "gregorian -04XX, [-0499-01-01..-0400-12-31]",
        "gregorian XXXX-05-07, [..]",
        "gregorian XXXX-05, [..]",
        "gregorian XXXX-XX-07, [..]",
        "gregorian 1929-XX-31, [1929-01-31..1929-12-31]",
        "gregorian 1929-23, [1929-09-01..1929-12-23]",
        "gregorian 1929-24, [1928-12-01..1930-03-23]",
        "gregorian [1929-02-20..1929-02-28], [1929-02-20..1929-02-28]",
        "julian 1492-01-02, [1492-01-11..1492-01-11]",
        "julian 1453-22, [1453-06-01..1453-09-23]",
        "julian -0043-03-15, [-0043-03-13..-0043-03-13]",
        "hijri 0170, [0786-07-06..0787-06-26]",
        "hijri 0170-07, [0786-12-30..0787-01-30]",
        "hijri 0423-07-24, [1032-07-11..1032-07-13]",
        "hijri [0170-08-24..0170-08-25], [0787-02-21..0787-02-24]",
        "hijri 00XX, [0622-07-18..0718-08-07]",
        "hijri 0602-23, [1205-09-01..1205-12-23]",
        "hijri-0+0 0423-07-24, [1032-07-12..1032-07-12]",
        "hijri-0+2 0423-07-24, [1032-07-12..1032-07-14]",
        "hijri-astronomical 0423-07-24, [1032-07-10..1032-07-12]",
        "hijri-astronomical-0+0 0423-07-24, [1032-07-11..1032-07-11]",
        "rumi 1324-07-10, [1908-07-23..1908-07-23]",
        "rumi 132X, [1904-03-14..1914-03-13]",
        "coptic 1686-01-01, [1969-09-11..1969-09-11]",
        "seleucid 1000-01-01, [0689-01-04..0689-01-04]",
        "solar-hijri 1357-11-22, [1979-02-11..1979-02-11]",
    })
    void a_written_date_is_read_back_and_covers_its_days(String written, String days) {
        CalendarDate date = CalendarDate.parse(written);
        assertThat(date).hasToString(written);
        assertThat(date.days()).hasToString(days);
        assertThat(date.exists()).isTrue();
    }

    @ParameterizedTest
    @CsvSource({
        "gregorian 19XX, CENTURY",
        "gregorian 192X, DECADE",
        "gregorian 1929, YEAR",
        "gregorian 1929-21, SEASON",
        "gregorian 1929-02, MONTH",
        "gregorian XXXX-02, MONTH",
        "gregorian 192X-02, MONTH",
        "gregorian 1929-02-13, DAY",
        "gregorian XXXX-XX-13, DAY",
        "hijri [0170-08-24..0170-08-25], DAY",
    })
    void the_precision_is_that_of_the_finest_part_stated(String written, Precision precision) {
        assertThat(CalendarDate.parse(written).precision()).isEqualTo(precision);
    }

    @Test
    void absent_parts_are_empty() {
        CalendarDate yearless = CalendarDate.yearless(CalendarSystem.GREGORIAN, 5, 7);
        assertThat(yearless).hasToString("gregorian XXXX-05-07");
        assertThat(yearless.year()).isEmpty();
        assertThat(yearless.month()).hasValue(5);
        assertThat(yearless.day()).hasValue(7);
        assertThat(CalendarDate.decade(CalendarSystem.GREGORIAN, 192).year()).isEmpty();
        assertThat(CalendarDate.of(CalendarSystem.JULIAN, -43).year()).hasValue(-43);
        assertThat(CalendarDate.of(CalendarSystem.JULIAN, -43).month()).isEmpty();
        assertThat(CalendarDate.of(CalendarSystem.JULIAN, -43).firstDay()).isEmpty();
    }

    @Test
    void a_season_is_not_a_month() {
        CalendarDate autumn = CalendarDate.season(CalendarSystem.GREGORIAN, 1402, Season.AUTUMN);
        assertThat(autumn).hasToString("gregorian 1402-23");
        assertThat(autumn.month()).isEmpty();
        assertThat(autumn.season()).contains(Season.AUTUMN);
        assertThat(autumn.withMonth(9)).hasToString("gregorian 1402-09");
    }

    @Test
    void centuries_and_decades_are_named_by_their_leading_digits() {
        assertThat(CalendarDate.century(CalendarSystem.GREGORIAN, 19)).hasToString("gregorian 19XX");
        assertThat(CalendarDate.century(CalendarSystem.GREGORIAN, -4)).hasToString("gregorian -04XX");
        assertThat(CalendarDate.decade(CalendarSystem.GREGORIAN, 192)).hasToString("gregorian 192X");
        assertThat(CalendarDate.of(CalendarSystem.GREGORIAN, new YearPattern(true, 0, 2)))
                .hasToString("gregorian -00XX");
    }

    @Test
    void nights_remaining_leave_two_candidate_days_in_an_observed_month() {
        CalendarDate fiveLeft = SHABAN_170.withNightsRemaining(5);
        assertThat(fiveLeft).hasToString("hijri [0170-08-24..0170-08-25]");
        assertThat(fiveLeft.day()).isEmpty();
        assertThat(fiveLeft.firstDay()).hasValue(24);
        assertThat(fiveLeft.lastDay()).hasValue(25);
        assertThat(fiveLeft.withDay(25)).hasToString("hijri 0170-08-25");
    }

    @ParameterizedTest
    @CsvSource({
        "hijri 0170-08, 0, hijri [0170-08-29..0170-08-30]",
        "hijri XXXX-08, 1, hijri [XXXX-08-28..XXXX-08-29]",
        "hijri-0+0 0170-08, 5, hijri-0+0 0170-08-24",
        "julian 1187-09, 4, julian 1187-09-26",
        "julian XXXX-02, 3, julian [XXXX-02-25..XXXX-02-26]",
        "rumi 1332-02, 1, rumi 1332-02-14",
    })
    void nights_remaining_are_counted_from_the_end_of_the_month(String month, int nights, String day) {
        assertThat(CalendarDate.parse(month).withNightsRemaining(nights)).hasToString(day);
    }

    @Test
    void no_more_nights_remain_than_a_month_has() {
        assertThatThrownBy(() -> SHABAN_170.withNightsRemaining(29))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("0 to 28");
        assertThatThrownBy(
                        () -> CalendarDate.of(CalendarSystem.HIJRI_CIVIL, 170).withNightsRemaining(3))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CalendarDate.of(CalendarSystem.RUMI, 1333, 1).withNightsRemaining(3))
                .isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "gregorian 1929-02-30, [1929-02-01..1929-02-28]",
        "gregorian 1900-02-29, [1900-02-01..1900-02-28]",
        "gregorian 1929-XX-31, [1929-01-31..1929-12-31]",
        "gregorian XXXX-02-30, [..]",
        "hijri 0170-01-31, [0786-07-06..0786-08-06]",
        "hijri-0+0 0170-02-30, [0786-08-06..0786-09-03]",
        "rumi 1333-01-05, [1917-03-01..1917-12-31]",
        "rumi 1332-02-20, [1917-02-14..1917-02-28]",
        "coptic 1686-13-06, [1970-09-06..1970-09-10]",
    })
    void a_date_that_does_not_exist_is_kept_and_covers_the_larger_part_that_does(String written, String days) {
        CalendarDate date = CalendarDate.parse(written);
        assertThat(date).hasToString(written);
        assertThat(date.days()).hasToString(days);
        assertThat(date.exists()).isEqualTo(written.contains("-XX-"));
        assertThat(date.edtf()).isEqualTo(date.edtf().filter(any -> date.exists()));
    }

    @ParameterizedTest
    @CsvSource({
        "julian 1900-02-29, true",
        "gregorian XXXX-02-29, true",
        "hijri 0170-02-30, true",
        "hijri XXXX-02-30, true",
        "hijri-0+0 XXXX-02-30, false",
        "hijri-0+0 XXXX-12-30, true",
        "coptic XXXX-13-06, true",
        "coptic XXXX-13-07, false",
        "rumi XXXX-02-29, true",
    })
    void a_date_exists_if_some_year_it_can_mean_has_it(String written, boolean exists) {
        assertThat(CalendarDate.parse(written).exists()).isEqualTo(exists);
    }

    @ParameterizedTest
    @CsvSource({
        // The civil day was a Friday; observation leaves the Thursday before and the Saturday after.
        "hijri 0001-01-01, FRIDAY, [0622-07-19..0622-07-19]",
        "hijri 0001-01-01, SATURDAY, [0622-07-20..0622-07-20]",
        "hijri 0001-01-01, MONDAY, ",
        "gregorian 1929-02-13, WEDNESDAY, [1929-02-13..1929-02-13]",
        "gregorian 1929-02-13, THURSDAY, ",
        "gregorian 1929-02, MONDAY, [1929-02-04..1929-02-25]",
        "gregorian XXXX-02-13, MONDAY, [..]",
    })
    void a_weekday_narrows_a_date_or_contradicts_it(String written, DayOfWeek weekday, String days) {
        CalendarDate date = CalendarDate.parse(written);
        assertThat(date.onWeekday(weekday).map(DayRange::toString).orElse(null)).isEqualTo(days);
        assertThat(date.mayFallOn(weekday)).isEqualTo(days != null);
    }

    @Test
    void only_a_single_day_has_a_weekday() {
        assertThat(CalendarDate.parse("gregorian 1929-02-13").weekday()).contains(DayOfWeek.WEDNESDAY);
        assertThat(CalendarDate.parse("gregorian 1929-02").weekday()).isEmpty();
        assertThat(CalendarDate.parse("hijri 1347-09-03").weekday()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "julian 1453-05-29, GREGORIAN, gregorian 1453-06-07",
        "julian 1453-05-29, HIJRI_CIVIL, hijri 0857-05-20",
        "hijri 0857-05-20, JULIAN, julian 1453-05-28..1453-05-30",
        "hijri 0170, GREGORIAN, gregorian 0786-07-06..0787-06-26",
        "gregorian 1929-02, HIJRI_CIVIL, hijri 1347-08-20..1347-09-18",
        "rumi 1324-07-10, GREGORIAN, gregorian 1908-07-23",
        "gregorian 1908-07-23, RUMI, rumi 1324-07-10",
    })
    void a_date_is_told_in_another_calendar_by_its_first_and_last_day(
            String written, CalendarSystem other, String told) {
        assertThat(CalendarDate.parse(written).in(other))
                .map(CalendarPeriod::toString)
                .contains(told);
    }

    @Test
    void what_another_calendar_cannot_tell_is_empty() {
        assertThat(CalendarDate.parse("gregorian XXXX-05-07").in(CalendarSystem.JULIAN))
                .isEmpty();
        assertThat(CalendarDate.parse("gregorian 0500").in(CalendarSystem.HIJRI_CIVIL))
                .isEmpty();
        assertThat(CalendarDate.parse("gregorian 1930").in(CalendarSystem.RUMI)).isEmpty();
    }

    @Test
    void a_period_has_whole_days_of_one_calendar() {
        CalendarDate day = CalendarDate.parse("gregorian 1929-02-13");
        assertThatThrownBy(() -> new CalendarPeriod(day, CalendarDate.parse("julian 1929-02-14")))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new CalendarPeriod(CalendarDate.parse("gregorian 1929"), day))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new CalendarPeriod(day, CalendarDate.parse("gregorian 1929-02-12")))
                .isInstanceOf(DateTimeException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "gregorian 1929-02-13, 1929-02-13",
        "julian 1492-01-02, 1492-01-02",
        "julian 1500-02-29, 1500-02-29",
        "gregorian -0043, -0043",
        "gregorian 192X, 192X",
        "gregorian 1402-23, 1402-23",
        "gregorian XXXX-05-07, XXXX-05-07",
        "gregorian 1929-XX-05, 1929-XX-05",
        "gregorian [1929-02-24..1929-02-25], 1929-02-XX",
    })
    void a_gregorian_or_julian_date_has_an_edtf_as_written(String written, String edtf) {
        assertThat(CalendarDate.parse(written).edtf()).map(Edtf.Date::toString).contains(edtf);
        assertThat(Edtf.parse(edtf)).hasToString(edtf);
    }

    @ParameterizedTest
    @CsvSource({"hijri 0170-07", "rumi 1324-07-10", "coptic 1686-13", "gregorian 1929-02-30", "gregorian 1900-02-29"})
    void other_calendars_and_dates_that_do_not_exist_have_no_edtf(String written) {
        assertThat(CalendarDate.parse(written).edtf()).isEmpty();
    }

    @Test
    void parts_can_be_filled_in_without_conversion() {
        assertThat(CalendarDate.yearless(CalendarSystem.HIJRI_CIVIL, 7).withYear(170))
                .hasToString("hijri 0170-07");
        assertThat(SHABAN_170.withDay(3)).hasToString("hijri 0170-08-03");
        assertThat(SHABAN_170.withDays(21, 30)).hasToString("hijri [0170-08-21..0170-08-30]");
        assertThat(SHABAN_170.as(CalendarVariant.exact(CalendarSystem.HIJRI_CIVIL)))
                .hasToString("hijri-0+0 0170-08");
        assertThat(CalendarDate.ofDay(CalendarSystem.GREGORIAN, 0)).hasToString("gregorian 1970-01-01");
    }

    @Test
    void dates_are_equal_by_value() {
        assertThat(CalendarDate.parse("hijri 0170-08"))
                .isEqualTo(SHABAN_170)
                .hasSameHashCodeAs(SHABAN_170)
                .isNotEqualTo(CalendarDate.parse("hijri-astronomical 0170-08"))
                .isNotEqualTo(CalendarDate.parse("hijri 0170-09"));
    }
}
