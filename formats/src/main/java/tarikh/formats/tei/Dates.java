package tarikh.formats.tei;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.TreeSet;
import tarikh.calendar.DayRange;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.Xml;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;

/**
 * Days as the attributes of TEI. Years from 1 on go by XML Schema ({@code when}); before, where XML Schema counts otherwise than
 * ISO 8601, by ISO 8601 ({@code when-iso}).
 */
final class Dates {
    private static final String GREGORIAN = "gregorian";

    private Dates() {}

    /** {@return the calendars, beside the Gregorian one, in which dates of an expression are written} */
    static Set<String> calendars(Timex time) {
        Set<String> calendars = new TreeSet<>();
        for (String date : time.written()) {
            String calendar = calendar(date);
            if (!calendar.equals(GREGORIAN)) {
                calendars.add(calendar);
            }
        }
        return calendars;
    }

    /** Adds all that is known of a time expression to its element. */
    static void write(Timex time, Xml xml) throws IOException {
        if (time.type() == TimexType.SET) {
            xml.attribute("type", "set");
        } else if (time.type() == TimexType.DURATION) {
            xml.attributeIfAny("dur-iso", isWhole(time.value()) ? time.value() : "");
        } else {
            boolean isPeriod = time.value().indexOf('/') > 0 || time.hijri().indexOf('/') > 0;
            days(time.days(), isPeriod, xml);
        }
        Set<String> calendars = calendars(time);
        if (!calendars.isEmpty()) {
            xml.attribute("calendar", "#" + String.join(" #", calendars));
            custom(time, calendars.iterator().next(), xml);
        }
    }

    /** The date as written, in the calendar it is written in. */
    private static void custom(Timex time, String calendar, Xml xml) throws IOException {
        StringBuilder dates = new StringBuilder();
        for (String date : time.written()) {
            if (calendar(date).equals(calendar)) {
                String numbers = date.substring(date.indexOf(' ') + 1).replace(" ", "");
                dates.append(dates.isEmpty() ? "" : " ").append(numbers);
            }
        }
        xml.attribute("when-custom", dates.toString()).attribute("datingMethod", "#" + calendar);
    }

    /** Adds the days on which something lies, or that it covers. */
    static void days(DayRange days, boolean isPeriod, Xml xml) throws IOException {
        if (days.isUnbounded()) {
            return;
        }
        String iso = isEarly(days.earliest()) || isEarly(days.latest()) ? "-iso" : "";
        Optional<String> whole = DayForms.whole(days);
        if (whole.isPresent()) {
            xml.attribute("when" + iso, whole.get());
            return;
        }
        String first = isPeriod ? "from" : "notBefore";
        String last = isPeriod ? "to" : "notAfter";
        xml.attributeIfAny(first + iso, DayForms.iso(days.earliest()));
        xml.attributeIfAny(last + iso, DayForms.iso(days.latest()));
    }

    private static boolean isEarly(OptionalLong day) {
        return day.isPresent() && LocalDate.ofEpochDay(day.getAsLong()).getYear() < 1;
    }

    private static String calendar(String written) {
        String calendar = written.substring(0, written.indexOf(' '));
        int slack = calendar.indexOf('+');
        // As in hijri-0+2: what follows the name is the table's tolerance.
        return slack < 0 ? calendar : calendar.substring(0, calendar.lastIndexOf('-', slack));
    }

    /** Whether a length is told with whole numbers, as ISO 8601 wants it. */
    private static boolean isWhole(String length) {
        if (length.length() < 3 || length.charAt(0) != 'P') {
            return false;
        }
        boolean digit = false;
        for (int i = 1; i < length.length(); i++) {
            char c = length.charAt(i);
            boolean isDigit = c >= '0' && c <= '9';
            if (!isDigit && "YMWDTHS".indexOf(c) < 0) {
                return false;
            }
            digit |= isDigit;
        }
        return digit;
    }
}
