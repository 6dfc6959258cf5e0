package tarikh.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;

/** How far apart two spellings of a name are; what letters are alike stands in the pack of spellings. */
final class Spelling {
    private static final double LIGHT_FOR_LIGHT = 0.4;
    private static final double ALIKE = 0.35;
    private static final double LIGHT = 0.3;
    private static final double DOUBLED = 0.2;
    private static final double SWAPPED = 0.6;
    private static final int ARTICLE = 2;
    static final int SHORTEST = 3;

    private static final int SYMBOLS = 256;

    /** By symbol: whether the letter is light, and the groups of letters that it belongs to, a bit each. */
    private final boolean[] light = new boolean[SYMBOLS];

    private final int[] groups = new int[SYMBOLS];
    private final char[] sound = new char[SYMBOLS];
    private String article = "";
    /** The symbols of what is light, and of what is no letter, as bits. */
    private final long lights;

    /** How a letter, or two together, is written in Latin names. */
    private final Map<String, Sounds.Written> latin;

    Spelling(List<LexEntry> letters) {
        Map<String, String[]> ways = new HashMap<>();
        int group = 1;
        for (LexEntry entry : letters) {
            String form = FoldedText.fold(entry.form());
            switch (entry.category()) {
                case "Alike" -> {
                    group(form, group);
                    group <<= 1;
                }
                case "Light" -> form.chars().forEach(c -> light[SortedForms.symbol((char) c)] = true);
                case "Article" -> article = form;
                case "Latin" -> ways.put(form, parts(entry.value(0)));
                default -> {}
            }
        }
        latin = Sounds.written(ways);
        long bits = 0;
        for (int symbol = 0; symbol < SYMBOLS; symbol++) {
            bits |= light[symbol] || !Character.isLetter(SortedForms.letter(symbol)) ? 1L << symbol : 0;
        }
        lights = bits;
    }

    private void group(String letters, int bit) {
        for (int i = 0; i < letters.length(); i++) {
            int symbol = SortedForms.symbol(letters.charAt(i));
            groups[symbol] |= bit;
            if (sound[symbol] == 0) {
                sound[symbol] = letters.charAt(0);
            }
        }
    }

    /** {@return the consonants of a folded name, those that are alike as one} */
    String skeleton(String folded) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < folded.length(); i++) {
            char c = folded.charAt(i);
            if (isLight(c) || !Character.isLetter(c)) {
                continue;
            }
            char sound = soundOf(c);
            if (out.length() == 0 || out.charAt(out.length() - 1) != sound) {
                out.append(sound);
            }
        }
        return out.toString();
    }

    /** {@return how a folded Arabic name is laid against others: a weighted edit distance, optimal string alignment} */
    FormWalk.Alignment letters(String name) {
        return new Letters(name);
    }

    /** {@return how a folded Arabic name is laid against Latin names of letters alone} */
    FormWalk.Alignment sounds(String name) {
        double[] gaps = new double[name.length()];
        for (int i = 0; i < gaps.length; i++) {
            gaps[i] = isLight(name.charAt(i)) ? LIGHT : 1;
        }
        if (gaps.length > ARTICLE + SHORTEST - 1 && name.startsWith(article)) {
            gaps[ARTICLE - 1] = LIGHT;
        }
        return new Sounds(name, gaps, latin);
    }

    /** {@return the weighted edit distance of two folded names over the length of the longer} */
    double distance(String a, String b) {
        return cost(letters(a), b) / Math.max(SHORTEST, Math.max(a.length(), b.length()));
    }

    /** {@return the cost of laying a folded Arabic name against a Latin one, both of letters alone, over the length of the longer} */
    double soundDistance(String name, String latin) {
        return cost(sounds(name), latin) / Math.max(SHORTEST, Math.max(name.length(), latin.length()));
    }

    private static double cost(FormWalk.Alignment alignment, String other) {
        double[][] rows = new double[other.length() + 1][alignment.length() + 1];
        alignment.begin(rows[0]);
        for (int depth = 1; depth <= other.length(); depth++) {
            alignment.extend(rows, other.toCharArray(), depth);
        }
        return rows[other.length()][alignment.length()];
    }

    /** Fills the row of costs of leaving out the beginning of a name. */
    static void begin(double[] row, double[] gaps) {
        for (int i = 1; i <= gaps.length; i++) {
            row[i] = row[i - 1] + gaps[i - 1];
        }
    }

    /** Arabic letters against Arabic letters. */
    private final class Letters implements FormWalk.Alignment {
        private final char[] name;
        private final double[] gaps;
        /** By letter of the name and symbol: what it costs that the one stands for the other. */
        private final double[][] swaps;
        /** By letter of the name: the letters that can stand for it, as bits. */
        private final long[] alike;

        Letters(String folded) {
            name = folded.toCharArray();
            gaps = new double[name.length];
            swaps = new double[name.length][SYMBOLS];
            alike = new long[name.length];
            for (int i = 0; i < name.length; i++) {
                gaps[i] = gap(name, i);
                for (int symbol = 0; symbol < SYMBOLS; symbol++) {
                    swaps[i][symbol] = substitution(name[i], symbol);
                    alike[i] |= swaps[i][symbol] < 1 ? 1L << symbol : 0;
                }
            }
        }

        @Override
        public int length() {
            return name.length;
        }

        @Override
        public void begin(double[] row) {
            Spelling.begin(row, gaps);
        }

        @Override
        public double extend(double[][] rows, char[] path, int depth) {
            double[] last = rows[depth - 1];
            double[] now = rows[depth];
            char c = path[depth - 1];
            int symbol = SortedForms.symbol(c);
            double gap = gap(path, depth - 1);
            now[0] = last[0] + gap;
            double best = now[0];
            for (int i = 1; i <= name.length; i++) {
                double least = Math.min(last[i] + gap, now[i - 1] + gaps[i - 1]);
                least = Math.min(least, last[i - 1] + swaps[i - 1][symbol]);
                if (i > 1 && depth > 1 && name[i - 1] == path[depth - 2] && name[i - 2] == c) {
                    least = Math.min(least, rows[depth - 2][i - 2] + SWAPPED);
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
            if (least + 1 <= most) {
                return -1;
            }
            long next = least + LIGHT <= most ? lights : 0;
            next |= depth > 0 && least + DOUBLED <= most ? 1L << SortedForms.symbol(path[depth - 1]) : 0;
            for (int i = 0; i < name.length; i++) {
                next |= rows[depth][i] <= most ? alike[i] : 0;
                next |= depth > 0 && i > 0 && rows[depth - 1][i - 1] + SWAPPED <= most
                        ? 1L << SortedForms.symbol(name[i - 1])
                        : 0;
            }
            return next;
        }
    }

    private double substitution(char letter, int symbol) {
        int own = SortedForms.symbol(letter);
        if (own == symbol && letter == SortedForms.letter(symbol)) {
            return 0;
        }
        if (light[own] && light[symbol]) {
            return LIGHT_FOR_LIGHT;
        }
        return (groups[own] & groups[symbol]) != 0 ? ALIKE : 1;
    }

    private double gap(char[] s, int at) {
        char c = s[at];
        return isLight(c) || !Character.isLetter(c) ? LIGHT : at > 0 && s[at - 1] == c ? DOUBLED : 1;
    }

    private boolean isLight(char c) {
        return light[SortedForms.symbol(c)];
    }

    private char soundOf(char c) {
        char first = sound[SortedForms.symbol(c)];
        if (first != 0) {
            return first;
        }
        return c;
    }

    private static String[] parts(String list) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= list.length(); i++) {
            if (i == list.length() || list.charAt(i) == ',') {
                parts.add(list.substring(from, i));
                from = i + 1;
            }
        }
        return parts.toArray(String[]::new);
    }
}
