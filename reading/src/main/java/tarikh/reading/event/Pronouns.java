package tarikh.reading.event;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.IntPredicate;
import tarikh.reading.entity.EntityKind;
import tarikh.text.LexEntry;
import tarikh.text.Pack;
import tarikh.text.Span;

/** Whom an attached pronoun means, where the entities do not say it already. */
final class Pronouns {
    /** How many characters back the place may be named that "in it" means. */
    private static final int NEAR = 200;

    private static final int LONGEST = 3;

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

    /** {@return the piece with the pronoun that the last word of a set phrase ends with; the same piece if it has none} */
    Item withOwn(Scene scene, Item item) {
        int start = scene.tokens().start(item.end() - 1);
        for (int length = LONGEST; length > 0; length--) {
            int at = item.stop() - length;
            if (at > start && features.containsKey(scene.tokens().folded().substring(at, item.stop()))) {
                return item.withClitics(item.joined(), item.prep(), item.article(), at);
            }
        }
        return item;
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
            IntPredicate fits = e -> e != besides && RoleFit.fits(type, role, cast.kind(e)) && cast.canBe(e, feminine);
            if (!feminine) {
                found = cast.lastBefore(span.start(), e -> fits.test(e) && cast.kind(e) != EntityKind.PLACE);
            }
            found = found >= 0 ? found : cast.lastBefore(span.start(), fits);
        }
        return found < 0 ? Optional.empty() : Optional.of(Filler.written(found, span));
    }
}
