package tarikh.cli.corpus;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** What a claim can speak of, with the properties that can be claimed of it. */
enum Family {
    TIMEX("""
            type value mod edtf calendar written:list hijri days:days anchor:label rule quant freq weekday amount
            assumes:list begin:label end:label age impossible alternatives"""),
    ENTITY("kind form latin narrator conjecture geonames wikidata born:days died:days same-as:label"),
    EVENT("""
            type time:days how modality polarity background rule by:label through:label timexes:label same-as:label
            agent:label patient:label origin:label destination:label place:label vehicle:label recipient:label
            topic:label"""),
    BEFORE("kind first:label second:label"),
    CONTRADICTION("kind strength of:label"),
    LEG("stated who:label from:label to:label vehicle:label depart:days arrive:days"),
    STAY("note who:label place:label arrive:days leave:days");

    /** How the value of a property is written and compared. */
    enum Form {
        TEXT,
        LIST,
        DAYS,
        LABEL
    }

    private final Map<String, Form> forms = new TreeMap<>();

    Family(String properties) {
        for (String word : properties.strip().split("\\s+", -1)) {
            int colon = word.indexOf(':');
            if (colon < 0) {
                forms.put(word, Form.TEXT);
            } else {
                forms.put(
                        word.substring(0, colon),
                        Form.valueOf(word.substring(colon + 1).toUpperCase(Locale.ROOT)));
            }
        }
    }

    /** {@return how the property is written, or empty when things of this family have no such property} */
    Optional<Form> form(String property) {
        return Optional.ofNullable(forms.get(property));
    }

    /** {@return the names of the properties, for messages} */
    String propertyNames() {
        return String.join(", ", forms.keySet());
    }

    /** {@return whether a claim's extent must be the finding's exactly, rather than overlap it} */
    boolean isExact() {
        return this == TIMEX || this == ENTITY || this == EVENT;
    }
}
