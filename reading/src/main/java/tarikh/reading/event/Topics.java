package tarikh.reading.event;

import tarikh.reading.event.Item.Kind;

/** Brings those into focus whom the next clause is about before any verb tells of them. */
final class Topics {
    private final Scene scene;
    private final Focus focus;

    Topics(Scene scene, Focus focus) {
        this.scene = scene;
        this.focus = focus;
    }

    /** "As for" somebody makes them whom the next clause is about. */
    void asFor(int i) {
        Phrase phrase = scene.phrase(i + 1, Math.min(scene.size(), i + 6));
        if (!phrase.isPlain()
                && scene.cast().isPerson(phrase.entity())
                && !scene.cast().isDescribed(phrase.entity())) {
            focus.saw(phrase.entity(), phrase.fillers().size() > 1, scene.sentence(i));
        }
    }

    /** Somebody named before any verb, with "when" after them, is whom the clause of "when" is about. */
    void named(int i) {
        int next = i + 1 < scene.size() && scene.item(i + 1).is(Kind.COMMA) ? i + 2 : i + 1;
        boolean clauseFollows = next < scene.size()
                && scene.sameSentence(i, next)
                && scene.item(next).is(Kind.SUBORDINATOR);
        boolean opens = i == 0
                || !scene.sameSentence(i, i - 1)
                || scene.item(i - 1).opensClause()
                || scene.item(i - 1).is(Kind.COMMA);
        int entity = scene.item(i).entity();
        if (clauseFollows
                && opens
                && scene.cast().isPerson(entity)
                && !scene.cast().isDescribed(entity)) {
            focus.saw(entity, false, scene.sentence(i));
        }
    }
}
