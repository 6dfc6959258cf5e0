package tarikh.formats.kml;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import tarikh.calendar.DayRange;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.Xml;

/** Days as time stamps and time spans. KML counts years as XML Schema 1.0 does: -0044 is 44 BCE, and there is no year 0. */
final class KmlDates {
    private KmlDates() {}

    /** Adds when something was, if anything is known of it. */
    static void write(DayRange days, Xml xml) throws IOException {
        Optional<String> whole = DayForms.whole(days);
        if (whole.isPresent()) {
            String date = historical(LocalDate.ofEpochDay(days.earliest().orElseThrow()));
            // As long as the whole: a year, a month, or a day.
            int parts = whole.get().substring(1).split("-", -1).length;
            int cut = date.length() - 3 * (3 - parts);
            xml.startLine("TimeStamp").leaf("when", date.substring(0, cut)).endLine();
        } else if (!days.isUnbounded()) {
            xml.startLine("TimeSpan");
            xml.leaf("begin", day(days.earliest())).leaf("end", day(days.latest()));
            xml.endLine();
        }
    }

    private static String day(OptionalLong day) {
        return day.isPresent() ? historical(LocalDate.ofEpochDay(day.getAsLong())) : "";
    }

    private static String historical(LocalDate date) {
        int year = date.getYear();
        String digits = String.format(Locale.ROOT, "%04d", year > 0 ? year : 1 - year);
        return (year > 0 ? "" : "-")
                + digits
                + String.format(Locale.ROOT, "-%02d-%02d", date.getMonthValue(), date.getDayOfMonth());
    }
}
