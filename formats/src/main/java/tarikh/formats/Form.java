package tarikh.formats;

import java.util.Locale;
import java.util.Optional;
import tarikh.formats.csv.CsvFormat;
import tarikh.formats.geojson.GeoJsonFormat;
import tarikh.formats.ical.IcalFormat;
import tarikh.formats.kml.KmlFormat;
import tarikh.formats.lpf.LpfFormat;
import tarikh.formats.markdown.MarkdownFormat;
import tarikh.formats.rdf.RdfFormat;
import tarikh.formats.storymapjs.StoryMapJsFormat;
import tarikh.formats.tei.TeiFormat;
import tarikh.formats.timelinejs.TimelineJsFormat;
import tarikh.formats.timeml.StandOffTimeMl;
import tarikh.formats.timeml.TimeMl;
import tarikh.formats.webannotation.WebAnnotationFormat;
import tarikh.formats.xmi.XmiFormat;

/** The formats of other programs, in the order in which they are listed. */
public enum Form {
    CSV(".csv", CsvFormat.MARK, false),
    TSV(".tsv", CsvFormat.MARK, false),
    MARKDOWN(".md", MarkdownFormat.MARK, false),
    GEOJSON(".geojson", GeoJsonFormat.MARK, false),
    KML(".kml", KmlFormat.MARK, false),
    LPF(".lpf.json", LpfFormat.MARK, false),
    TIMELINEJS(".timeline.json", TimelineJsFormat.MARK, false),
    STORYMAPJS(".storymap.json", StoryMapJsFormat.MARK, false),
    ICAL(".ics", IcalFormat.MARK, false),
    WEB_ANNOTATION(".annotations.json", WebAnnotationFormat.MARK, true),
    TEI(".tei.xml", TeiFormat.MARK, true),
    TIMEML(".tml", TimeMl.MARK, true),
    TIMEML_STANDOFF(".timeml.xml", StandOffTimeMl.MARK, false),
    XMI(".xmi", XmiFormat.MARK, true),
    TURTLE(".ttl", RdfFormat.TURTLE_MARK, false),
    JSONLD(".jsonld", RdfFormat.JSON_LD_MARK, false);

    private final String ending;
    private final String mark;
    private final boolean needsText;

    Form(String ending, String mark, boolean needsText) {
        this.ending = ending;
        this.mark = mark;
        this.needsText = needsText;
    }

    /** {@return what the format is called on the command line, as {@code web-annotation}} */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** {@return what file names of this format end with} */
    public String ending() {
        return ending;
    }

    /** {@return characters that every file of this format has near its start, and files of others do not} */
    public String mark() {
        return mark;
    }

    /** {@return whether it holds more of the text than what was found in it} */
    public boolean needsText() {
        return needsText;
    }

    /** {@return the format called so on the command line, in small letters or capitals, or empty if there is none} */
    public static Optional<Form> ofCode(String code) {
        for (Form form : values()) {
            if (form.code().equalsIgnoreCase(code)) {
                return Optional.of(form);
            }
        }
        return Optional.empty();
    }
}
