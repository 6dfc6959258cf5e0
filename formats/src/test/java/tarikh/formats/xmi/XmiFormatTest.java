package tarikh.formats.xmi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.apache.uima.UIMAFramework;
import org.apache.uima.cas.CAS;
import org.apache.uima.cas.FeatureStructure;
import org.apache.uima.cas.Type;
import org.apache.uima.cas.impl.XmiCasDeserializer;
import org.apache.uima.cas.text.AnnotationFS;
import org.apache.uima.resource.metadata.TypeSystemDescription;
import org.apache.uima.util.CasCreationUtils;
import org.apache.uima.util.XMLInputSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.chronology.Chronicle;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.SampleChronicle;
import tarikh.formats.XmlDocuments;
import tarikh.reading.entity.Mention;

/** Read back by UIMA itself, in the type system of DKPro Core that INCEpTION uses. */
class XmiFormatTest {
    private static final String API = "de.tudarmstadt.ukp.dkpro.core.api.";
    private static final TypeSystemDescription TYPES = types();

    private static TypeSystemDescription types() {
        try {
            List<TypeSystemDescription> all = new ArrayList<>();
            for (String name : List.of(
                    "NamedEntity",
                    "Semantics",
                    "Semantics_customized",
                    "coref",
                    "LexicalUnits",
                    "LexicalUnits_customized",
                    "metadata",
                    "metadata_customized")) {
                URL description = XmiFormatTest.class.getResource("/desc/type/" + name + ".xml");
                if (description != null) {
                    all.add(UIMAFramework.getXMLParser().parseTypeSystemDescription(new XMLInputSource(description)));
                }
            }
            return CasCreationUtils.mergeTypeSystems(all);
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void uima_reads_the_text_and_every_finding_back(Chronicle chronicle) throws Exception {
        CAS cas = read(chronicle);
        assertThat(cas.getDocumentText())
                .isEqualTo(XmlDocuments.held(chronicle.source().text()));
        assertThat(cas.getDocumentLanguage()).isEqualTo(chronicle.language());
        long names = chronicle.entities().stream()
                .flatMap(e -> e.mentions().stream())
                .filter(m -> m.form() == Mention.Form.NAME)
                .count();
        assertThat(all(cas, "ner.type.NamedEntity"))
                .hasSize((int) names + chronicle.times().size());
        assertThat(all(cas, "semantics.type.SemPred"))
                .extracting(AnnotationFS::getCoveredText)
                .containsExactlyInAnyOrderElementsOf(chronicle.events().stream()
                        .map(e -> XmlDocuments.held(
                                chronicle.source().quote(e.event().trigger())))
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void every_annotation_lies_in_one_sentence_and_begins_and_ends_with_a_token(Chronicle chronicle) throws Exception {
        CAS cas = read(chronicle);
        List<AnnotationFS> sentences = all(cas, "segmentation.type.Sentence");
        List<AnnotationFS> tokens = all(cas, "segmentation.type.Token");
        for (AnnotationFS token : tokens) {
            assertThat(holders(sentences, token)).isEqualTo(1);
        }
        List<AnnotationFS> marked = new ArrayList<>(all(cas, "ner.type.NamedEntity"));
        marked.addAll(all(cas, "semantics.type.SemPred"));
        marked.addAll(all(cas, "semantics.type.SemArg"));
        marked.addAll(all(cas, "coref.type.CoreferenceLink"));
        for (AnnotationFS mark : marked) {
            assertThat(holders(sentences, mark)).as(mark.getCoveredText()).isEqualTo(1);
            assertThat(tokens).anyMatch(t -> t.getBegin() == mark.getBegin());
            assertThat(tokens).anyMatch(t -> t.getEnd() == mark.getEnd());
        }
    }

    private static long holders(List<AnnotationFS> sentences, AnnotationFS inner) {
        return sentences.stream()
                .filter(s -> s.getBegin() <= inner.getBegin() && inner.getEnd() <= s.getEnd())
                .count();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void chains_hold_all_mentions_of_a_thing(Chronicle chronicle) throws Exception {
        CAS cas = read(chronicle);
        Type chain = Objects.requireNonNull(cas.getTypeSystem().getType(API + "coref.type.CoreferenceChain"));
        List<List<String>> chains = new ArrayList<>();
        for (FeatureStructure each : cas.select(chain).asList()) {
            List<String> words = new ArrayList<>();
            FeatureStructure link = each.getFeatureValue(chain.getFeatureByBaseName("first"));
            while (link != null) {
                words.add(((AnnotationFS) link).getCoveredText());
                link = link.getFeatureValue(link.getType().getFeatureByBaseName("next"));
            }
            chains.add(words);
        }
        assertThat(chains)
                .containsExactlyInAnyOrderElementsOf(chronicle.entities().stream()
                        .filter(e -> e.mentions().size() > 1)
                        .map(e -> e.mentions().stream()
                                .map(m -> XmlDocuments.held(chronicle.source().quote(m.span())))
                                .toList())
                        .toList());
    }

    @Test
    void a_predicate_has_its_roles() throws Exception {
        CAS cas = read(SampleChronicle.chronicle());
        AnnotationFS left = all(cas, "semantics.type.SemPred").get(0);
        assertThat(left.getFeatureValueAsString(left.getType().getFeatureByBaseName("category")))
                .isEqualTo("move.depart");
        FeatureStructure[] links = ((org.apache.uima.cas.ArrayFS<?>)
                        left.getFeatureValue(left.getType().getFeatureByBaseName("arguments")))
                .toArray();
        assertThat(links).hasSize(2);
        Type link = links[1].getType();
        assertThat(links[1].getStringValue(link.getFeatureByBaseName("role"))).isEqualTo("origin");
        assertThat(((AnnotationFS) links[1].getFeatureValue(link.getFeatureByBaseName("target"))).getCoveredText())
                .isEqualTo("Acre");
        AnnotationFS reached = all(cas, "semantics.type.SemPred").get(1);
        assertThat(reached.getFeatureValueAsString(reached.getType().getFeatureByBaseName("category")))
                .isEqualTo("move.arrive/negative/denied");
    }

    private static List<AnnotationFS> all(CAS cas, String type) {
        Type found = Objects.requireNonNull(cas.getTypeSystem().getType(API + type), type);
        List<AnnotationFS> all = new ArrayList<>();
        cas.<AnnotationFS>getAnnotationIndex(found).forEach(all::add);
        return all;
    }

    /** Strictly: what the type system does not have is a fault. */
    private static CAS read(Chronicle chronicle) throws Exception {
        CAS cas = CasCreationUtils.createCas(TYPES, null, null);
        XmiCasDeserializer.deserialize(
                new ByteArrayInputStream(Examples.bytes(new XmiFormat(), chronicle)), cas, false);
        return cas;
    }
}
