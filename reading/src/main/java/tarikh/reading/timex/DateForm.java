package tarikh.reading.timex;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.CalendarVariant;
import tarikh.calendar.DayRange;
import tarikh.calendar.Season;
import tarikh.calendar.YearPattern;

/** Writes a placed date in the forms of the contract and turns it into days. */
final class DateForm {
    private static final String UNKNOWN_YEAR = "XXXX";
    /** The first year whose days all are Gregorian. */
    private static final int REFORM = 1582;

    private static final int REFORM_MONTH = 10;
    private static final int REFORM_DAY = 15;
    /** Greece, the last of the states to keep the old style, gave it up in this year. */
    private static final int LAST_OLD_STYLE = 1923;

    private final Moment moment;

    DateForm(Moment moment) {
        this.moment = moment;
    }

    Moment moment() {
        return moment;
    }

    /** {@return the calendar that the date is meant in: before the reform the Julian one} */
    CalendarSystem system() {
        if (moment.reckoning() != Reckoning.GREGORIAN && moment.reckoning() != Reckoning.UNKNOWN) {
            return moment.reckoning().calendar();
        }
        return moment.hasYear() && isBeforeReform() ? CalendarSystem.JULIAN : CalendarSystem.GREGORIAN;
    }

    /**
     * The days that the same numbers give in the other style: of a date before the reform by the new one, as some modern
     * writers count, and of a later one by the old, if the text uses it.
     */
    List<Alternative> alternatives(boolean usesOldStyle) {
        boolean whole = moment.hasYear() && moment.hasMonth() && moment.day() > 0 && moment.season() == 0;
        boolean silent = moment.reckoning().family() == Reckoning.GREGORIAN && moment.reckoning() != Reckoning.JULIAN;
        if (!whole || !silent) {
            return List.of();
        }
        boolean old = system() == CalendarSystem.JULIAN;
        boolean mayBeOld = usesOldStyle && moment.year() <= LAST_OLD_STYLE;
        CalendarSystem other = old ? CalendarSystem.GREGORIAN : CalendarSystem.JULIAN;
        return old || mayBeOld
                ? date()
                        .map(d -> d.as(CalendarVariant.of(other)))
                        .map(d -> new Alternative(d.toString(), d.days()))
                        .stream()
                        .toList()
                : List.of();
    }

    private boolean isBeforeReform() {
        if (moment.bce() || moment.year() != REFORM) {
            return moment.bce() || moment.year() < REFORM;
        }
        return moment.month() < REFORM_MONTH || moment.month() == REFORM_MONTH && moment.day() < REFORM_DAY;
    }

    boolean isRoman() {
        return moment.reckoning() == Reckoning.UNKNOWN || moment.reckoning().family() == Reckoning.GREGORIAN;
    }

    /** {@return the date as written; empty when not even a month or year is known} */
    Optional<CalendarDate> date() {
        try {
            if (moment.isPeriod()) {
                return period();
            }
            boolean any = moment.hasYear() || moment.hasMonth();
            return any ? Optional.of(withDay(withMonth())) : Optional.empty();
        } catch (DateTimeException outsideTheCalendar) {
            return Optional.empty();
        }
    }

    private CalendarDate withMonth() {
        int year = moment.bce() ? 1 - moment.year() : moment.year();
        CalendarSystem system = system();
        if (!moment.hasYear()) {
            return CalendarDate.yearless(system, moment.month());
        }
        CalendarDate date = CalendarDate.of(system, year);
        if (moment.season() > 0) {
            return CalendarDate.season(system, year, season());
        }
        return moment.hasMonth() ? date.withMonth(moment.month()) : date;
    }

    private Season season() {
        return Season.ofCode(moment.season());
    }

    private CalendarDate withDay(CalendarDate date) {
        if (!moment.hasMonth() || moment.monthTo() > 0) {
            return date;
        }
        if (moment.nightsLeft() > 0) {
            return date.withNightsRemaining(moment.nightsLeft());
        }
        if (moment.day() == Moment.LAST) {
            return moment.isHijri() ? date.withNightsRemaining(0) : date;
        }
        return moment.hasDay() ? date.withDay(moment.day()) : date;
    }

    private Optional<CalendarDate> period() {
        int hundreds = moment.century();
        if (hundreds < 0) {
            return Optional.empty();
        }
        CalendarSystem system = moment.reckoning().calendar();
        if (moment.decade() >= 0) {
            return Optional.of(CalendarDate.decade(system, hundreds * 10 + moment.decade() / 10));
        }
        return Optional.of(CalendarDate.century(system, moment.bce() ? -hundreds : hundreds));
    }

    /** {@return whether the calendar lacks the day} */
    boolean isImpossible() {
        return moment.hasDay() && date().map(d -> !d.exists()).orElse(true) && moment.hasMonth();
    }

    /** {@return the TIMEX3 value; empty for other calendars} */
    String value() {
        return isRoman() ? roman() + moment.clock() : "";
    }

    private String roman() {
        if (moment.isPeriod()) {
            return romanPeriod();
        }
        if (!moment.hasYear() && !moment.hasMonth() && moment.season() == 0) {
            return "";
        }
        String text = year();
        if (moment.season() > 0) {
            return text + "-" + seasonName();
        }
        if (moment.hasMonth()) {
            text += "-" + two(moment.month());
            if (moment.hasDay() && !isImpossible() && moment.day() != Moment.LAST) {
                text += "-" + two(moment.day());
            }
        }
        return text;
    }

    private String romanPeriod() {
        int hundreds = moment.century();
        if (hundreds < 0) {
            return "";
        }
        if (moment.decade() >= 0) {
            return two(hundreds) + moment.decade() / 10;
        }
        return moment.bce() ? "BC" + two(hundreds + 1) : two(hundreds);
    }

    private String year() {
        if (!moment.hasYear() || moment.converted()) {
            return UNKNOWN_YEAR;
        }
        return (moment.bce() ? "BC" : "") + four(moment.year());
    }

    private String seasonName() {
        return switch (moment.season()) {
            case 21 -> "SP";
            case 22 -> "SU";
            case 23 -> "FA";
            default -> "WI";
        };
    }

    /** {@return the contract's Hijri form; empty for other calendars} */
    String hijri() {
        if (!moment.isHijri()) {
            return "";
        }
        if (moment.isPeriod()) {
            return moment.century() < 0 ? "" : two(moment.century());
        }
        if (!moment.hasYear() && !moment.hasMonth()) {
            boolean known = moment.day() > 0 && moment.day() != Moment.LAST;
            return known ? UNKNOWN_YEAR + "-XX-" + two(moment.day()) : "";
        }
        String year = moment.hasYear() ? four(moment.year()) : UNKNOWN_YEAR;
        if (!moment.hasMonth()) {
            return year;
        }
        String month = year + "-" + two(moment.month());
        if (moment.monthTo() > 0) {
            return month + "/" + year + "-" + two(moment.monthTo());
        }
        if (moment.nightsLeft() > 0) {
            return month + "-" + two(30 - moment.nightsLeft());
        }
        return moment.hasDay() && moment.day() != Moment.LAST ? month + "-" + two(moment.day()) : month;
    }

    /** {@return the EDTF of a Gregorian or Julian date, else empty} */
    String edtf() {
        if (!isRoman()) {
            return "";
        }
        if (moment.isPeriod()) {
            return date().map(d -> d.yearPattern().toString()).orElse("");
        }
        return asWritten()
                .date()
                .flatMap(CalendarDate::edtf)
                .map(e -> e + (moment.mod() == Mod.APPROX ? "~" : ""))
                .orElse("");
    }

    /** {@return the days it covers or may lie on, without allowance for "about"} */
    DayRange days() {
        DayRange days = isCentury() ? century() : date().map(this::days).orElse(DayRange.unbounded());
        if (moment.monthTo() > 0 && moment.hasYear() && days.isBounded()) {
            days = days.hull(
                    CalendarDate.of(system(), moment.year(), moment.monthTo()).days());
        }
        if (moment.weekday() > 0 && moment.isHijri() && moment.hasDay() && days.isBounded()) {
            return days.onWeekday(DayOfWeek.of(moment.weekday())).orElse(days);
        }
        return days;
    }

    private DayRange days(CalendarDate date) {
        boolean whole = moment.hasDay() || moment.season() > 0 || moment.monthTo() > 0;
        if (whole || !moment.hasYear()) {
            return moment.isPeriod() ? decade(date) : date.days();
        }
        return moment.hasMonth()
                ? moment.portion().ofMonth(date)
                : moment.portion().ofYear(date);
    }

    private DayRange decade(CalendarDate date) {
        boolean counted = moment.century() >= 0 && !moment.bce();
        int first = 100 * moment.century() + moment.decade();
        return counted ? moment.portion().ofYears(first, 10, date.calendar().system()::year) : date.days();
    }

    private boolean isCentury() {
        return moment.isPeriod() && moment.decade() < 0 && moment.century() >= 0;
    }

    /** A century in words counts from one: the twentieth is 1901 to 2000, though EDTF writes 19XX for it. */
    private DayRange century() {
        int first = moment.bce() ? -100 * moment.century() - 99 : 100 * moment.century() + 1;
        CalendarSystem system = moment.reckoning().calendar();
        return moment.portion().ofYears(first, 100, system::year);
    }

    /** {@return the written form of {@link CalendarDate}} */
    String written() {
        return asWritten().date().map(CalendarDate::toString).orElse("");
    }

    /** The same without a year that the text does not write in any way. */
    private DateForm asWritten() {
        if (!moment.converted()) {
            return this;
        }
        MomentBuilder b = MomentBuilder.of(moment);
        b.year = 0;
        b.converted = false;
        return new DateForm(b.build());
    }

    static String two(int n) {
        return n < 10 ? "0" + n : Integer.toString(n);
    }

    static String four(int n) {
        return YearPattern.of(n).toString();
    }
}
