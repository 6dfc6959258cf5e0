package tarikh.text.word;

import java.util.ArrayList;
import java.util.List;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;
import tarikh.text.Pack;

/**
 * The lattice of ways in which words can be cut, by what a pack says is written together with words.
 *
 * <p>Before a stem: a conjunction, then a future particle or a preposition, none of them needed; after it: a pronoun, but not
 * after a teh marbuta. The article stays with its noun.
 */
public final class CliticGrammar {
    private static final char TEH_MARBUTA = 0x0629;

    private final String[] conjunctions;
    private final String[] particles;
    private final String[] pronouns;

    private CliticGrammar(List<String> conjunctions, List<String> particles, List<String> pronouns) {
        this.conjunctions = conjunctions.toArray(String[]::new);
        this.particles = particles.toArray(String[]::new);
        this.pronouns = pronouns.toArray(String[]::new);
    }

    public static CliticGrammar of(Pack pack) {
        List<String> conjunctions = new ArrayList<>();
        List<String> particles = new ArrayList<>();
        for (LexEntry entry : pack.entries("Proclitic")) {
            String kind = entry.value(0);
            if (kind.equals("conjunction")) {
                conjunctions.add(FoldedText.fold(entry.form()));
            } else if (!kind.endsWith("article")) {
                particles.add(FoldedText.fold(entry.form()));
            }
        }
        List<String> pronouns = pack.entries("Enclitic").stream()
                .filter(e -> e.value(0).equals("pronoun"))
                .map(e -> FoldedText.fold(e.form()))
                .toList();
        return new CliticGrammar(conjunctions, particles, pronouns);
    }

    /** {@return all cuts of a word, the whole word first, in a fixed order} */
    public List<Cut> cuts(Spelled word) {
        List<Cut> cuts = new ArrayList<>();
        String folded = word.folded();
        addParticles(word, 0, cuts);
        for (String conjunction : conjunctions) {
            if (folded.startsWith(conjunction)) {
                addParticles(word, conjunction.length(), cuts);
            }
        }
        return cuts;
    }

    private void addParticles(Spelled word, int from, List<Cut> cuts) {
        addEnds(word, from, from, cuts);
        for (String particle : particles) {
            if (word.folded().startsWith(particle, from)) {
                addEnds(word, from, from + particle.length(), cuts);
            }
        }
    }

    private void addEnds(Spelled word, int joint, int start, List<Cut> cuts) {
        int length = word.length();
        if (start >= length) {
            return;
        }
        cuts.add(new Cut(joint, start, length));
        if (word.written(length - 1) == TEH_MARBUTA) {
            return;
        }
        for (String pronoun : pronouns) {
            int end = length - pronoun.length();
            if (end > start && word.folded().endsWith(pronoun)) {
                cuts.add(new Cut(joint, start, end));
            }
        }
    }
}
