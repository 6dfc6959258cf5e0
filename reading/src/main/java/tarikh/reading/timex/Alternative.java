package tarikh.reading.timex;

import tarikh.calendar.DayRange;

/**
 * Another reading that the words of a time expression allow.
 *
 * @param written the date as that reading takes it, in the form of {@code CalendarDate.toString}, such as {@code gregorian
 *     1905-03-04}
 */
public record Alternative(String written, DayRange days) {}
