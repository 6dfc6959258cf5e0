package tarikh.formats.json;

import com.fasterxml.jackson.core.JsonGenerator;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Known;
import tarikh.reading.entity.Mention;

/** The list {@code entities}. */
final class EntityFields {
    private final JsonGenerator json;
    private final JsonValues values;

    EntityFields(JsonGenerator json, JsonValues values) {
        this.json = json;
        this.values = values;
    }

    void write(List<Entity> entities) throws IOException {
        json.writeArrayFieldStart("entities");
        for (Entity entity : entities) {
            write(entity);
        }
        json.writeEndArray();
    }

    private void write(Entity entity) throws IOException {
        json.writeStartObject();
        json.writeStringField("id", entity.id());
        json.writeStringField("kind", JsonValues.code(entity.kind()));
        json.writeStringField("name", entity.name());
        values.textOrNull("latin", entity.known().latin());
        json.writeBooleanField("narrator", entity.narrator());
        writeKnown(entity.known());
        json.writeArrayFieldStart("mentions");
        for (Mention mention : entity.mentions()) {
            json.writeStartObject();
            values.quote(mention.span());
            json.writeStringField("form", JsonValues.code(mention.form()));
            json.writeEndObject();
        }
        json.writeEndArray();
        if (entity.conjecture()) {
            json.writeBooleanField("conjecture", true);
        }
        if (!entity.known().inside().isEmpty()) {
            values.texts("inside", entity.known().inside());
        }
        values.textIfAny("reason", entity.known().reason());
        if (!entity.known().candidates().isEmpty()) {
            writeCandidates(entity.known());
        }
        json.writeEndObject();
    }

    private void writeCandidates(Known known) throws IOException {
        json.writeArrayFieldStart("candidates");
        for (Known.Choice choice : known.candidates()) {
            json.writeStartObject();
            json.writeStringField("latin", choice.latin());
            json.writeStringField("kind", choice.kind());
            values.textIfAny("country", choice.country());
            writeIds(choice.ids());
            json.writeNumberField("lat", choice.point().latitude());
            json.writeNumberField("lon", choice.point().longitude());
            json.writeStringField("reason", choice.reason());
            json.writeEndObject();
        }
        json.writeEndArray();
    }

    private void writeIds(Map<String, String> ids) throws IOException {
        json.writeObjectFieldStart("ids");
        for (Map.Entry<String, String> id : ids.entrySet()) {
            json.writeStringField(id.getKey(), id.getValue());
        }
        json.writeEndObject();
    }

    private void writeKnown(Known known) throws IOException {
        writeIds(known.ids());
        Optional<Known.Point> point = known.location();
        if (point.isPresent()) {
            json.writeNumberField("lat", point.get().latitude());
            json.writeNumberField("lon", point.get().longitude());
        } else {
            json.writeNullField("lat");
            json.writeNullField("lon");
        }
        values.daysOrNull("born", known.born());
        values.daysOrNull("died", known.died());
    }
}
