package tarikh.reading.event;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tarikh.reading.entity.EntityKind;
import tarikh.text.LexEntry;
import tarikh.text.Pack;
import tarikh.text.Span;

/** Whom an attached pronoun means, where the entities do not say it already. */
final class Pronouns {
    /** How many characters back the place may be named that "in it" means. */
    private static final int NEAR = 200;

    /** Person, gender and number of an attached pronoun by its letters. */
    private final Map<String, String> features = new TreeMap<>();

    Pronouns(Pack pack) {
        for (LexEntry entry : pack.entries("Clause")) {
            if (entry.value(0).equals("attached-pronoun")) {
                features.put(entry.form(), entry.value(1));
            }
        }
    }

    /** {@return such as {@code 3ms}, or the empty string for letters that are no pronoun} */
    String featuresOf(String letters) {
        return features.getOrDefault(letters, "");
    }

    /**
     * The entity that the pronoun attached to a piece means.
     *
     * @param besides index of an entity that it cannot mean, or -1
     */
    Optional<Filler> resolve(Scene scene, Item item, EventType type, Role role, int besides) {
        Span span = scene.pronounSpan(item);
        Cast cast = scene.cast();
        int known = cast.pronounAt(span);
        if (known >= 0) {
            return Optional.of(Filler.written(known, span));
        }
        String who = featuresOf(scene.pronounLetters(item));
        if (who.startsWith("1")) {
            return cast.narrator() < 0 ? Optional.empty() : Optional.of(Filler.written(cast.narrator(), span));
        }
        boolean place = role == Role.DESTINATION || role == Role.ORIGIN || role == Role.PLACE;
        int found = -1;
        if (place) {
            // Towns and countries are feminine, but for few.
            found = who.equals("3ms") ? -1 : cast.lastBefore(span.start(), e -> cast.kind(e) == EntityKind.PLACE);
            boolean near = found >= 0 && span.start() - cast.lastEnd(found, span.start()) <= NEAR;
            int main = who.equals("3fs") ? cast.mainThing() : -1;
            boolean about = main >= 0 && cast.kind(main) == EntityKind.PLACE && cast.lastEnd(main, span.start()) >= 0;
            found = near ? found : about ? main : -1;
        } else if (who.equals("3ms") || who.equals("3fs")) {
            boolean feminine = who.equals("3fs");
            found = cast.lastBefore(
                    span.start(),
                    e -> e != besides && RoleFit.fits(type, role, cast.kind(e)) && cast.canBe(e, feminine));
        }
        return found < 0 ? Optional.empty() : Optional.of(Filler.written(found, span));
    }
}
