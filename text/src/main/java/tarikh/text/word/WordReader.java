package tarikh.text.word;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.Span;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/**
 * Cuts words into stems and what is written together with them, and tells the class of each stem.
 *
 * <p>Two linear models, trained by {@code tarikh.training.word} as averaged perceptrons (Collins 2002): one chooses from the lattice of
 * {@link CliticGrammar}, one goes over the sentence from its beginning. What hangs on a form alone is scored once and kept for the
 * next time, in any text, until another form takes its place. Linear in the text.
 */
public final class WordReader {
    /** A power of two; about half of them are filled by the forms of a book. */
    private static final int KEPT = 1 << 15;

    private final CliticGrammar grammar;
    private final CutFeatures cutFeatures;
    private final ClassFeatures classFeatures;
    private final Weights cutWeights;
    private final Weights classWeights;
    private final AtomicReferenceArray<@Nullable Form> kept = new AtomicReferenceArray<>(KEPT);

    public WordReader(
            CliticGrammar grammar, WordList words, Attested attested, Weights cutWeights, Weights classWeights) {
        this.grammar = grammar;
        this.cutFeatures = new CutFeatures(words, attested);
        this.classFeatures = new ClassFeatures(words, attested);
        this.cutWeights = cutWeights;
        this.classWeights = classWeights;
    }

    /**
     * Loads what was learned.
     *
     * @param language the pack whose clitics the weights were trained with
     * @param learned where {@code forms.bin}, {@code cuts.bin} and {@code classes.bin} lie
     */
    public static WordReader load(Pack language, WordList words, PackSource learned) {
        return new WordReader(
                CliticGrammar.of(language),
                words,
                Attested.of(learned.bytes("forms.bin")),
                Weights.of(learned.bytes("cuts.bin")),
                Weights.of(learned.bytes("classes.bin")));
    }

    public Words read(Tokens tokens) {
        return new Pass(tokens).run();
    }

    private Form form(Tokens tokens, int token, Keys keys) {
        String text = tokens.source().text();
        Span span = tokens.span(token);
        int hash = WordList.hash(text, span.start(), span.end()) * 0x9E3779B9;
        int slot = hash >>> Integer.SIZE - Integer.numberOfTrailingZeros(KEPT);
        Form form = kept.get(slot);
        if (form == null || !form.isOf(text, span)) {
            form = new Form(tokens.quote(token), Spelled.of(tokens, token), keys);
            kept.set(slot, form);
        }
        return form;
    }

    /**
     * A form with what hangs on it alone. Texts that are read at the same time share it: whoever needs a reading that is not there
     * yet makes it, and makes the same.
     */
    private final class Form {
        final String letters;
        final Spelled spelled;
        final List<Cut> cuts;
        final float[] cutScores;
        final @Nullable Reading[] readings;

        Form(String letters, Spelled spelled, Keys keys) {
            this.letters = letters;
            this.spelled = spelled;
            this.cuts = grammar.cuts(spelled);
            this.cutScores = new float[cuts.size()];
            this.readings = new Reading[cuts.size()];
            for (int i = 0; i < cuts.size() && cuts.size() > 1; i++) {
                keys.clear();
                cutFeatures.ofWord(spelled, cuts.get(i), keys);
                cutScores[i] = score(keys);
            }
        }

        boolean isOf(String text, Span span) {
            return letters.length() == span.length() && text.startsWith(letters, span.start());
        }

        Reading reading(int cut, Keys keys) {
            Reading reading = readings[cut];
            if (reading == null) {
                keys.clear();
                classFeatures.ofWord(spelled, cuts.get(cut), keys);
                float[] scores = new float[classWeights.classes()];
                classWeights.addTo(scores, keys);
                reading = new Reading(cuts.get(cut), classFeatures.stem(spelled, cuts.get(cut)), scores);
                readings[cut] = reading;
            }
            return reading;
        }
    }

    /** A form cut in one way, with the scores of its classes. */
    private record Reading(Cut cut, Stem stem, float[] scores) {}

    private float score(Keys keys) {
        float[] sum = new float[1];
        cutWeights.addTo(sum, keys);
        return sum[0];
    }

    private final class Pass {
        private final Tokens tokens;
        private final Keys keys = new Keys();
        private final @Nullable Form[] formOf;
        private final Cut[] cuts;
        private final Stem[] stems;
        private final float[][] scores;

        Pass(Tokens tokens) {
            this.tokens = tokens;
            this.formOf = new Form[tokens.size()];
            this.cuts = new Cut[tokens.size()];
            this.stems = new Stem[tokens.size()];
            this.scores = new float[tokens.size()][];
        }

        Words run() {
            for (int t = 0; t < tokens.size(); t++) {
                if (Stem.has(tokens, t)) {
                    formOf[t] = form(tokens, t, keys);
                }
            }
            for (int t = 0; t < tokens.size(); t++) {
                choose(t);
            }
            return classes();
        }

        private void choose(int t) {
            Form form = formOf[t];
            if (form == null) {
                cuts[t] = new Cut(0, 0, tokens.end(t) - tokens.start(t));
                stems[t] = Stem.ofOther(tokens, t);
                scores[t] = NOTHING;
                return;
            }
            Reading reading = form.reading(best(t, form), keys);
            cuts[t] = reading.cut;
            stems[t] = reading.stem;
            scores[t] = reading.scores;
        }

        private int best(int t, Form form) {
            int best = 0;
            float most = Float.NEGATIVE_INFINITY;
            int previous = neighbour(t, t - 1);
            int next = neighbour(t, t + 1);
            for (int i = 0; i < form.cuts.size() && form.cuts.size() > 1; i++) {
                keys.clear();
                cutFeatures.ofContext(form.spelled, form.cuts.get(i), previous, next, keys);
                float sum = form.cutScores[i] + score(keys);
                if (sum > most) {
                    most = sum;
                    best = i;
                }
            }
            return best;
        }

        private int neighbour(int t, int other) {
            return CutFeatures.neighbour(tokens, t, other);
        }

        private Words classes() {
            byte[] classes = new byte[tokens.size()];
            float[] margins = new float[tokens.size()];
            float[] leads = new float[tokens.size()];
            float[] sums = new float[classWeights.classes()];
            int tag = Stem.boundary().tag();
            int tags = tag;
            for (int t = 0; t < tokens.size(); t++) {
                Stem previous = stem(t, t - 1);
                if (previous == Stem.boundary()) {
                    tag = previous.tag();
                    tags = tag;
                }
                int now = stems[t].tag();
                if (formOf[t] != null) {
                    keys.clear();
                    classFeatures.ofContext(tag, tags, previous, stems[t], stem(t, t + 1), keys);
                    System.arraycopy(scores[t], 0, sums, 0, sums.length);
                    classWeights.addTo(sums, keys);
                    now = largest(sums);
                    margins[t] = sums[WordClass.VERB.ordinal()] - bestBut(sums, WordClass.VERB.ordinal());
                    leads[t] = sums[now] - bestBut(sums, now);
                    classes[t] = (byte) now;
                } else {
                    classes[t] = (byte) otherClass(t).ordinal();
                }
                tags = tag * 32 + now;
                tag = now;
            }
            return new Words(tokens, cuts, classes, margins, leads);
        }

        private Stem stem(int t, int other) {
            boolean inside = other >= 0 && other < tokens.size() && tokens.sentence(other) == tokens.sentence(t);
            return inside ? stems[other] : Stem.boundary();
        }

        private WordClass otherClass(int t) {
            return tokens.isWord(t) ? WordClass.NAME : tokens.isNumber(t) ? WordClass.NUMERAL : WordClass.PARTICLE;
        }
    }

    private static final float[] NOTHING = {};

    private static int largest(float[] scores) {
        int best = 0;
        for (int c = 1; c < scores.length; c++) {
            best = scores[c] > scores[best] ? c : best;
        }
        return best;
    }

    private static float bestBut(float[] scores, int not) {
        float best = Float.NEGATIVE_INFINITY;
        for (int c = 0; c < scores.length; c++) {
            best = c != not ? Math.max(best, scores[c]) : best;
        }
        return best;
    }
}
