package tarikh.formats;

import tarikh.formats.base.ChronicleFormat;
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

/** Makes the writers of the formats of other programs. */
public final class Forms {
    private Forms() {}

    /** {@return the writer of a format} */
    public static ChronicleFormat writer(Form form, FormOptions options) {
        return switch (form) {
            case CSV -> csv(',', options);
            case TSV -> csv('\t', options);
            case MARKDOWN -> new MarkdownFormat(options.tongue());
            case GEOJSON -> new GeoJsonFormat(options.tongue());
            case KML -> new KmlFormat(options.tongue());
            case LPF -> new LpfFormat(options.tongue());
            case TIMELINEJS -> new TimelineJsFormat(options.tongue());
            case STORYMAPJS -> new StoryMapJsFormat(options.tongue());
            case ICAL -> new IcalFormat(options.tongue());
            case WEB_ANNOTATION -> new WebAnnotationFormat(options.tongue());
            case TEI -> new TeiFormat(options.tongue());
            case TIMEML -> new TimeMl();
            case TIMEML_STANDOFF -> new StandOffTimeMl();
            case XMI -> new XmiFormat();
            case TURTLE -> new RdfFormat(false, options.tongue());
            case JSONLD -> new RdfFormat(true, options.tongue());
        };
    }

    private static CsvFormat csv(char divider, FormOptions options) {
        return new CsvFormat(divider, options.bom(), options.header(), options.table(), options.tongue());
    }
}
