package tarikh.reading.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Known;
import tarikh.reading.entity.Mention;
import tarikh.reading.entity.Prominence;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** The people, places and things of a text by position, and what the verbs so far have told of their gender. */
final class Cast {
    private final List<Entity> who;
    private final List<Naming> namings = new ArrayList<>();
    private final List<Naming> pronouns = new ArrayList<>();
    /** Evidence for each entity, above zero masculine, below zero feminine. */
    private int[] gender;

    private final List<Described> described = new ArrayList<>();
    /** How many entities of each kind have an id. */
    private final Map<EntityKind, Integer> counts = new EnumMap<>(EntityKind.class);

    private final int main;
    private final int narrator;

    /** One mention with the index of its entity. */
    record Naming(Span span, int entity) {}

    /** Somebody or something told of by a description alone; an entity of the text only once a role is filled by it. */
    private static final class Described {
        final EntityKind kind;
        final boolean many;
        final boolean somebodys;
        final List<Mention> mentions = new ArrayList<>();
        String id = "";

        Described(EntityKind kind, boolean many, boolean somebodys) {
            this.kind = kind;
            this.many = many;
            this.somebodys = somebodys;
        }
    }

    /**
     * The index of one more entity, known by a description alone.
     *
     * @param many whether it means more than one
     * @param somebodys whether it says by a pronoun whose they are
     */
    int describe(Span words, EntityKind kind, boolean many, boolean somebodys) {
        described.add(new Described(kind, many, somebodys));
        if (size() > gender.length) {
            gender = Arrays.copyOf(gender, 2 * size());
        }
        describeAgain(size() - 1, words);
        return size() - 1;
    }

    /** {@return whether a description says by a pronoun whose it is, as "his men"} */
    boolean isSomebodys(int entity) {
        return isDescribed(entity) && described.get(entity - who.size()).somebodys;
    }

    /** {@return whether a description means one person by what he is, as "the sultan" or "a man"} */
    boolean isOne(int entity) {
        return isDescribed(entity) && isPerson(entity) && !isMany(entity) && !isSomebodys(entity);
    }

    /** Notes that words describe somebody described before. */
    void describeAgain(int entity, Span words) {
        described.get(entity - who.size()).mentions.add(new Mention(words, Mention.Form.NOMINAL));
    }

    /** {@return those described who have been given an id, in the order of their first words} */
    List<Entity> described(SourceText text) {
        return described.stream()
                .filter(d -> !d.id.isEmpty())
                .map(d -> new Entity(
                        d.id, d.kind, text.quote(d.mentions.get(0).span()), d.mentions, Known.nothing(), false, false))
                .toList();
    }

    int size() {
        return who.size() + described.size();
    }

    boolean isDescribed(int entity) {
        return entity >= who.size();
    }

    /** {@return whether a description means more than one} */
    boolean isMany(int entity) {
        return isDescribed(entity) && described.get(entity - who.size()).many;
    }

    Cast(List<Entity> who) {
        this.who = List.copyOf(who);
        this.gender = new int[who.size()];
        who.forEach(e -> counts.merge(e.kind(), 1, Integer::sum));
        int teller = -1;
        for (int e = 0; e < who.size(); e++) {
            if (who.get(e).narrator()) {
                teller = e;
            }
            for (Mention mention : who.get(e).mentions()) {
                (mention.form() == Mention.Form.PRONOUN ? pronouns : namings).add(new Naming(mention.span(), e));
            }
        }
        namings.sort(Comparator.comparing(Naming::span));
        pronouns.sort(Comparator.comparing(Naming::span));
        this.narrator = teller;
        this.main = findMain();
    }

    private int findMain() {
        int[] count = new int[who.size()];
        for (Naming naming : namings) {
            count[naming.entity()]++;
        }
        int best = -1;
        for (Naming naming : namings) {
            int e = naming.entity();
            // Who is named first is what a biography is about; later ones must be named far more often.
            if (isPerson(e) && !who.get(e).narrator() && (best < 0 || Prominence.outshines(count[e], count[best]))) {
                best = e;
            }
        }
        return best;
    }

    /** {@return the id; who is only described gets one when first asked for} */
    String id(int entity) {
        if (!isDescribed(entity)) {
            return who.get(entity).id();
        }
        Described one = described.get(entity - who.size());
        if (one.id.isEmpty()) {
            int number = counts.merge(one.kind, 1, Integer::sum);
            one.id = one.kind.idPrefix() + number;
        }
        return one.id;
    }

    EntityKind kind(int entity) {
        return isDescribed(entity)
                ? described.get(entity - who.size()).kind
                : who.get(entity).kind();
    }

    boolean isPerson(int entity) {
        return kind(entity) == EntityKind.PERSON;
    }

    /** {@return the person the text is mainly about, or -1} */
    int main() {
        return main;
    }

    /** {@return where the first person is named; beyond all texts if none is} */
    int firstPersonStart() {
        for (Naming naming : namings) {
            if (isPerson(naming.entity())) {
                return naming.span().start();
            }
        }
        return Integer.MAX_VALUE;
    }

    /** {@return what the text names first and again, if that is no person, or -1} */
    int mainThing() {
        if (namings.isEmpty() || isPerson(namings.get(0).entity())) {
            return -1;
        }
        int first = namings.get(0).entity();
        return namings.stream().filter(n -> n.entity() == first).count() > 1 ? first : -1;
    }

    /** {@return the person named most, the first of equals; -1 if none is named again} */
    int mostNamed() {
        int best = -1;
        long most = 1;
        for (Naming naming : namings) {
            Entity one = who.get(naming.entity());
            long times = one.mentions().stream()
                    .filter(m -> m.form() == Mention.Form.NAME)
                    .count();
            if (one.kind() == EntityKind.PERSON && times > most) {
                best = naming.entity();
                most = times;
            }
        }
        return best;
    }

    /** {@return whether this person is the first the text names, or nearly} */
    boolean opensText(int entity) {
        for (int n = 0; n < Math.min(3, namings.size()); n++) {
            if (namings.get(n).entity() == entity) {
                return true;
            }
        }
        return false;
    }

    /** {@return the person who tells the text, or -1} */
    int narrator() {
        return narrator;
    }

    /** {@return the entity that a pronoun was resolved to before, or -1} */
    int pronounAt(Span span) {
        int at = firstAtOrAfter(pronouns, span.start());
        return at < pronouns.size() && pronouns.get(at).span().overlaps(span)
                ? pronouns.get(at).entity()
                : -1;
    }

    void sawMasculine(int entity) {
        gender[entity]++;
    }

    void sawFeminine(int entity) {
        gender[entity]--;
    }

    boolean canBe(int entity, boolean feminine) {
        return feminine ? gender[entity] <= 0 : gender[entity] >= 0;
    }

    /** {@return the last entity named before a source position that passes, at most 12 mentions back, or -1} */
    int lastBefore(int position, java.util.function.IntPredicate test) {
        int at = firstAtOrAfter(namings, position);
        for (int i = at - 1; i >= 0 && i >= at - 12; i--) {
            if (namings.get(i).span().end() <= position
                    && test.test(namings.get(i).entity())) {
                return namings.get(i).entity();
            }
        }
        return -1;
    }

    /** {@return where the last naming of an entity before a source position ends, or -1} */
    int lastEnd(int entity, int position) {
        for (int i = firstAtOrAfter(namings, position) - 1; i >= 0; i--) {
            if (namings.get(i).entity() == entity) {
                return namings.get(i).span().end();
            }
        }
        return -1;
    }

    private static int firstAtOrAfter(List<Naming> list, int position) {
        int low = 0;
        int high = list.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (list.get(middle).span().start() < position) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }
}
