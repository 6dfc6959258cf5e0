package tarikh.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.CopticCalendar;
import com.ibm.icu.util.GregorianCalendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.PersianCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.Date;
import java.util.stream.Stream;
import org.junit.jupiter.api.Named;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every day against ICU4J, an independent implementation. */
class IcuCalendarTest {
    private static final long MILLIS_IN_DAY = 86_400_000L;

    static Stream<Arguments> calendars() {
        return Stream.of(
                claim("Gregorian 1 to 2500", CalendarSystem.GREGORIAN, roman(Long.MIN_VALUE), 1, 2500),
                claim("Julian 1 to 2500", CalendarSystem.JULIAN, roman(Long.MAX_VALUE), 1, 2500),
                claim("Hijri civil 1 to 1500", CalendarSystem.HIJRI_CIVIL, hijri(civil()), 1, 1500),
                claim("Hijri astronomical 1 to 1500", CalendarSystem.HIJRI_ASTRONOMICAL, hijri(tbla()), 1, 1500),
                claim(
                        "Coptic -283 to 2217",
                        CalendarSystem.COPTIC,
                        new CopticCalendar(utc(), ULocale.ROOT),
                        -283,
                        2217),
                claim("Solar Hijri", CalendarSystem.SOLAR_HIJRI, new PersianCalendar(utc(), ULocale.ROOT), 1, 1500));
    }

    private static Arguments claim(String name, CalendarSystem ours, Calendar icu, int firstYear, int lastYear) {
        return Arguments.of(Named.of(name, ours), icu, firstYear, lastYear);
    }

    private static Calendar roman(long changeOver) {
        GregorianCalendar calendar = new GregorianCalendar(utc(), ULocale.ROOT);
        calendar.setGregorianChange(new Date(changeOver));
        return calendar;
    }

    private static Calendar hijri(IslamicCalendar.CalculationType type) {
        IslamicCalendar calendar = new IslamicCalendar(utc(), ULocale.ROOT);
        calendar.setCalculationType(type);
        return calendar;
    }

    private static IslamicCalendar.CalculationType civil() {
        return IslamicCalendar.CalculationType.ISLAMIC_CIVIL;
    }

    private static IslamicCalendar.CalculationType tbla() {
        return IslamicCalendar.CalculationType.ISLAMIC_TBLA;
    }

    private static TimeZone utc() {
        return TimeZone.GMT_ZONE;
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void every_day_has_the_date_and_every_date_the_day_of_icu(
            CalendarSystem ours, Calendar icu, int firstYear, int lastYear) {
        long last = ours.year(lastYear).latest().orElseThrow();
        for (long day = ours.year(firstYear).earliest().orElseThrow(); day <= last; day++) {
            icu.setTimeInMillis(day * MILLIS_IN_DAY);
            int year = icu.get(Calendar.EXTENDED_YEAR);
            int month = icu.get(Calendar.MONTH) + 1;
            int dayOfMonth = icu.get(Calendar.DAY_OF_MONTH);
            YearMonthDay date = ours.date(day);
            if (date.year() != year
                    || date.month() != month
                    || date.day() != dayOfMonth
                    || ours.day(year, month, dayOfMonth) != day) {
                assertThat(date).as("day " + day).isEqualTo(new YearMonthDay(year, month, dayOfMonth));
                assertThat(ours.day(year, month, dayOfMonth))
                        .as(date.toString())
                        .isEqualTo(day);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("calendars")
    void every_month_has_the_length_of_icu(CalendarSystem ours, Calendar icu, int firstYear, int lastYear) {
        // Below year 1 ICU gives the last Coptic month four days, though its own dates give it five or six.
        for (int year = Math.max(1, firstYear); year <= lastYear; year++) {
            for (int month = 1; month <= ours.monthsInYear(year); month++) {
                icu.setTimeInMillis(ours.day(year, month, 1) * MILLIS_IN_DAY);
                assertThat(ours.monthLength(year, month))
                        .as("%s %d-%d", ours, year, month)
                        .isEqualTo(icu.getActualMaximum(Calendar.DAY_OF_MONTH));
            }
        }
    }
}
