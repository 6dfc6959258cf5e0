package tarikh.reading.timex;

import java.util.ArrayList;
import java.util.List;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.CalendarVariant;

/**
 * The other readings that the words of a date allow: a date in figures with the month first or of the other era, and a
 * year of the other era where no date of the text tells which is meant.
 */
final class OtherReadings {
    private static final int MONTHS = 12;
    private static final int LATEST_HIJRI = 1500;
    private static final int FIRST_OF_A_DATE = 2;

    private final boolean eraIsOpen;

    /** @param eraIsOpen whether no date of the text says its era */
    OtherReadings(boolean eraIsOpen) {
        this.eraIsOpen = eraIsOpen;
    }

    /**
     * The time with its other readings.
     *
     * @param words its words
     */
    Timex add(Timex time, Said said, String words) {
        if (!(said instanceof Said.At at)
                || time.written().size() != 1
                || !at.moment().hasYear()) {
            return time;
        }
        List<Alternative> readings = new ArrayList<>(time.details().alternatives());
        CalendarDate date = CalendarDate.parse(time.written().get(0));
        addSwapped(readings, date, words);
        boolean saysEra = at.moment().reckoning() != Reckoning.UNKNOWN;
        if (eraIsOpen && !saysEra || isFigures(words)) {
            addOtherEra(readings, date);
        }
        return readings.isEmpty()
                ? time
                : time.with(time.details().but().alternatives(readings).build());
    }

    private static void addSwapped(List<Alternative> readings, CalendarDate date, String words) {
        int month = date.month().orElse(0);
        int day = date.day().orElse(0);
        if (day > 0 && day <= MONTHS && day != month && isDayFirst(words)) {
            add(readings, date.withMonth(day).withDay(month));
        }
    }

    /** Whether the first number has one or two digits, and there is nothing but figures. */
    private static boolean isDayFirst(String words) {
        int digits = 0;
        while (digits < words.length() && Character.isDigit(words.charAt(digits))) {
            digits++;
        }
        return 0 < digits && digits <= FIRST_OF_A_DATE && isFigures(words);
    }

    private static boolean isFigures(String words) {
        return words.codePoints().noneMatch(Character::isLetter);
    }

    private static void addOtherEra(List<Alternative> readings, CalendarDate date) {
        int year = date.year().orElse(0);
        boolean hijri = date.calendar().isLunar();
        if (year < 1 || year > LATEST_HIJRI) {
            return;
        }
        boolean julian = hijri && date.month().isPresent();
        CalendarSystem other =
                !hijri ? CalendarSystem.HIJRI_CIVIL : julian ? CalendarSystem.JULIAN : CalendarSystem.GREGORIAN;
        add(readings, date.as(CalendarVariant.of(other)));
    }

    private static void add(List<Alternative> readings, CalendarDate date) {
        if (date.exists()) {
            readings.add(new Alternative(date.toString(), date.days()));
        }
    }
}
