package tarikh.text;

import java.nio.ByteBuffer;
import java.nio.IntBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * A compact list of a language's common words; tells words from what can only be a name or a slip.
 *
 * <p>The table {@code words.bin} holds one int for each folded form, sorted: a 29-bit hash and three bits of classes. A form that is
 * not in it is found with a probability of about 1 in 5,000. What can be attached to a form stands in the pack's
 * categories {@code WordStart} and {@code WordEnd}.
 */
public final class WordList {
    /** The word is a particle, pronoun, preposition or conjunction. */
    public static final int FUNCTION = 1;
    /** The word is a noun, adjective or participle. */
    public static final int NOUN = 2;
    /** The word is a form of a verb. */
    public static final int VERB = 4;

    private static final int CLASSES = 7;
    private static final int LETTERS = 256;
    private static final int SHORTEST_STEM = 2;
    private static final int KEPT_BITS = 14;
    private static final int SPREAD = 0x9E3779B9;

    private final SortedHashes table;
    private final Affix[] starts;
    /** Forms that were asked for, each until another takes its place; what is kept is the same as what would be found. */
    private final AtomicReferenceArray<@Nullable Kept> kept = new AtomicReferenceArray<>(1 << KEPT_BITS);
    /** By the low bits of their last letter. */
    private final Affix[][] ends = new Affix[LETTERS][];

    private WordList(SortedHashes table, Affix[] starts, Affix[] ends) {
        this.table = table;
        this.starts = starts;
        Arrays.fill(this.ends, new Affix[0]);
        for (Affix end : ends) {
            Affix[] before = this.ends[end.bucket()];
            Affix[] with = Arrays.copyOf(before, before.length + 1);
            with[before.length] = end;
            this.ends[end.bucket()] = with;
        }
    }

    private record Kept(String form, int classes) {}

    /**
     * What is attached; {@code restored} takes its place before the stem is looked up, a NUL character for nothing; the stem of a verb
     * begins with one of {@code initials}, if there are any.
     */
    private record Affix(String form, int classes, char restored, String initials) {
        int bucket() {
            return form.charAt(form.length() - 1) % LETTERS;
        }
    }

    /** Loads the table and the affixes of a pack. */
    public static WordList load(PackSource source) {
        return load(source, Pack.load(List.of(source)));
    }

    /** Loads the table of a pack whose affixes are loaded already. */
    public static WordList load(PackSource source, Pack affixes) {
        IntBuffer ints = ByteBuffer.wrap(source.bytes("words.bin")).asIntBuffer();
        int[] table = new int[ints.remaining()];
        ints.get(table);
        return new WordList(new SortedHashes(table), affixes(affixes, "WordStart"), affixes(affixes, "WordEnd"));
    }

    /** {@return the classes of exactly this folded form} */
    public int classesOf(CharSequence folded) {
        return lookup(hash(folded, 0, folded.length()));
    }

    /** {@return the classes of the words that this folded form could be, with whatever is attached; 0 if it is none} */
    public int classesWithAffixes(String folded) {
        if (folded.isEmpty()) {
            return 0;
        }
        int slot = folded.hashCode() * SPREAD >>> Integer.SIZE - KEPT_BITS;
        Kept known = kept.get(slot);
        if (known == null || !known.form.equals(folded)) {
            known = new Kept(folded, find(folded));
            kept.set(slot, known);
        }
        return known.classes;
    }

    private int find(String folded) {
        int found = classesOf(folded);
        for (Affix start : starts) {
            if (folded.startsWith(start.form)) {
                found |= withEnds(folded, start.form.length(), start.classes);
            }
        }
        return found | withEnds(folded, 0, CLASSES);
    }

    private int withEnds(String folded, int from, int allowed) {
        int found = folded.length() - from >= SHORTEST_STEM ? lookup(hash(folded, from, folded.length())) & allowed : 0;
        for (Affix end : ends[folded.charAt(folded.length() - 1) % LETTERS]) {
            int to = folded.length() - end.form.length();
            if ((end.classes & allowed) == 0 || to - from < SHORTEST_STEM || !folded.endsWith(end.form)) {
                continue;
            }
            int hash = hash(folded, from, to);
            if (end.restored != 0) {
                hash = next(hash, end.restored);
            }
            int able = end.initials.isEmpty() || end.initials.indexOf(folded.charAt(from)) >= 0
                    ? CLASSES
                    : CLASSES & ~VERB;
            found |= lookup(hash) & end.classes & allowed & able;
        }
        return found;
    }

    private int lookup(int hash) {
        int key = hash & ~CLASSES;
        int at = table.ceiling(key);
        return at < table.size() && (table.get(at) & ~CLASSES) == key ? table.get(at) & CLASSES : 0;
    }

    /** {@return the hash that tables are made with: FNV-1a over UTF-16 units} */
    public static int hash(CharSequence folded, int start, int end) {
        int hash = 0x811C9DC5;
        for (int i = start; i < end; i++) {
            hash = next(hash, folded.charAt(i));
        }
        return hash;
    }

    private static int next(int hash, char c) {
        return (hash ^ c) * 0x01000193;
    }

    private static Affix[] affixes(Pack pack, String category) {
        List<Affix> found = new ArrayList<>();
        for (LexEntry entry : pack.entries(category)) {
            int classes = (entry.has("noun") ? NOUN : 0)
                    | (entry.has("verb") ? VERB : 0)
                    | (entry.has("function") ? FUNCTION : 0);
            String restored = entry.named("restore");
            char letter = restored.isEmpty() ? 0 : letters(restored).charAt(0);
            found.add(new Affix(FoldedText.fold(entry.form()), classes, letter, letters(entry.named("stem"))));
        }
        return found.toArray(Affix[]::new);
    }

    /** {@return letters given as numbers of four digits} */
    private static String letters(String digits) {
        StringBuilder letters = new StringBuilder();
        for (int at = 0; at < digits.length(); at += 4) {
            letters.append((char) Integer.parseInt(digits, at, at + 4, 16));
        }
        return letters.toString();
    }
}
