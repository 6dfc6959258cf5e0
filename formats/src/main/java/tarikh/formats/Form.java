package tarikh.formats;

import java.util.Locale;
import java.util.Optional;

/** The formats of other programs, in the order in which they are listed. */
public enum Form {
    CSV(".csv", "tarikh_id", false),
    TSV(".tsv", "tarikh_id", false),
    MARKDOWN(".md", "<!-- tarikh chronology -->", false),
    GEOJSON(".geojson", "\"generator\": \"Tarikh GeoJSON\"", false),
    KML(".kml", "<?tarikh kml?>", false),
    LPF(".lpf.json", "\"generator\": \"Tarikh Linked Places\"", false),
    TIMELINEJS(".timeline.json", "\"generator\": \"Tarikh TimelineJS\"", false),
    STORYMAPJS(".storymap.json", "\"generator\": \"Tarikh StoryMapJS\"", false),
    ICAL(".ics", "PRODID:-//Tarikh//", false),
    WEB_ANNOTATION(".annotations.json", "\"name\": \"Tarikh\"", true),
    TEI(".tei.xml", "<?tarikh tei?>", true),
    TIMEML(".tml", "<?tarikh timeml?>", true),
    TIMEML_STANDOFF(".timeml.xml", "<?tarikh timeml-standoff?>", false),
    XMI(".xmi", "<?tarikh xmi?>", true),
    TURTLE(".ttl", "# tarikh turtle", false),
    JSONLD(".jsonld", "\"@context\": {\"crm\": \"http://www.cidoc-crm.org/cidoc-crm/\", \"dcterms\"", false);

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
