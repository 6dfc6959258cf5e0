package tarikh.calendar;

import java.time.DateTimeException;
import java.util.Optional;

/** From the first to the last day of something, both included, told in one calendar without slack. */
public record CalendarPeriod(CalendarDate first, CalendarDate last) {
    public CalendarPeriod {
        if (!first.calendar().equals(last.calendar())
                || first.precision() != Precision.DAY
                || last.precision() != Precision.DAY) {
            throw new DateTimeException("not two days of one calendar: " + first + " and " + last);
        }
        if (last.days().latest().orElseThrow() < first.days().latest().orElseThrow()) {
            throw new DateTimeException("not a period: it ends with " + last + ", before " + first);
        }
    }

    /** {@return the ends of a range of days in a calendar; empty if an end is open or outside the calendar's domain} */
    public static Optional<CalendarPeriod> of(DayRange days, CalendarSystem calendar) {
        if (!days.isBounded() || !days.isWithin(calendar.domain())) {
            return Optional.empty();
        }
        return Optional.of(new CalendarPeriod(
                exact(calendar, days.earliest().orElseThrow()),
                exact(calendar, days.latest().orElseThrow())));
    }

    private static CalendarDate exact(CalendarSystem calendar, long day) {
        return CalendarDate.ofDay(calendar, day).as(CalendarVariant.exact(calendar));
    }

    /** {@return the numbers of the only day, or of both ends with {@code ..} between them} */
    public String numbers() {
        return first.equals(last) ? first.numbers() : first.numbers() + ".." + last.numbers();
    }

    /** {@return the calendar's id and the {@link #numbers}} */
    @Override
    public String toString() {
        return first.calendar().system().id() + " " + numbers();
    }
}
