package tarikh.reading.timex;

import java.time.DateTimeException;
import java.util.Optional;
import tarikh.calendar.CalendarSystem;

/** Finds the day of the week that is meant by its name alone, from a day that the narrative has named. */
final class Weekdays {
    private static final int WEEK = 7;

    private Weekdays() {}

    /**
     * The next or last such weekday.
     *
     * @param ref whether the weekday after the day is meant, the one before it, or, for {@link Ref#THIS}, the day itself or the
     *     first after it
     * @return empty if the day's own weekday is not known
     */
    static Optional<Moment> from(Moment day, int weekday, Ref ref) {
        int own = of(day);
        if (own == 0) {
            return Optional.empty();
        }
        int ahead = Math.floorMod(weekday - own, WEEK);
        int step = ref.step() < 0 ? ahead - WEEK : ref.step() > 0 && ahead == 0 ? WEEK : ahead;
        MomentBuilder b = MomentBuilder.of(DayStep.move(day, step));
        b.weekday = weekday;
        return Optional.of(b.build());
    }

    /** The weekday that is written, or that the calendar gives exactly; 0 for neither. */
    private static int of(Moment day) {
        if (day.weekday() > 0) {
            return day.weekday();
        }
        boolean exact = day.hasYear() && day.hasMonth() && day.day() > 0 && day.day() != Moment.LAST && !day.isHijri();
        if (!exact) {
            return 0;
        }
        try {
            int year = day.bce() ? 1 - day.year() : day.year();
            long number = new DateForm(day).system().day(year, day.month(), day.day());
            return CalendarSystem.weekday(number).getValue();
        } catch (DateTimeException impossible) {
            return 0;
        }
    }
}
