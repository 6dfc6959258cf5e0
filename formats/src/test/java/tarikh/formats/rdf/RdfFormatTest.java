package tarikh.formats.rdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import org.apache.jena.graph.Graph;
import org.apache.jena.graph.Node;
import org.apache.jena.graph.NodeFactory;
import org.apache.jena.graph.Triple;
import org.apache.jena.riot.Lang;
import org.apache.jena.riot.RDFParser;
import org.apache.jena.shacl.ShaclValidator;
import org.apache.jena.shacl.Shapes;
import org.apache.jena.shacl.ValidationReport;
import org.apache.jena.sparql.graph.GraphFactory;
import org.apache.jena.vocabulary.RDF;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.Hostile;
import tarikh.formats.SampleChronicle;
import tarikh.formats.base.Tongue;

class RdfFormatTest {
    private static final Graph ONTOLOGY = ontology();
    private static final Shapes SHAPES = Shapes.parse(ONTOLOGY);
    private static final String CRM = "http://www.cidoc-crm.org/cidoc-crm/";
    private static final String PROV = "http://www.w3.org/ns/prov#";

    private static Graph ontology() {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(Objects.requireNonNull(RdfFormatTest.class.getResourceAsStream("crm-part.ttl")))
                .lang(Lang.TURTLE)
                .parse(graph);
        return graph;
    }

    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void turtle_and_json_ld_say_the_same(Chronicle chronicle) {
        for (Tongue tongue : Tongue.values()) {
            Graph turtle = read(new RdfFormat(false, tongue), chronicle, Lang.TURTLE);
            assertThat(turtle.size()).isPositive();
            assertThat(turtle.isIsomorphicWith(read(new RdfFormat(true, tongue), chronicle, Lang.JSONLD)))
                    .isTrue();
        }
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void classes_and_properties_are_used_as_cidoc_crm_defines_them(Chronicle chronicle) {
        Graph graph = read(new RdfFormat(false, Tongue.EN), chronicle, Lang.TURTLE);
        Set<String> unknown = new TreeSet<>();
        graph.find().forEachRemaining(t -> {
            String property = t.getPredicate().getURI();
            if (property.startsWith(CRM) && !ONTOLOGY.contains(Node.ANY, Node.ANY, t.getPredicate())) {
                unknown.add(property);
            }
        });
        assertThat(unknown).isEmpty();
        ValidationReport report = validate(graph);
        assertThat(report.getEntries())
                .extracting(e -> e.focusNode() + " " + e.message())
                .isEmpty();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void every_event_leads_to_its_words(Chronicle chronicle) {
        Graph graph = read(new RdfFormat(true, Tongue.EN), chronicle, Lang.JSONLD);
        for (DatedEvent event : chronicle.events()) {
            String clause = chronicle.source().quote(event.event().extent()).replace('\ud800', '\ufffd');
            Triple derived = graph.find(Node.ANY, NodeFactory.createURI(PROV + "wasDerivedFrom"), Node.ANY)
                    .filterKeep(t ->
                            t.getSubject().getURI().endsWith("#" + event.event().id()))
                    .toList()
                    .get(0);
            assertThat(graph.find(derived.getObject(), NodeFactory.createURI(PROV + "value"), Node.ANY)
                            .next()
                            .getObject()
                            .getLiteralLexicalForm())
                    .isEqualTo(clause);
        }
    }

    @Test
    void what_did_not_happen_is_no_event() {
        Graph graph = read(new RdfFormat(false, Tongue.EN), SampleChronicle.chronicle(), Lang.TURTLE);
        assertThat(classes(graph, "#e1")).contains(CRM + "E9_Move");
        assertThat(classes(graph, "#e2"))
                .contains(CRM + "E89_Propositional_Object")
                .doesNotContain(CRM + "E9_Move");
        assertThat(graph.find(
                                Node.ANY,
                                NodeFactory.createURI(CRM + "P175_starts_before_or_with_the_start_of"),
                                Node.ANY)
                        .toList())
                .isEmpty();
    }

    @Test
    void the_shapes_refuse_what_the_ontology_does_not_have() {
        String turtle = Examples.write(new RdfFormat(false, Tongue.EN), SampleChronicle.chronicle());
        for (String[] change : List.of(
                new String[] {"crm:P27_moved_from", "crm:P14_carried_out_by"},
                new String[] {"\"1291-05-10\"^^xsd:date", "\"1291-05-10\""},
                new String[] {"prov:value", "rdfs:comment"})) {
            assertThat(turtle).contains(change[0]);
            Graph graph = GraphFactory.createDefaultGraph();
            RDFParser.fromString(turtle.replace(change[0], change[1]), Lang.TURTLE)
                    .parse(graph);
            assertThat(validate(graph).conforms()).as(change[1]).isFalse();
        }
    }

    @Test
    void json_ld_can_stand_inside_a_page() {
        assertThat(Examples.write(new RdfFormat(true, Tongue.EN), Hostile.chronicle()))
                .doesNotContain("<")
                .contains(RdfFormat.JSON_LD_MARK);
    }

    private static Set<String> classes(Graph graph, String end) {
        Set<String> classes = new TreeSet<>();
        graph.find(Node.ANY, RDF.type.asNode(), Node.ANY)
                .filterKeep(t -> t.getSubject().getURI().endsWith(end))
                .forEachRemaining(t -> classes.add(t.getObject().getURI()));
        return classes;
    }

    private static ValidationReport validate(Graph graph) {
        Graph whole = GraphFactory.createDefaultGraph();
        ONTOLOGY.find().forEachRemaining(whole::add);
        graph.find().forEachRemaining(whole::add);
        return ShaclValidator.get().validate(SHAPES, whole);
    }

    private static Graph read(RdfFormat format, Chronicle chronicle, Lang lang) {
        Graph graph = GraphFactory.createDefaultGraph();
        RDFParser.source(new ByteArrayInputStream(Examples.bytes(format, chronicle)))
                .lang(lang)
                .parse(graph);
        return graph;
    }
}
