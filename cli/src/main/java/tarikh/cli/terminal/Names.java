package tarikh.cli.terminal;

import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import tarikh.chronology.Chronicle;
import tarikh.reading.entity.Entity;

/** The names by which the entities of one chronicle are shown. */
final class Names {
    private final Map<String, Entity> entities;
    private final Messages messages;

    Names(Chronicle chronicle, Messages messages) {
        this.entities = chronicle.entities().stream()
                .collect(Collectors.toMap(Entity::id, Function.identity(), (first, second) -> first));
        this.messages = messages;
    }

    /** {@return the name, for English readers the usual Latin one; a guess is marked as one} */
    String of(String id) {
        Entity entity = entities.get(id);
        if (entity == null) {
            return id;
        }
        String latin = entity.known().latin();
        String name = messages.ui() == Ui.EN && !latin.isEmpty() ? latin : entity.name();
        if (entity.narrator() && entity.mentions().isEmpty()) {
            name = messages.say("who.narrator");
        }
        return entity.conjecture() ? messages.say("who.conjecture", Bidi.own(name)) : Bidi.own(name);
    }
}
