package tarikh.text;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Surface forms compiled to a trie over folded characters; answers all forms that begin at a position.
 *
 * <p>Where a form has a space, the text may have any blanks, a line end or a hyphen. Compiling is linear in the forms,
 * matching in the characters looked at.
 */
public final class Lexicon {
    /** Receives the forms that begin at a position, shorter ones first. */
    @FunctionalInterface
    public interface Sink {
        /**
         * @param entry a lexicon entry
         * @param end the folded position after its last character
         */
        void match(LexEntry entry, int end);
    }

    /** The state before any character. */
    public static final int ROOT = 0;

    private static final int SYMBOL_BITS = 16;

    private final List<LexEntry> entries;
    private final long[] keys;
    private final int[] targets;
    private final int[] firstEntry;
    private final int[] nextEntry;

    private Lexicon(List<LexEntry> entries, long[] keys, int[] targets, int[] firstEntry, int[] nextEntry) {
        this.entries = entries;
        this.keys = keys;
        this.targets = targets;
        this.firstEntry = firstEntry;
        this.nextEntry = nextEntry;
    }

    /**
     * Compiles the entries; for one form the matches come in the order given here.
     *
     * @throws IllegalArgumentException if a form has no letter or digit
     */
    public static Lexicon of(List<LexEntry> entries) {
        return new Builder(entries).build();
    }

    /** Writes all but the entries. */
    public void write(TableWriter out) {
        out.longs(keys);
        out.numbers(targets);
        out.numbers(firstEntry);
        out.numbers(nextEntry);
    }

    /**
     * Takes over what {@link #write} left.
     *
     * @param entries the entries that the lexicon was compiled from, in the same order
     */
    public static Lexicon read(TableReader in, List<LexEntry> entries) {
        return new Lexicon(entries, in.longs(), in.numbers(), in.numbers(), in.numbers());
    }

    public List<LexEntry> entries() {
        return entries;
    }

    /**
     * Follows one symbol.
     *
     * @param symbol a folded character; a space stands for any gap or hyphen
     * @return the next state, or -1 if no form goes on so
     */
    public int step(int state, char symbol) {
        long key = ((long) state << SYMBOL_BITS | symbol) + 1;
        int slot = slot(key, keys.length);
        while (keys[slot] != 0) {
            if (keys[slot] == key) {
                return targets[slot];
            }
            slot = slot + 1 & keys.length - 1;
        }
        return -1;
    }

    /** {@return whether a form ends in this state} */
    public boolean accepts(int state) {
        return firstEntry[state] >= 0;
    }

    /** {@return the index of the first entry whose form ends in this state, -1 if there is none} */
    int firstAt(int state) {
        return firstEntry[state];
    }

    /** {@return the index of the next entry that ends where this one does, -1 after the last} */
    int nextAt(int entry) {
        return nextEntry[entry];
    }

    /** {@return the entries whose form ends in this state, in their order} */
    public List<LexEntry> entriesAt(int state) {
        List<LexEntry> found = new ArrayList<>(2);
        for (int e = firstEntry[state]; e >= 0; e = nextEntry[e]) {
            found.add(entries.get(e));
        }
        return found;
    }

    /**
     * All forms that begin at a folded position, whether or not a word ends with them.
     *
     * @param state {@link #ROOT}, or the state after characters that the text leaves out
     */
    public void matchesAt(FoldedText text, int position, int state, Sink sink) {
        int at = position;
        int s = state;
        while (at < text.length()) {
            char c = text.charAt(at);
            int next = at + 1;
            if (isGap(c)) {
                while (next < text.length() && isGap(text.charAt(next))) {
                    next++;
                }
                c = ' ';
            }
            s = step(s, c);
            if (s < 0) {
                return;
            }
            at = next;
            for (int e = firstEntry[s]; e >= 0; e = nextEntry[e]) {
                sink.match(entries.get(e), at);
            }
        }
    }

    /** {@return the entries of exactly this form after folding} */
    public List<LexEntry> lookup(String form) {
        String folded = FoldedText.fold(form);
        int s = ROOT;
        for (int i = 0; i < folded.length() && s >= 0; i++) {
            s = step(s, isGap(folded.charAt(i)) ? ' ' : folded.charAt(i));
        }
        return s < 0 ? List.of() : entriesAt(s);
    }

    static boolean isGap(char c) {
        return c == ' ' || c == '\n' || c == '-';
    }

    private static int slot(long key, int size) {
        long h = key * 0x9E3779B97F4A7C15L;
        return (int) (h >>> 40) & size - 1;
    }

    private static final class Builder {
        private final List<LexEntry> entries;
        private long[] keys = new long[1 << 12];
        private int[] targets = new int[1 << 12];
        private int[] firstEntry = new int[1 << 11];
        private final int[] nextEntry;
        private final int[] lastEntry;
        private int states = 1;

        Builder(List<LexEntry> entries) {
            this.entries = List.copyOf(entries);
            this.nextEntry = new int[this.entries.size()];
            this.lastEntry = new int[this.entries.size()];
            Arrays.fill(nextEntry, -1);
            Arrays.fill(firstEntry, -1);
        }

        Lexicon build() {
            for (int e = 0; e < entries.size(); e++) {
                add(e);
            }
            return new Lexicon(entries, keys, targets, Arrays.copyOf(firstEntry, states), nextEntry);
        }

        private void add(int entry) {
            String form = FoldedText.fold(entries.get(entry).form());
            if (form.isEmpty()) {
                throw new IllegalArgumentException(entries.get(entry).origin() + ": a form without a letter");
            }
            int s = ROOT;
            boolean gap = false;
            for (int i = 0; i < form.length(); i++) {
                char c = form.charAt(i);
                if (isGap(c)) {
                    gap = true;
                    continue;
                }
                if (gap) {
                    s = follow(s, ' ');
                    gap = false;
                }
                s = follow(s, c);
            }
            int first = firstEntry[s];
            if (first < 0) {
                firstEntry[s] = entry;
                lastEntry[entry] = entry;
            } else {
                nextEntry[lastEntry[first]] = entry;
                lastEntry[first] = entry;
            }
        }

        private int follow(int state, char symbol) {
            long key = ((long) state << SYMBOL_BITS | symbol) + 1;
            int slot = slot(key, keys.length);
            while (keys[slot] != 0) {
                if (keys[slot] == key) {
                    return targets[slot];
                }
                slot = slot + 1 & keys.length - 1;
            }
            if (states * 2 > keys.length) {
                grow();
                return follow(state, symbol);
            }
            if (states == firstEntry.length) {
                int old = firstEntry.length;
                firstEntry = Arrays.copyOf(firstEntry, old * 2);
                Arrays.fill(firstEntry, old, old * 2, -1);
            }
            keys[slot] = key;
            targets[slot] = states;
            return states++;
        }

        private void grow() {
            long[] oldKeys = keys;
            int[] oldTargets = targets;
            keys = new long[oldKeys.length * 2];
            targets = new int[oldKeys.length * 2];
            for (int i = 0; i < oldKeys.length; i++) {
                if (oldKeys[i] != 0) {
                    int slot = slot(oldKeys[i], keys.length);
                    while (keys[slot] != 0) {
                        slot = slot + 1 & keys.length - 1;
                    }
                    keys[slot] = oldKeys[i];
                    targets[slot] = oldTargets[i];
                }
            }
        }
    }
}
