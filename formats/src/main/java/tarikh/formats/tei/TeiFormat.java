package tarikh.formats.tei;

import java.io.IOException;
import java.io.OutputStream;
import tarikh.chronology.Chronicle;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Utf8;
import tarikh.formats.base.Xml;

/**
 * Writes the whole text with its names, dates and the words of its events marked in place, and before it lists of people, places,
 * groups, ships, works and events. The characters inside the body are those of the text and no others.
 */
public final class TeiFormat implements ChronicleFormat {
    /** A processing instruction that every document begins with. */
    public static final String MARK = "<?tarikh tei?>";

    static final String NAMESPACE = "http://www.tei-c.org/ns/1.0";

    private final Tongue tongue;

    public TeiFormat(Tongue tongue) {
        this.tongue = tongue;
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Xml xml = new Xml(Utf8.writer(out)).instruction(MARK);
        xml.start("TEI").attribute("xmlns", NAMESPACE);
        new Header(xml).write(chronicle);
        new Lists(xml, chronicle, tongue).write();
        xml.startLine("text").attribute("xml:lang", chronicle.language());
        xml.startLine("body");
        new Body(xml, chronicle).write();
        xml.end();
        xml.finish();
    }
}
