package tarikh.formats.tei;

import java.io.IOException;
import java.util.Set;
import java.util.TreeSet;
import tarikh.chronology.Chronicle;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.Xml;
import tarikh.reading.timex.Timex;

/** The header: title, where it comes from, by which program, and the calendars that dates of the text are written in. */
final class Header {
    private final Xml xml;

    Header(Xml xml) {
        this.xml = xml;
    }

    void write(Chronicle chronicle) throws IOException {
        xml.startLine("teiHeader");
        xml.startLine("fileDesc");
        xml.startLine("titleStmt")
                .startLine("title")
                .text(chronicle.title())
                .end()
                .endLine();
        xml.startLine("publicationStmt").leaf("p", "Made with Tarikh.").endLine();
        xml.startLine("sourceDesc").startLine("p").text(chronicle.source().id());
        if (chronicle.published().isPresent()) {
            String day = DayForms.iso(chronicle.published());
            xml.text(", ").start("date").attribute("type", "publication");
            xml.attribute("when", day).text(day).end();
        }
        xml.end().endLine().endLine();
        xml.startLine("encodingDesc").startLine("appInfo").startLine("application");
        xml.attribute("ident", "Tarikh").attribute("version", "1").leaf("label", "Tarikh");
        xml.endLine().endLine().endLine();
        xml.startLine("profileDesc");
        calendars(chronicle);
        xml.startLine("langUsage").startLine("language").attribute("ident", chronicle.language());
        xml.text(chronicle.language()).end().endLine();
        xml.endLine().endLine();
    }

    private void calendars(Chronicle chronicle) throws IOException {
        Set<String> calendars = new TreeSet<>();
        for (Timex time : chronicle.times()) {
            calendars.addAll(Dates.calendars(time));
        }
        if (calendars.isEmpty()) {
            return;
        }
        xml.startLine("calendarDesc");
        for (String calendar : calendars) {
            xml.startLine("calendar")
                    .attribute("xml:id", calendar)
                    .leaf("p", calendar)
                    .endLine();
        }
        xml.endLine();
    }
}
