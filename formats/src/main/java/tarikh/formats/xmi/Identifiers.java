package tarikh.formats.xmi;

import java.util.Map;
import java.util.Optional;
import tarikh.formats.base.Iris;
import tarikh.reading.entity.Entity;

/** The address of the record that a name stands for, as INCEpTION looks it up. */
final class Identifiers {
    private Identifiers() {}

    /** {@return that of Wikidata, else of another authority, else nothing; nothing for a mere guess} */
    static String of(Entity entity) {
        if (entity.conjecture()) {
            return "";
        }
        Map<String, String> ids = entity.known().ids();
        String wikidata = ids.getOrDefault("wikidata", "");
        if (!wikidata.isEmpty()) {
            return Iris.authority("wikidata", wikidata).orElse("");
        }
        for (Map.Entry<String, String> id : ids.entrySet()) {
            Optional<String> record = Iris.authority(id.getKey(), id.getValue());
            if (record.isPresent()) {
                return record.get();
            }
        }
        return "";
    }
}
