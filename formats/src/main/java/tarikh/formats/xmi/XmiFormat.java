package tarikh.formats.xmi;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.Utf8;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Mention;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;

/**
 * Writes the text as a CAS: names and times as named entities, mentions of one thing as a coreference chain, events as predicates
 * with their roles as arguments, over sentences and tokens that no annotation cuts through.
 */
public final class XmiFormat implements ChronicleFormat {
    /** A processing instruction that every document begins with. */
    public static final String MARK = "<?tarikh xmi?>";

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Cas cas = new Cas(Utf8.writer(out), chronicle.source().text());
        cas.begin(chronicle.title(), chronicle.source().id(), chronicle.language());
        Segments segments = new Segments(chronicle.source().text(), marks(chronicle));
        for (Span sentence : segments.sentences()) {
            cas.annotation("segmentation:Sentence", sentence).end();
        }
        for (Span token : segments.tokens()) {
            cas.annotation("segmentation:Token", token).end();
        }
        for (Timex time : chronicle.times()) {
            String value = time.edtf().isEmpty() ? time.value() : time.edtf();
            String said = value.isEmpty() ? String.join(" ", time.written()) : value;
            cas.annotation("ner:NamedEntity", time.span())
                    .with("value", (time.type().name() + " " + said).strip())
                    .end();
        }
        for (Entity entity : chronicle.entities()) {
            names(entity, cas);
            if (entity.mentions().size() > 1) {
                chain(entity, cas);
            }
        }
        for (DatedEvent event : chronicle.events()) {
            predicate(event.event(), cas);
        }
        cas.finish();
    }

    /** The spans that sentences and tokens must not cut through. */
    private static List<Span> marks(Chronicle chronicle) {
        List<Span> marks = new ArrayList<>();
        chronicle.times().forEach(t -> marks.add(t.span()));
        chronicle.entities().forEach(e -> e.mentions().forEach(m -> marks.add(m.span())));
        for (DatedEvent event : chronicle.events()) {
            marks.add(event.event().trigger());
            event.event().arguments().forEach(a -> marks.addAll(a.words()));
        }
        return marks;
    }

    private static void names(Entity entity, Cas cas) throws IOException {
        for (Mention mention : entity.mentions()) {
            if (mention.form() == Mention.Form.NAME) {
                cas.annotation("ner:NamedEntity", mention.span())
                        .with("value", entity.kind().name())
                        .with("identifier", Identifiers.of(entity))
                        .end();
            }
        }
    }

    private static void chain(Entity entity, Cas cas) throws IOException {
        int first = cas.next();
        int left = entity.mentions().size();
        for (Mention mention : entity.mentions()) {
            left--;
            int here = cas.next();
            cas.annotation("coref:CoreferenceLink", mention.span())
                    .with("referenceType", mention.form().name().toLowerCase(java.util.Locale.ROOT))
                    .with("next", left == 0 ? "" : Integer.toString(here + 1))
                    .end();
        }
        cas.unanchored("coref:CoreferenceChain")
                .with("first", Integer.toString(first))
                .end();
    }

    private static void predicate(Event event, Cas cas) throws IOException {
        Map<Span, Integer> targets = new HashMap<>();
        List<String> links = new ArrayList<>();
        for (Argument argument : event.arguments()) {
            for (Span words : argument.words()) {
                if (!targets.containsKey(words)) {
                    targets.put(words, cas.next());
                    cas.annotation("semantics:SemArg", words).end();
                }
            }
        }
        for (Argument argument : event.arguments()) {
            for (Span words : argument.words()) {
                links.add(Integer.toString(cas.next()));
                cas.unindexed("semantics:SemArgLink")
                        .with("role", argument.role().name().toLowerCase(java.util.Locale.ROOT))
                        .with("target", String.valueOf(targets.get(words)))
                        .end();
            }
        }
        cas.annotation("semantics:SemPred", event.trigger())
                .with("category", category(event))
                .with("arguments", String.join(" ", links))
                .end();
    }

    /** The type, and behind strokes what keeps the event from being a plain fact. */
    private static String category(Event event) {
        String category = event.type().code();
        if (event.polarity() == Polarity.NEGATIVE) {
            category += "/negative";
        }
        if (event.modality() != Modality.ACTUAL) {
            category += "/" + event.modality().name().toLowerCase(java.util.Locale.ROOT);
        }
        return category;
    }
}
