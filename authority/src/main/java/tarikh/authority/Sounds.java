package tarikh.authority;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntPredicate;

/** How a folded Arabic name is laid against Latin names of letters alone. */
final class Sounds implements FormWalk.Alignment {
    private static final double LATIN_VOWEL = 0.15;
    private static final double LATIN_MUTE = 0.4;
    private static final double OTHER_LATIN = 0.06;
    private static final double LATIN_DOUBLED = 0.1;
    private static final double UNRELATED = 1.2;
    private static final int LETTERS = 26;
    private static final int LONGEST = 4;
    private static final long VOWELS = bits("aeiouy".toCharArray());
    private static final long MUTE = bits(new char[] {'h'});
    private static final Writing[] NONE = {};

    private final int length;
    private final double[] gaps;
    /** By letter of the name: how it, and how it with the one before it, may be written. */
    private final Written[] alone;

    private final Written[] together;

    /** @param gaps what it costs to leave out each letter of the name */
    Sounds(String name, double[] gaps, Map<String, Written> latin) {
        this.length = name.length();
        this.gaps = gaps;
        this.alone = new Written[length];
        this.together = new Written[length];
        for (int i = 0; i < length; i++) {
            alone[i] = latin.getOrDefault(name.substring(i, i + 1), Written.NOT);
            together[i] = i == 0 ? Written.NOT : latin.getOrDefault(name.substring(i - 1, i + 1), Written.NOT);
        }
    }

    /** One way of writing a letter or two. */
    private record Writing(char[] letters, double cost) {
        boolean ends(char[] path, int depth, int read) {
            if (read > depth) {
                return false;
            }
            for (int i = 0; i < read; i++) {
                if (path[depth - read + i] != letters[i]) {
                    return false;
                }
            }
            return true;
        }
    }

    /** The ways of writing one or two Arabic letters in Latin names. */
    static final class Written {
        static final Written NOT = new Written(new String[0]);

        /** By Latin letter: what it costs to be written by it alone. */
        private final double[] single = new double[LETTERS];
        /** By Latin letter: the longer ways that end with it, and those that have it before their end. */
        private final Writing[][] ending = new Writing[LETTERS][];

        private final Writing[][] having = new Writing[LETTERS][];
        /** By how many letters were read of it: those that may come next, as bits. */
        private final long[] next = new long[LONGEST];

        /** @param ways the usual one first */
        Written(String[] ways) {
            List<Writing> longer = new ArrayList<>();
            Arrays.fill(single, UNRELATED);
            for (int w = 0; w < ways.length; w++) {
                double cost = w == 0 ? 0 : OTHER_LATIN;
                char[] letters = ways[w].toCharArray();
                for (int i = 0; i < letters.length; i++) {
                    next[i] |= 1L << letters[i];
                }
                if (letters.length == 1) {
                    int c = letters[0] - 'a';
                    single[c] = Math.min(single[c], cost);
                } else {
                    longer.add(new Writing(letters, cost));
                }
            }
            for (char c = 'a'; c < 'a' + LETTERS; c++) {
                char letter = c;
                ending[c - 'a'] = those(longer, letter, (w, i) -> i == w.letters().length - 1);
                having[c - 'a'] = those(longer, letter, (w, i) -> i < w.letters().length - 1);
            }
        }

        private interface At {
            boolean is(Writing writing, int place);
        }

        private static Writing[] those(List<Writing> all, char letter, At at) {
            List<Writing> found = new ArrayList<>();
            for (Writing w : all) {
                IntPredicate is = i -> w.letters()[i] == letter && at.is(w, i);
                if (java.util.stream.IntStream.range(0, w.letters().length).anyMatch(is)) {
                    found.add(w);
                }
            }
            return found.isEmpty() ? NONE : found.toArray(Writing[]::new);
        }

        /** What it costs if the path ends with one of the longer ways. */
        private double written(double[][] rows, char[] path, int depth, int from) {
            double least = Double.MAX_VALUE;
            for (Writing w : ending[path[depth - 1] - 'a']) {
                if (w.ends(path, depth, w.letters().length)) {
                    least = Math.min(least, rows[depth - w.letters().length][from] + w.cost());
                }
            }
            return least;
        }

        /** What it costs at least if the path ends with the beginning of one of the longer ways. */
        private double begun(double[][] rows, char[] path, int depth, int from) {
            double least = Double.MAX_VALUE;
            for (Writing w : having[path[depth - 1] - 'a']) {
                for (int read = w.letters().length - 1; read > 0; read--) {
                    if (w.ends(path, depth, read)) {
                        least = Math.min(least, rows[depth - read][from]);
                    }
                }
            }
            return least;
        }
    }

    /** {@return how letters are written, by the letters} */
    static Map<String, Written> written(Map<String, String[]> ways) {
        Map<String, Written> written = new HashMap<>();
        ways.forEach((letters, how) -> written.put(letters, new Written(how)));
        return written;
    }

    @Override
    public int length() {
        return length;
    }

    @Override
    public void begin(double[] row) {
        Spelling.begin(row, gaps);
    }

    @Override
    public double extend(double[][] rows, char[] path, int depth) {
        double[] last = rows[depth - 1];
        double[] now = rows[depth];
        double gap = gap(path, depth - 1);
        int letter = path[depth - 1] - 'a';
        now[0] = last[0] + gap;
        double best = now[0];
        for (int i = 1; i <= length; i++) {
            double least = Math.min(last[i] + gap, now[i - 1] + gaps[i - 1]);
            Written own = alone[i - 1];
            least = Math.min(least, last[i - 1] + own.single[letter]);
            if (own.ending[letter] != NONE) {
                least = Math.min(least, own.written(rows, path, depth, i - 1));
            }
            if (own.having[letter] != NONE) {
                best = Math.min(best, own.begun(rows, path, depth, i - 1));
            }
            Written two = together[i - 1];
            if (two != Written.NOT) {
                least = Math.min(least, rows[depth - 1][i - 2] + two.single[letter]);
                least = Math.min(least, two.written(rows, path, depth, i - 2));
                best = Math.min(best, two.begun(rows, path, depth, i - 2));
            }
            now[i] = least;
            best = Math.min(best, least);
        }
        return best;
    }

    @Override
    public long next(double[][] rows, char[] path, int depth, double most) {
        double least = Double.MAX_VALUE;
        for (double cost : rows[depth]) {
            least = Math.min(least, cost);
        }
        long next = least + 1 <= most ? -1 : 0;
        next |= least + LATIN_VOWEL <= most ? VOWELS : 0;
        next |= least + LATIN_MUTE <= most ? MUTE : 0;
        next |= depth > 0 && least + LATIN_DOUBLED <= most ? 1L << path[depth - 1] : 0;
        for (int read = 0; read < LONGEST && read <= depth; read++) {
            double[] before = rows[depth - read];
            for (int i = 0; i < length; i++) {
                if (before[i] <= most) {
                    next |= alone[i].next[read] | (i + 1 < length ? together[i + 1].next[read] : 0);
                }
            }
        }
        return next;
    }

    private static double gap(char[] latin, int j) {
        char c = latin[j];
        if ((VOWELS & 1L << c) != 0) {
            return LATIN_VOWEL;
        }
        return c == 'h' ? LATIN_MUTE : j > 0 && latin[j - 1] == c ? LATIN_DOUBLED : 1;
    }

    private static long bits(char[] letters) {
        long bits = 0;
        for (char letter : letters) {
            bits |= 1L << letter;
        }
        return bits;
    }
}
