package tarikh.formats.webannotation;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Statement;
import tarikh.formats.base.Cast;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.Iris;
import tarikh.formats.base.JsonText;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Words;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Mention;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;

/** Single annotations. */
final class Annotations {
    private static final String CONTEXT = "http://www.w3.org/ns/anno.jsonld";

    private final JsonGenerator json;
    private final Chronicle chronicle;
    private final Tongue tongue;
    private final Iris iris;
    private final Cast cast;
    private final Words words;
    private final Tellings tellings;
    private final Targets targets;

    Annotations(JsonGenerator json, Chronicle chronicle, Tongue tongue) {
        this.json = json;
        this.chronicle = chronicle;
        this.tongue = tongue;
        this.iris = Iris.of(chronicle);
        this.cast = new Cast(chronicle);
        this.words = new Words(tongue);
        this.tellings = new Tellings(chronicle, tongue);
        this.targets = new Targets(json, chronicle.source(), iris.text());
    }

    /** An annotation that names the text. */
    void whole() throws IOException {
        start(iris.finding("title"), "describing");
        json.writeArrayFieldStart("body");
        text("describing", chronicle.title(), "");
        json.writeEndArray();
        json.writeStringField("target", iris.text());
        json.writeEndObject();
    }

    void time(Timex time) throws IOException {
        start(iris.finding(time.id()), "tagging");
        json.writeArrayFieldStart("body");
        text("tagging", "time", "en");
        text("tagging", time.type().name(), "en");
        List<String> said = new ArrayList<>();
        said.add(time.edtf().isEmpty() ? time.value() : time.edtf());
        said.addAll(time.written());
        said.add(DayForms.edtf(time.days(), true));
        List<String> known = said.stream().filter(s -> !s.isEmpty()).distinct().toList();
        if (!known.isEmpty()) {
            text("describing", String.join("; ", known), "");
        }
        json.writeEndArray();
        on(List.of(time.span()));
        json.writeEndObject();
    }

    void mention(Entity entity, Mention mention, int number) throws IOException {
        start(iris.finding(entity.id() + "-" + number), "identifying");
        json.writeArrayFieldStart("body");
        text("tagging", JsonText.code(entity.kind()), "en");
        text("tagging", JsonText.code(mention.form()), "en");
        resource(iris.finding(entity.id()));
        for (Map.Entry<String, String> id : entity.known().ids().entrySet()) {
            Optional<String> record = Iris.authority(id.getKey(), id.getValue());
            if (record.isPresent()) {
                resource(record.get());
            }
        }
        text("describing", cast.name(entity.id(), tongue), "");
        json.writeEndArray();
        on(List.of(mention.span()));
        json.writeEndObject();
    }

    void event(DatedEvent dated) throws IOException {
        start(iris.finding(dated.event().id()), "describing");
        json.writeArrayFieldStart("body");
        text("tagging", dated.event().type().code(), "en");
        List<String> said = new ArrayList<>();
        said.add(tellings.name(dated.event()));
        said.add(dated.days().isUnbounded() ? "" : tellings.when(dated));
        said.addAll(words.doubts(dated, cast));
        said.removeIf(String::isEmpty);
        text("describing", String.join(words.say("comma"), said), tongue.code());
        String edtf = DayForms.edtf(dated.days(), Tellings.isLasting(dated.event()));
        if (!edtf.isEmpty()) {
            text("describing", edtf, "");
        }
        json.writeEndArray();
        on(List.of(dated.event().extent()));
        json.writeEndObject();
    }

    void contradiction(Contradiction contradiction) throws IOException {
        start(iris.finding(contradiction.id()), "questioning");
        json.writeArrayFieldStart("body");
        text("tagging", contradiction.kind().code(), "en");
        text("describing", contradiction.explanation().ar(), "ar");
        text("describing", contradiction.explanation().en(), "en");
        json.writeEndArray();
        List<Span> cited = new ArrayList<>();
        for (Statement statement : contradiction.statements()) {
            cited.addAll(statement.words());
        }
        if (cited.isEmpty()) {
            json.writeStringField("target", iris.text());
        } else {
            on(cited);
        }
        json.writeEndObject();
    }

    private void start(String id, String motivation) throws IOException {
        json.writeStartObject();
        json.writeStringField("@context", CONTEXT);
        json.writeStringField("id", id + "-annotation");
        json.writeStringField("type", "Annotation");
        json.writeObjectFieldStart("generator");
        json.writeStringField("id", "urn:uuid:" + Iris.PROGRAM);
        json.writeStringField("type", "Software");
        json.writeStringField("name", "Tarikh");
        json.writeEndObject();
        json.writeStringField("motivation", motivation);
    }

    private void text(String purpose, String value, String language) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "TextualBody");
        json.writeStringField("purpose", purpose);
        json.writeStringField("value", value);
        json.writeStringField("format", "text/plain");
        JsonText.ifAny(json, "language", language);
        json.writeEndObject();
    }

    private void resource(String iri) throws IOException {
        json.writeStartObject();
        json.writeStringField("type", "SpecificResource");
        json.writeStringField("purpose", "identifying");
        json.writeStringField("source", iri);
        json.writeEndObject();
    }

    private void on(List<Span> spans) throws IOException {
        if (spans.size() == 1) {
            json.writeFieldName("target");
            targets.write(spans.get(0));
            return;
        }
        json.writeArrayFieldStart("target");
        for (Span span : spans) {
            targets.write(span);
        }
        json.writeEndArray();
    }
}
