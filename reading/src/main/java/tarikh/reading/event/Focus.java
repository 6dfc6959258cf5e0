package tarikh.reading.event;

import java.util.Optional;
import java.util.function.IntPredicate;

/** Who the telling is about at the moment: the subject a verb without one takes. */
final class Focus {
    private final Cast cast;
    private int subject = -1;
    private boolean plural;
    private int sentence = -1;
    /** The last subject that only was described, if it means more than one. */
    private int crowd = -1;

    private int crowdSentence = -1;
    private int opener = -1;
    private int openedSentence = -1;
    /** The subject before the last, of the same sentence or the one before. */
    private int earlier = -1;

    private int earlierSentence = -1;
    /** Whom the text names most, if it begins with what somebody did before anybody is named, else -1. */
    private int unnamed = -1;
    /** Whether somebody tells in the first person. */
    private boolean told;

    Focus(Cast cast) {
        this.cast = cast;
    }

    /** Notes the subject of a clause that has just been read. */
    void saw(int entity, boolean isPlural, int inSentence) {
        if (subject >= 0 && subject != entity && !plural) {
            earlier = subject;
            earlierSentence = sentence;
        }
        subject = entity;
        plural = isPlural;
        sentence = inSentence;
        crowd = -1;
    }

    /**
     * Notes somebody only described: the telling stays with whom it was about, but a plural verb means the many, and a
     * feminine one a body whose noun is feminine.
     */
    void sawDescribed(int entity, int inSentence) {
        crowd = cast.isMany(entity) ? entity : -1;
        crowdSentence = inSentence;
    }

    /** Notes who is named in the clause of "when" that opens a sentence: the main clause after it is theirs. */
    void opened(int entity, int inSentence) {
        opener = entity;
        openedSentence = inSentence;
    }

    /** A new paragraph goes back to whom the text is about. */
    void newParagraph() {
        subject = -1;
        earlier = -1;
        plural = false;
        crowd = -1;
    }

    /**
     * The dropped subject of a verb.
     *
     * @param fits whether an entity can be the subject of such an event
     */
    Optional<Filler> subjectOf(Reading reading, Item item, Scene scene, int at, IntPredicate fits) {
        told |= reading.isFirstPerson();
        if (reading.isFirstPerson() || reading.person().contains("1s") && cast.narrator() >= 0) {
            return cast.narrator() < 0 ? Optional.empty() : Optional.of(Filler.dropped(cast.narrator()));
        }
        if (reading.isPlural() && crowd >= 0 && crowdSentence == scene.sentence(at) && fits.test(crowd)) {
            return Optional.of(Filler.dropped(crowd));
        }
        if (reading.isPlural()) {
            return subject >= 0 && (plural || !cast.isPerson(subject)) && fits.test(subject)
                    ? Optional.of(Filler.dropped(subject))
                    : Optional.empty();
        }
        boolean feminine = reading.isFeminine();
        boolean body = crowd >= 0 && crowdSentence == scene.sentence(at) && !cast.isPerson(crowd);
        if (feminine && body && !cast.canBe(crowd, false) && fits.test(crowd)) {
            return Optional.of(Filler.dropped(crowd));
        }
        IntPredicate agrees = e -> cast.canBe(e, feminine) && fits.test(e);
        if (opener >= 0 && openedSentence == scene.sentence(at) && opensMainClause(scene, at) && agrees.test(opener)) {
            return Optional.of(Filler.dropped(opener));
        }
        int position = scene.tokens().folded().span(item.start(), item.stop()).start();
        boolean opens = subject < 0 && !told && !item.reads("copula") && !isFollowedByNoun(scene, at);
        if (opens && position < cast.firstPersonStart()) {
            unnamed = cast.mostNamed();
        }
        int hero = unnamed >= 0 ? unnamed : cast.main();
        boolean fresh = sentence == scene.sentence(at);
        if (subject >= 0 && !plural && agrees.test(subject) && (fresh || isAbout(subject) || !isAbout(hero))) {
            return Optional.of(Filler.dropped(subject));
        }
        if (isAbout(hero) && agrees.test(hero)) {
            return Optional.of(Filler.dropped(hero));
        }
        if (subject >= 0 && !plural && agrees.test(subject)) {
            return Optional.of(Filler.dropped(subject));
        }
        if (earlier >= 0 && scene.sentence(at) - earlierSentence <= 1 && agrees.test(earlier)) {
            return Optional.of(Filler.dropped(earlier));
        }
        boolean doneTo = subject >= 0 && !plural && cast.canBe(subject, feminine);
        int last = doneTo ? -1 : cast.lastBefore(position, e -> cast.isPerson(e) && agrees.test(e));
        return last < 0 ? aboutThing(agrees) : Optional.of(Filler.dropped(last));
    }

    /** A noun right after a verb may be its subject; a title there is of whoever is not named yet. */
    private static boolean isFollowedByNoun(Scene scene, int at) {
        if (at + 1 >= scene.size() || !scene.sameSentence(at, at + 1)) {
            return false;
        }
        Item next = scene.item(at + 1);
        boolean noun = next.is(Item.Kind.WORD) || next.is(Item.Kind.NOUN) || next.is(Item.Kind.ENTITY);
        return noun && next.prep().isEmpty() && !next.hasCue("title-word");
    }

    /** A text that names a body, place or work first and again is about it. */
    private Optional<Filler> aboutThing(IntPredicate agrees) {
        int thing = cast.mainThing();
        return thing >= 0 && agrees.test(thing) ? Optional.of(Filler.dropped(thing)) : Optional.empty();
    }

    private static boolean opensMainClause(Scene scene, int at) {
        Item verb = scene.item(at);
        boolean perfect = verb.readings().stream().anyMatch(r -> r.tense() == Reading.Tense.PERFECT);
        return perfect && at > 0 && scene.item(at - 1).is(Item.Kind.COMMA) && !verb.joined();
    }

    /** {@return whether somebody is spoken of who could be the subject of a verb of this gender and number} */
    boolean agreesWith(Reading reading) {
        if (reading.isFirstPerson() || reading.isPlural()) {
            return true;
        }
        int who = subject >= 0 && !plural ? subject : cast.main();
        return who >= 0 && cast.canBe(who, reading.isFeminine());
    }

    /** A text whose first name is this person's is taken to be about them. */
    private boolean isAbout(int entity) {
        return entity >= 0 && (unnamed >= 0 ? entity == unnamed : entity == cast.main() && cast.opensText(entity));
    }
}
