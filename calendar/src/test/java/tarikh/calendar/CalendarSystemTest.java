package tarikh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class CalendarSystemTest {
    private static final long SEED = 20_170_301L;

    @ParameterizedTest(name = "{0} {1}-{2}-{3} is {4}")
    @CsvSource({
        "GREGORIAN,          1970,  1,  1, 1970-01-01",
        "GREGORIAN,             0,  2, 29, 0000-02-29",
        "JULIAN,             1582, 10,  4, 1582-10-14",
        "JULIAN,              -43,  3, 15, -0043-03-13",
        "JULIAN,                0,  2, 29, 0000-02-27",
        "JULIAN,             1917, 10, 25, 1917-11-07",
        "HIJRI_CIVIL,           1,  1,  1, 0622-07-19",
        "HIJRI_ASTRONOMICAL,    1,  1,  1, 0622-07-18",
        "HIJRI_CIVIL,        1400,  1,  1, 1979-11-21",
        "COPTIC,                1,  1,  1, 0284-08-29",
        "COPTIC,             1735, 13,  6, 2019-09-11",
        "RUMI,               1256,  3,  1, 1840-03-13",
        "RUMI,               1325,  3, 31, 1909-04-13",
        "RUMI,               1331,  2, 29, 1916-03-13",
        "RUMI,               1332,  2, 15, 1917-02-28",
        "RUMI,               1333,  3,  1, 1917-03-01",
        "RUMI,               1333, 12, 31, 1917-12-31",
        "RUMI,               1334,  1,  1, 1918-01-01",
        "RUMI,               1341, 12, 31, 1925-12-31",
        "SELEUCID,              1, 10,  1, -0311-09-26",
        "SELEUCID,            934,  9, 30, 0623-10-03",
        "SELEUCID,           1500,  1,  1, 1189-01-08",
        "SOLAR_HIJRI,           1,  1,  1, 0622-03-21",
        "SOLAR_HIJRI,        1304,  1,  1, 1925-03-21",
    })
    void a_date_is_its_day_and_the_day_its_date(CalendarSystem calendar, int year, int month, int day, LocalDate iso) {
        assertThat(LocalDate.ofEpochDay(calendar.day(year, month, day))).isEqualTo(iso);
        assertThat(calendar.date(iso.toEpochDay())).isEqualTo(new YearMonthDay(year, month, day));
    }

    @ParameterizedTest
    @EnumSource
    void years_and_months_follow_one_another_without_gap_over_the_whole_domain(CalendarSystem calendar) {
        long next = calendar.domain().earliest().orElseThrow();
        for (int year = calendar.earliestYear(); year <= calendar.latestYear(); year++) {
            long endOfYear = next + calendar.yearLength(year);
            int month = calendar.firstMonth(year);
            for (int i = 0; i < calendar.monthsInYear(year); i++) {
                if (calendar.day(year, month, 1) != next) {
                    assertThat(calendar.day(year, month, 1))
                            .as("%s %d-%d", calendar, year, month)
                            .isEqualTo(next);
                }
                next += calendar.monthLength(year, month);
                month = calendar.hasMonth(year, month + 1) ? month + 1 : 1;
            }
            assertThat(next).as("%s %d", calendar, year).isEqualTo(endOfYear);
        }
        assertThat(calendar.domain().latest()).hasValue(next - 1);
    }

    @ParameterizedTest
    @EnumSource
    void any_day_of_the_domain_goes_to_its_date_and_back(CalendarSystem calendar) {
        SplittableRandom random = new SplittableRandom(SEED);
        long first = calendar.domain().earliest().orElseThrow();
        long last = calendar.domain().latest().orElseThrow();
        for (int i = 0; i < 100_000; i++) {
            long day = random.nextLong(first, last + 1);
            YearMonthDay date = calendar.date(day);
            if (!calendar.isValid(date.year(), date.month(), date.day())
                    || calendar.day(date.year(), date.month(), date.day()) != day) {
                assertThat(date).as("%s %d, seed %d", calendar, day, SEED).isNull();
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void nothing_is_computed_outside_the_domain(CalendarSystem calendar) {
        long first = calendar.domain().earliest().orElseThrow();
        long last = calendar.domain().latest().orElseThrow();
        for (long day : new long[] {first - 1, last + 1, Long.MIN_VALUE, Long.MAX_VALUE}) {
            assertThatThrownBy(() -> calendar.date(day)).isInstanceOf(DateTimeException.class);
        }
        for (int year :
                new int[] {calendar.earliestYear() - 1, calendar.latestYear() + 1, Integer.MIN_VALUE, Integer.MAX_VALUE
                }) {
            assertThat(calendar.hasMonth(year, 3)).isFalse();
            assertThatThrownBy(() -> calendar.day(year, 3, 1)).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> calendar.yearLength(year)).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> calendar.firstMonth(year)).isInstanceOf(DateTimeException.class);
            assertThatThrownBy(() -> calendar.monthsInYear(year)).isInstanceOf(DateTimeException.class);
        }
    }

    @ParameterizedTest(name = "{0} {1}-{2}-{3}")
    @CsvSource({
        "GREGORIAN, 1900, 2, 29",
        "JULIAN, 1901, 2, 29",
        "HIJRI_CIVIL, 1, 2, 30",
        "HIJRI_CIVIL, 1, 12, 30",
        "HIJRI_CIVIL, 1, 13, 1",
        "COPTIC, 1, 13, 6",
        "COPTIC, 1, 14, 1",
        "RUMI, 1332, 2, 16",
        "RUMI, 1333, 2, 1",
        "RUMI, 1333, 13, 1",
        "SELEUCID, 1, 0, 1",
        "SOLAR_HIJRI, 1404, 12, 30",
        "GREGORIAN, 2000, 1, 0",
        "GREGORIAN, 2000, 1, 32",
    })
    void a_date_that_the_calendar_lacks_is_refused(CalendarSystem calendar, int year, int month, int day) {
        assertThat(calendar.isValid(year, month, day)).isFalse();
        assertThatThrownBy(() -> calendar.day(year, month, day))
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining(calendar.id());
    }

    @Test
    void the_year_of_the_ottoman_reform_has_ten_months() {
        assertThat(CalendarSystem.RUMI.monthsInYear(1333)).isEqualTo(10);
        assertThat(CalendarSystem.RUMI.yearLength(1332)).isEqualTo(352);
        assertThat(CalendarSystem.RUMI.yearLength(1333)).isEqualTo(306);
    }

    @Test
    void a_seleucid_year_holds_the_january_after_its_october() {
        DayRange year = CalendarSystem.SELEUCID.year(1229);
        assertThat(year.contains(CalendarSystem.JULIAN.day(917, 10, 1))).isTrue();
        assertThat(year.contains(CalendarSystem.JULIAN.day(918, 9, 30))).isTrue();
        assertThat(year.earliest()).hasValue(CalendarSystem.JULIAN.day(917, 10, 1));
        assertThat(year.latest()).hasValue(CalendarSystem.JULIAN.day(918, 9, 30));
    }

    @ParameterizedTest
    @CsvSource({"1970-01-01, THURSDAY", "1929-02-13, WEDNESDAY", "0622-07-19, FRIDAY", "-0043-03-13, WEDNESDAY"})
    void a_day_has_its_weekday(LocalDate day, DayOfWeek weekday) {
        assertThat(CalendarSystem.weekday(day.toEpochDay())).isEqualTo(weekday).isEqualTo(day.getDayOfWeek());
    }

    @ParameterizedTest
    @EnumSource
    void a_calendar_is_found_by_its_name(CalendarSystem calendar) {
        assertThat(CalendarSystem.named(calendar.id())).contains(calendar);
        assertThat(CalendarSystem.named(calendar.id() + "x")).isEmpty();
    }
}
