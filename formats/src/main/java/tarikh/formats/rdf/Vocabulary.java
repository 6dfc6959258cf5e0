package tarikh.formats.rdf;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/** The vocabularies used, by the prefixes they go by. */
final class Vocabulary {
    static final Map<String, String> PREFIXES = Collections.unmodifiableMap(new TreeMap<>(Map.of(
            "crm", "http://www.cidoc-crm.org/cidoc-crm/",
            "prov", "http://www.w3.org/ns/prov#",
            "oa", "http://www.w3.org/ns/oa#",
            "rdfs", "http://www.w3.org/2000/01/rdf-schema#",
            "skos", "http://www.w3.org/2004/02/skos/core#",
            "dcterms", "http://purl.org/dc/terms/",
            "geo", "http://www.opengis.net/ont/geosparql#",
            "xsd", "http://www.w3.org/2001/XMLSchema#")));

    private Vocabulary() {}
}
