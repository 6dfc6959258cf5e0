package tarikh.calendar;

/**
 * The numbers of a day in one calendar; which calendar is said by the {@link CalendarSystem} that gave them.
 *
 * @param year astronomical in Gregorian and Julian: 0 is 1 BCE, -43 is 44 BCE
 * @param month see {@link CalendarSystem} for the numbers of months
 * @param day counted from 1
 */
public record YearMonthDay(int year, int month, int day) {}
