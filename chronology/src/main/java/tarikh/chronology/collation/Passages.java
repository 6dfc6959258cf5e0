package tarikh.chronology.collation;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarikh.text.SourceText;
import tarikh.text.Span;
import tarikh.text.Tokenizer;
import tarikh.text.Tokens;

/**
 * Finds passages that two texts have in the same words: runs of words that begin with the same few, spelling, vowels and
 * punctuation aside. Linear in the texts, however often a phrase comes again.
 */
final class Passages {
    /** So many words in a row are looked up at once. */
    private static final int GRAM = 5;
    /** Fewer words in a row are a turn of phrase that anybody may use. */
    private static final int FEWEST = 9;
    /** How many places of one text with the same words are looked at. */
    private static final int MOST_PLACES = 8;

    /** One text as its words alone. */
    private record Words(Tokens tokens, int[] at, String[] folded) {
        static Words of(SourceText source) {
            Tokens tokens = new Tokenizer().read(source);
            int[] at = new int[tokens.size()];
            int count = 0;
            for (int t = 0; t < tokens.size(); t++) {
                if (tokens.isWord(t) || tokens.isNumber(t)) {
                    at[count++] = t;
                }
            }
            String[] folded = new String[count];
            for (int w = 0; w < count; w++) {
                folded[w] = tokens.folded().substring(tokens.start(at[w]), tokens.end(at[w]));
            }
            return new Words(tokens, Arrays.copyOf(at, count), folded);
        }

        String gram(int from) {
            return String.join(" ", Arrays.asList(folded).subList(from, from + GRAM));
        }

        Span span(int from, int to) {
            return tokens.span(at[from], at[to - 1]);
        }

        int size() {
            return at.length;
        }
    }

    /** {@return the shared passages of each two of the texts, the longest first where they overlap in the later text} */
    List<Collation.Copied> among(List<SourceText> texts) {
        List<Words> words = texts.stream().map(Words::of).toList();
        List<Map<String, List<Integer>>> grams = new ArrayList<>();
        List<Collation.Copied> found = new ArrayList<>();
        for (int second = 0; second < words.size(); second++) {
            for (int first = 0; first < second; first++) {
                between(first, words.get(first), grams.get(first), second, words.get(second), found);
            }
            grams.add(grams(words.get(second)));
        }
        return found;
    }

    private static Map<String, List<Integer>> grams(Words words) {
        Map<String, List<Integer>> places = new HashMap<>();
        for (int w = 0; w + GRAM <= words.size(); w++) {
            List<Integer> here = places.computeIfAbsent(words.gram(w), g -> new ArrayList<>(1));
            if (here.size() < MOST_PLACES) {
                here.add(w);
            }
        }
        return places;
    }

    private static void between(
            int first,
            Words one,
            Map<String, List<Integer>> grams,
            int second,
            Words other,
            List<Collation.Copied> found) {
        int w = 0;
        while (w + GRAM <= other.size()) {
            int longest = 0;
            int from = 0;
            for (int place : grams.getOrDefault(other.gram(w), List.of())) {
                int length = run(one, place, other, w);
                if (length > longest) {
                    longest = length;
                    from = place;
                }
            }
            if (longest >= FEWEST) {
                found.add(new Collation.Copied(
                        first, one.span(from, from + longest), second, other.span(w, w + longest), longest));
            }
            w += Math.max(1, longest >= FEWEST ? longest : 1);
        }
    }

    private static int run(Words one, int from, Words other, int at) {
        int length = 0;
        while (from + length < one.size()
                && at + length < other.size()
                && one.folded[from + length].equals(other.folded[at + length])) {
            length++;
        }
        return length;
    }
}
