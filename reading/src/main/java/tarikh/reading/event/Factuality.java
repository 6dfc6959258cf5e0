package tarikh.reading.event;

import java.util.Optional;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.Reading.Tense;

/** Whether a word tells something as having happened, by the particles and verbs it depends on. */
final class Factuality {
    /** How many pieces before a verb in the future its "that" may stand, its subject between them. */
    private static final int FUTURE_REACH = 7;

    /** What the words around an event make of it. */
    record Verdict(Polarity polarity, Modality modality, int governor, boolean background) {
        Verdict with(Polarity other) {
            return new Verdict(other, modality, governor, background);
        }

        Verdict with(Modality other) {
            return new Verdict(polarity, other, governor, background);
        }
    }

    Verdict judge(Scene scene, int i) {
        Item item = scene.item(i);
        boolean verb = item.is(Kind.VERB);
        int governor = Governor.of(scene, i, verb);
        Verdict verdict = new Verdict(Polarity.POSITIVE, Modality.ACTUAL, governor, verb && isPluperfect(scene, i));
        Optional<Verdict> clause = verb ? ofVerb(scene, i, verdict) : ofNoun(scene, i, verdict);
        verdict = clause.orElse(verdict);
        verdict = Judgements.of(scene, i).map(verdict::with).orElse(verdict);
        if (governor >= 0
                && !(item.is(Kind.NOUN) && item.readings().get(0).lemma().has("war"))) {
            verdict = governed(scene, i, governor, verdict);
            int above = Governor.of(scene, governor, true);
            if (above >= 0
                    && (scene.item(governor).reads("copula")
                            || scene.item(governor).reads("light"))) {
                verdict = governed(scene, governor, above, verdict);
            }
        }
        if (verdict.modality() == Modality.ACTUAL && isConditional(scene, i)) {
            verdict = verdict.with(Modality.POSSIBLE);
        }
        return verdict;
    }

    /** "Had done" tells of what lies before the story. */
    private static boolean isPluperfect(Scene scene, int i) {
        if (scene.item(i).readings().get(0).tense() != Tense.PERFECT) {
            return false;
        }
        for (int k = i - 1; k >= 0 && k > i - 6 && scene.sameSentence(i, k); k--) {
            Item item = scene.item(k);
            if (item.is(Kind.VERB)) {
                return item.reads("copula") && scene.item(i - 1).is(Kind.ALREADY);
            }
            if (!(item.is(Kind.ENTITY) || item.is(Kind.WORD) || item.is(Kind.ALREADY))) {
                return false;
            }
        }
        return false;
    }

    private static Optional<Verdict> ofVerb(Scene scene, int i, Verdict verdict) {
        Item item = scene.item(i);
        boolean imperfect = item.readings().get(0).isImperfect();
        boolean future = item.code().equals("future");
        boolean that = false;
        for (int k = i - 1; k >= 0 && k > i - (future ? FUTURE_REACH : 4) && scene.sameSentence(i, k); k--) {
            Item before = scene.item(k);
            if (future && !that && isSubject(before)) {
                continue;
            }
            that |= before.is(Kind.THAT);
            if (before.is(Kind.NOT)) {
                boolean doubtful = before.code().equals("maybe-not");
                return doubtful && k > 0 && scene.item(k - 1).is(Kind.SUBORDINATOR)
                        ? Optional.empty()
                        : exceptFollows(scene, i) ? Optional.empty() : Optional.of(verdict.with(Polarity.NEGATIVE));
            }
            if (before.is(Kind.MOOD)) {
                return Optional.of(verdict.with(mood(before)));
            }
            if (before.is(Kind.SUBORDINATOR)) {
                return switch (before.code()) {
                    case "purpose" -> Optional.of(verdict.with(Modality.PLANNED));
                    case "without" -> Optional.of(verdict.with(Polarity.NEGATIVE));
                    case "before" ->
                        imperfect && diesBefore(scene, k)
                                ? Optional.of(verdict.with(Polarity.NEGATIVE))
                                : Optional.empty();
                    default -> Optional.empty();
                };
            }
            if (!(before.is(Kind.ALREADY) || before.is(Kind.FUTURE) || before.is(Kind.ALSO) || before.is(Kind.THAT))) {
                break;
            }
        }
        if (future && that) {
            // "That he will" was no fact yet for whoever thought or said so.
            return Optional.of(verdict.with(Modality.POSSIBLE));
        }
        if (imperfect && item.prep().equals("li")) {
            return isResult(scene, i) ? Optional.empty() : Optional.of(verdict.with(Modality.PLANNED));
        }
        return Optional.empty();
    }

    private static boolean isSubject(Item item) {
        return item.is(Kind.ENTITY) || item.is(Kind.WORD) && item.article();
    }

    /** "Not until" tells that it happened in the end. */
    private static boolean exceptFollows(Scene scene, int i) {
        int end = Math.min(scene.clauses().rightEnd(i) + 1, scene.size());
        for (int k = i + 1; k < end; k++) {
            Item item = scene.item(k);
            boolean until = item.is(Kind.VERB)
                    && item.readings().get(0).tense() == Tense.PERFECT
                    && scene.item(k - 1).is(Kind.PREPOSITION)
                    && scene.item(k - 1).code().equals("hatta");
            if (item.is(Kind.EXCEPT) || until) {
                return true;
            }
        }
        return false;
    }

    /** "Died before he arrived": what comes after the death did not happen. */
    private static boolean diesBefore(Scene scene, int signal) {
        for (int k = signal - 1; k >= 0 && k > signal - 12 && scene.sameSentence(signal, k); k--) {
            Item item = scene.item(k);
            if (item.is(Kind.VERB)) {
                return item.readings().stream().anyMatch(r -> r.lemma().kind().equals(EventType.LIFE_DEATH.code()));
            }
        }
        return false;
    }

    private static Modality mood(Item item) {
        return switch (item.code()) {
            case "ordered" -> Modality.ORDERED;
            case "hoped" -> Modality.HOPED;
            default -> Modality.POSSIBLE;
        };
    }

    private static Optional<Verdict> ofNoun(Scene scene, int i, Verdict verdict) {
        Item item = scene.item(i);
        if (item.prep().equals("li")) {
            // "The year following his death" names the death and plans none.
            boolean grounds = i > 0
                    && (scene.item(i - 1).is(Kind.GROUNDS) || scene.item(i - 1).is(Kind.TIME));
            boolean carried =
                    verdict.governor() >= 0 && scene.item(verdict.governor()).reads("light");
            return grounds || carried || verdict.governor() < 0
                    ? Optional.empty()
                    : Optional.of(verdict.with(Modality.PLANNED));
        }
        for (int k = i - 1; k >= 0 && k > i - 4 && scene.sameSentence(i, k); k--) {
            Item before = scene.item(k);
            if (before.is(Kind.PURPOSE)) {
                return Optional.of(verdict.with(Modality.PLANNED));
            }
            if (before.is(Kind.MOOD)) {
                return Optional.of(verdict.with(mood(before)));
            }
            if (before.is(Kind.PREPOSITION)) {
                return switch (before.code()) {
                    case "without", "instead" -> Optional.of(verdict.with(Polarity.NEGATIVE));
                    default -> Optional.empty();
                };
            }
            boolean joins = before.is(Kind.CONJUNCTION) || k == i - 1 && item.joined();
            if (joins && k > 0) {
                int other = before.is(Kind.CONJUNCTION) ? k - 1 : k;
                return scene.item(other).is(Kind.NOUN) ? ofNoun(scene, other, verdict) : Optional.empty();
            }
            if (!(before.is(Kind.WORD) || before.is(Kind.THIS) || before.is(Kind.THAT))) {
                break;
            }
        }
        return Optional.empty();
    }

    /** Who moved "to do" something did it; who was sent, or has yet to move, may not have. */
    private static boolean isResult(Scene scene, int i) {
        for (int k = i - 1; k >= 0 && k > i - 12 && scene.sameSentence(i, k); k--) {
            Item item = scene.item(k);
            if (item.is(Kind.VERB)) {
                for (Reading reading : item.readings()) {
                    boolean sends = reading.lemma().kind().equals("move.send")
                            || reading.lemma().kind().equals("order")
                            || reading.lemma().kind().equals("plan");
                    if (sends || reading.tense() != Tense.PERFECT) {
                        return false;
                    }
                }
                return true;
            }
        }
        return false;
    }

    private Verdict governed(Scene scene, int i, int governor, Verdict verdict) {
        Item head = scene.item(governor);
        boolean viaThat = scene.item(i).is(Kind.VERB);
        Verdict above = ofVerb(scene, governor, verdict).orElse(verdict);
        Verdict result = verdict;
        if (head.reads("fail")) {
            return result.with(Polarity.NEGATIVE);
        }
        if (head.reads("deny") && scene.item(i).is(Kind.VERB)) {
            return result.with(Polarity.NEGATIVE).with(Modality.DENIED);
        }
        if (above.polarity() == Polarity.NEGATIVE && (head.reads("light") || head.reads("copula"))) {
            result = result.with(Polarity.NEGATIVE);
        }
        if (verdict.modality() != Modality.ACTUAL) {
            return result;
        }
        boolean subjunctive = !viaThat || scene.item(i).readings().get(0).isImperfect();
        if (head.reads("order") && subjunctive) {
            return result.with(Modality.ORDERED);
        }
        if (head.reads("hope")) {
            return result.with(Modality.HOPED);
        }
        if (head.reads("possible")) {
            return result.with(Modality.POSSIBLE);
        }
        if (head.reads("plan") && subjunctive) {
            return result.with(Modality.PLANNED);
        }
        return result.with(above.modality() == Modality.PLANNED ? Modality.PLANNED : result.modality());
    }

    /** A condition reaches to the end of its sentence's second clause. */
    private static boolean isConditional(Scene scene, int i) {
        int clauses = 0;
        for (int k = i - 1; k >= 0 && k > i - 15 && scene.sameSentence(i, k); k--) {
            Item item = scene.item(k);
            if (item.is(Kind.IF)) {
                return true;
            }
            if (item.is(Kind.COMMA) && ++clauses > 1 || item.is(Kind.STOP) || item.is(Kind.CONJUNCTION)) {
                return false;
            }
        }
        return false;
    }
}
