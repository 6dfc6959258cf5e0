package tarikh.calendar;

import java.time.DateTimeException;

/**
 * A calendar together with the days by which observation may differ from its arithmetic.
 *
 * @param slackBefore how many days earlier than computed a day may have been
 * @param slackAfter how many days later
 */
public record CalendarVariant(CalendarSystem system, int slackBefore, int slackAfter) {
    private static final int MOST_SLACK = 31;

    public CalendarVariant {
        if (slackBefore < 0 || slackAfter < 0 || slackBefore > MOST_SLACK || slackAfter > MOST_SLACK) {
            throw new DateTimeException(
                    "not a slack: " + slackBefore + " and " + slackAfter + " days; 0 to " + MOST_SLACK + " each");
        }
    }

    /** {@return the calendar as it is usually kept: observed Hijri months with one day before and one after, others exact} */
    public static CalendarVariant of(CalendarSystem system) {
        int slack = usualSlack(system);
        return new CalendarVariant(system, slack, slack);
    }

    /** {@return the calendar by its arithmetic alone} */
    public static CalendarVariant exact(CalendarSystem system) {
        return new CalendarVariant(system, 0, 0);
    }

    /** {@return whether months begin by observation, so that any may have 29 or 30 days} */
    public boolean isObserved() {
        return isLunar(system) && slackBefore + slackAfter > 0;
    }

    /** {@return whether it is a Hijri calendar of moons} */
    public boolean isLunar() {
        return isLunar(system);
    }

    private static boolean isLunar(CalendarSystem system) {
        return system == CalendarSystem.HIJRI_CIVIL || system == CalendarSystem.HIJRI_ASTRONOMICAL;
    }

    private static int usualSlack(CalendarSystem system) {
        return isLunar(system) ? 1 : 0;
    }

    /** {@return the calendar's id, followed by the slack also where it is the usual, as {@code hijri-1+1}} */
    public String fullName() {
        return system.id() + "-" + slackBefore + "+" + slackAfter;
    }

    /** {@return the calendar's id, followed by the slack where it is not the usual, as {@code hijri-0+2}} */
    @Override
    public String toString() {
        int usual = usualSlack(system);
        return slackBefore == usual && slackAfter == usual ? system.id() : fullName();
    }
}
