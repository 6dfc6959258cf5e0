package tarikh.calendar;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;

/** Reads the written form of a {@link CalendarDate}. */
final class CalendarDateText {
    private static final String CALENDARS =
            "a calendar: gregorian, julian, hijri, hijri-astronomical, coptic, rumi, seleucid or solar-hijri";

    private final String written;
    private final DateText text;

    CalendarDateText(String written) {
        this.written = written;
        this.text = new DateText(written);
    }

    CalendarDate read() {
        int start = 0;
        try {
            CalendarVariant calendar = calendar();
            text.expect(" ");
            start = text.position();
            CalendarDate date = text.take("[") ? oneOfSeveralDays(calendar) : plain(calendar);
            text.expectEnd();
            return date;
        } catch (DateTimeParseException refused) {
            throw refused;
        } catch (DateTimeException notADate) {
            String message = "\"" + written + "\" at " + start + ": " + notADate.getMessage();
            throw new DateTimeParseException(message, written, start, notADate);
        }
    }

    private CalendarVariant calendar() {
        CalendarSystem found = null;
        for (CalendarSystem system : CalendarSystem.values()) {
            if (text.startsWith(system.id())
                    && (found == null || system.id().length() > found.id().length())) {
                found = system;
            }
        }
        if (found == null) {
            throw text.refuse(CALENDARS);
        }
        text.expect(found.id());
        if (!text.take("-")) {
            return CalendarVariant.of(found);
        }
        int before = text.smallNumber("the days of slack before, or " + CALENDARS);
        text.expect("+");
        return new CalendarVariant(found, before, text.smallNumber("the days of slack after"));
    }

    private CalendarDate plain(CalendarVariant calendar) {
        YearPattern year = text.year();
        if (!text.take("-")) {
            return CalendarDate.of(calendar, year, 0, 0, 0);
        }
        int month = month();
        int day = month == 0 || text.startsWith("-") ? day() : 0;
        return CalendarDate.of(calendar, year, month, day, day);
    }

    private CalendarDate oneOfSeveralDays(CalendarVariant calendar) {
        CalendarDate first = fullDay(calendar);
        text.expect("..");
        int start = text.position();
        CalendarDate last = fullDay(calendar);
        int from = first.day().orElseThrow();
        int to = last.day().orElseThrow();
        if (to <= from || !last.withDay(from).equals(first)) {
            text.backTo(start);
            throw text.refuse("a later day of the same month");
        }
        text.expect("]");
        return first.withDays(from, to);
    }

    private CalendarDate fullDay(CalendarVariant calendar) {
        YearPattern year = text.year();
        text.expect("-");
        int month = month();
        int day = day();
        return CalendarDate.of(calendar, year, month, day, day);
    }

    private int month() {
        return text.take("XX") ? 0 : text.twoDigits(1, Season.WINTER.code(), "a month or season");
    }

    private int day() {
        text.expect("-");
        return text.twoDigits(1, 31, "a day");
    }
}
