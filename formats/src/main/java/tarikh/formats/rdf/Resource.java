package tarikh.formats.rdf;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Something with a name, its classes and its properties, both with their prefixes, in the order in which they are said. */
final class Resource {
    private final String iri;
    private final List<String> types;
    private final Map<String, List<Value>> properties = new LinkedHashMap<>();

    Resource(String iri, String... types) {
        this.iri = iri;
        this.types = List.of(types);
    }

    String iri() {
        return iri;
    }

    List<String> types() {
        return types;
    }

    Map<String, List<Value>> properties() {
        return properties;
    }

    /** Says something of it, once. */
    Resource with(String property, Value value) {
        List<Value> values = properties.computeIfAbsent(property, p -> new ArrayList<>());
        if (!values.contains(value)) {
            values.add(value);
        }
        return this;
    }

    Resource link(String property, String target) {
        return with(property, Value.iri(target));
    }

    /** Says something in words, unless there are none. */
    Resource words(String property, String text, String language) {
        return text.isEmpty() ? this : with(property, Value.words(text, language));
    }
}
