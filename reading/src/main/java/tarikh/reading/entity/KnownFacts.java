package tarikh.reading.entity;

import java.time.DateTimeException;
import java.util.List;
import tarikh.authority.AuthorityRecord;
import tarikh.authority.PersonRecord;
import tarikh.authority.PlaceRecord;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;

/** Turns records of the authority files into what an entity says of them. */
final class KnownFacts {
    private static final int FIRST_GREGORIAN_YEAR = 1582;

    private KnownFacts() {}

    static Known of(AuthorityRecord record, String reason) {
        if (record instanceof PersonRecord person) {
            return new Known(
                    person.latin(),
                    person.ids(),
                    List.of(),
                    days(person.born()),
                    days(person.died()),
                    List.of(),
                    reason);
        }
        PlaceRecord place = (PlaceRecord) record;
        List<String> inside = place.country().isEmpty() || place.kind().equals("country")
                ? List.of()
                : List.of(new java.util.Locale("", place.country()).getDisplayCountry(java.util.Locale.ENGLISH));
        return new Known(
                place.latin(),
                place.ids(),
                List.of(new Known.Point(place.latitude(), place.longitude())),
                DayRange.unbounded(),
                DayRange.unbounded(),
                inside,
                reason);
    }

    /** A year or an ISO-like day; what is no date is not known. */
    private static DayRange days(String written) {
        if (written.isEmpty()) {
            return DayRange.unbounded();
        }
        try {
            int dash = written.indexOf('-', 1);
            if (dash < 0) {
                int year = Integer.parseInt(written);
                return CalendarDate.of(calendar(year), year).days();
            }
            int year = Integer.parseInt(written.substring(0, dash));
            int month = Integer.parseInt(written.substring(dash + 1, dash + 3));
            int day = Integer.parseInt(written.substring(dash + 4));
            return CalendarDate.of(calendar(year), year, month, day).days();
        } catch (NumberFormatException | DateTimeException e) {
            return DayRange.unbounded();
        }
    }

    private static CalendarSystem calendar(int year) {
        return year <= FIRST_GREGORIAN_YEAR ? CalendarSystem.JULIAN : CalendarSystem.GREGORIAN;
    }
}
