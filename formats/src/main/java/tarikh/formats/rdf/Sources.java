package tarikh.formats.rdf;

import java.io.IOException;
import java.util.List;
import tarikh.chronology.Chronicle;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Statement;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.Iris;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** The text, who read it, and passages of it as evidence. */
final class Sources {
    private static final String TEXT = "crm:E33_Linguistic_Object";
    private static final String ENTITY = "prov:Entity";
    private static final String PROPOSITION = "crm:E89_Propositional_Object";

    private final Chronicle chronicle;
    private final Iris iris;
    private final RdfWriter writer;

    Sources(Chronicle chronicle, Iris iris, RdfWriter writer) {
        this.chronicle = chronicle;
        this.iris = iris;
        this.writer = writer;
    }

    void text() throws IOException {
        String program = "urn:uuid:" + Iris.PROGRAM;
        writer.write(new Resource(program, "prov:SoftwareAgent").with("rdfs:label", Value.plain("Tarikh")));
        writer.write(new Resource(iris.finding("reading"), "prov:Activity")
                .link("prov:used", iris.text())
                .link("prov:wasAssociatedWith", program));
        Resource text = new Resource(iris.text(), TEXT, ENTITY)
                .with("rdfs:label", Value.plain(chronicle.title()))
                .with("dcterms:identifier", Value.plain(chronicle.source().id()))
                .with("dcterms:language", Value.plain(chronicle.language()));
        if (chronicle.published().isPresent()) {
            text.with("dcterms:issued", Value.typed(DayForms.iso(chronicle.published()), "xsd:date"));
        }
        writer.write(text);
    }

    /**
     * Writes a passage.
     *
     * @param speakers the names of those who vouch for it
     */
    String passage(String id, Span span, List<String> speakers) throws IOException {
        SourceText source = chronicle.source();
        String iri = iris.finding(id);
        Resource passage = new Resource(iri, TEXT, ENTITY)
                .with("prov:value", Value.words(source.quote(span), chronicle.language()))
                .link("prov:wasQuotedFrom", iris.text())
                .link("crm:P106i_forms_part_of", iris.text())
                .with("oa:start", Value.typed(Integer.toString(source.codePointsBefore(span.start())), "xsd:integer"))
                .with("oa:end", Value.typed(Integer.toString(source.codePointsBefore(span.end())), "xsd:integer"));
        speakers.forEach(s -> passage.link("prov:wasAttributedTo", s));
        writer.write(passage);
        return iri;
    }

    void contradiction(Contradiction contradiction) throws IOException {
        Resource clash = new Resource(iris.finding(contradiction.id()), PROPOSITION, ENTITY)
                .words("rdfs:comment", contradiction.explanation().ar(), "ar")
                .words("rdfs:comment", contradiction.explanation().en(), "en")
                .with("dcterms:type", Value.plain(contradiction.kind().code()))
                .link("prov:wasGeneratedBy", iris.finding("reading"));
        int number = 0;
        for (Statement statement : contradiction.statements()) {
            String id = contradiction.id() + "-" + ++number;
            Resource said = new Resource(iris.finding(id), PROPOSITION, ENTITY)
                    .words("rdfs:label", statement.says().ar(), "ar")
                    .words("rdfs:label", statement.says().en(), "en");
            if (!statement.words().isEmpty()) {
                String passage = passage(id + "-quote", statement.words().get(0), List.of());
                said.link("prov:wasDerivedFrom", passage);
            }
            writer.write(said);
            clash.link("crm:P129_is_about", iris.finding(id));
        }
        writer.write(clash);
    }
}
