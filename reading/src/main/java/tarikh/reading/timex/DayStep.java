package tarikh.reading.timex;

import java.time.DateTimeException;
import java.util.OptionalInt;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.CalendarSystem;

/** Moves a day to the one after or before it in its own calendar. */
final class DayStep {
    private DayStep() {}

    /** {@return the day so many days later; the same when the date is not one day} */
    static Moment move(Moment from, int days) {
        if (days == 0) {
            return from;
        }
        MomentBuilder b = MomentBuilder.of(from);
        b.nightsLeft = 0;
        if (!from.hasYear() || from.nightsLeft() > 0) {
            int day = from.nightsLeft() > 0 ? 30 - from.nightsLeft() : from.day();
            b.day = Math.max(1, Math.min(30, day + days));
            return b.build();
        }
        if (from.day() == Moment.LAST) {
            b.month = from.month() % 12 + 1;
            b.year = from.month() == 12 ? from.year() + 1 : from.year();
            b.day = days;
            return b.build();
        }
        try {
            CalendarSystem system = new DateForm(from).system();
            int year = from.bce() ? 1 - from.year() : from.year();
            long day = system.day(year, from.month(), from.day()) + days;
            CalendarDate moved = CalendarDate.ofDay(system, day);
            OptionalInt movedYear = moved.year();
            b.year = from.bce() ? 1 - movedYear.orElse(0) : movedYear.orElse(0);
            b.month = moved.month().orElse(0);
            b.day = moved.day().orElse(0);
        } catch (DateTimeException impossible) {
            return from;
        }
        return b.build();
    }
}
