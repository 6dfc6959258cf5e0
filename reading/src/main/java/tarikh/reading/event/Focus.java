package tarikh.reading.event;

import java.util.Optional;

/** Who the telling is about at the moment: the subject a verb without one takes. */
final class Focus {
    private final Cast cast;
    private int subject = -1;
    private boolean plural;
    private int sentence = -1;

    Focus(Cast cast) {
        this.cast = cast;
    }

    /** Notes the subject of a clause that has just been read. */
    void saw(Filler filler, boolean isPlural) {
        subject = filler.entity();
        plural = isPlural;
    }

    /** Notes that a clause had a subject that is nobody known. */
    void sawNobody() {
        plural = true;
    }

    /** A new paragraph goes back to whom the text is about. */
    void newParagraph() {
        if (cast.main() >= 0) {
            subject = cast.main();
            plural = false;
        }
    }

    int sentence() {
        return sentence;
    }

    void enter(int number) {
        sentence = number;
    }

    /** The dropped subject of a verb. */
    Optional<Filler> subjectOf(Reading reading, Item item, Scene scene) {
        if (reading.isFirstPerson() || reading.person().contains("1s") && cast.narrator() >= 0) {
            return cast.narrator() < 0 ? Optional.empty() : Optional.of(Filler.dropped(cast.narrator()));
        }
        if (reading.isPlural()) {
            return subject >= 0 && plural ? Optional.of(Filler.dropped(subject)) : Optional.empty();
        }
        boolean feminine = reading.isFeminine();
        if (subject >= 0 && !plural && cast.canBe(subject, feminine)) {
            return Optional.of(Filler.dropped(subject));
        }
        int position = scene.tokens().folded().span(item.start(), item.stop()).start();
        int last = cast.lastBefore(position, e -> cast.isPerson(e) && cast.canBe(e, feminine));
        if (last < 0 && cast.main() >= 0 && cast.canBe(cast.main(), feminine)) {
            last = cast.main();
        }
        return last < 0 ? Optional.empty() : Optional.of(Filler.dropped(last));
    }
}
