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
    private static final double LATIN_VOWEL = 0.15;
    private static final double LATIN_MUTE = 0.4;
    private static final double OTHER_LATIN = 0.06;
    private static final double LATIN_DOUBLED = 0.1;
    private static final double UNRELATED = 1.2;
    private static final int ARTICLE = 2;
    private static final String[] NOTHING = {};
    static final int SHORTEST = 3;

    private static final int SYMBOLS = 256;

    /** By symbol: whether the letter is light, and the groups of letters that it belongs to, a bit each. */
    private final boolean[] light = new boolean[SYMBOLS];

    private final int[] groups = new int[SYMBOLS];
    private final char[] sound = new char[SYMBOLS];
    private String article = "";

    /** How a letter, or two together, is written in Latin names. */
    private final Map<String, String[]> latin = new HashMap<>();

    Spelling(List<LexEntry> letters) {
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
                case "Latin" -> latin.put(form, parts(entry.value(0)));
                default -> {}
            }
        }
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
        return new Sounds(name);
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

    private static void begin(double[] row, double[] gaps) {
        for (int i = 1; i <= gaps.length; i++) {
            row[i] = row[i - 1] + gaps[i - 1];
        }
    }

    /** Arabic letters against Arabic letters. */
    private final class Letters implements FormWalk.Alignment {
        private final char[] name;
        private final double[] gaps;

        Letters(String folded) {
            name = folded.toCharArray();
            gaps = new double[name.length];
            for (int i = 0; i < name.length; i++) {
                gaps[i] = gap(name, i);
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
            double gap = gap(path, depth - 1);
            now[0] = last[0] + gap;
            double best = now[0];
            for (int i = 1; i <= name.length; i++) {
                double least = Math.min(last[i] + gap, now[i - 1] + gaps[i - 1]);
                least = Math.min(least, last[i - 1] + substitution(name[i - 1], c));
                if (i > 1 && depth > 1 && name[i - 1] == path[depth - 2] && name[i - 2] == c) {
                    least = Math.min(least, rows[depth - 2][i - 2] + SWAPPED);
                }
                now[i] = least;
                best = Math.min(best, least);
            }
            return best;
        }
    }

    /** Arabic letters against the Latin letters that write them. */
    private final class Sounds implements FormWalk.Alignment {
        private final char[] name;
        private final double[] gaps;
        private final String[][] written;
        /** By the place of the second letter: how it is written together with the one before it. */
        private final String[][] together;

        Sounds(String folded) {
            name = folded.toCharArray();
            gaps = new double[name.length];
            written = new String[name.length][];
            together = new String[name.length][];
            for (int i = 0; i < name.length; i++) {
                gaps[i] = isLight(name[i]) ? LIGHT : 1;
                written[i] = latin.getOrDefault(folded.substring(i, i + 1), NOTHING);
                together[i] = i == 0 ? NOTHING : latin.getOrDefault(folded.substring(i - 1, i + 1), NOTHING);
            }
            if (name.length > ARTICLE + SHORTEST - 1 && folded.startsWith(article)) {
                gaps[ARTICLE - 1] = LIGHT;
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
            double gap = latinGap(path, depth - 1);
            now[0] = last[0] + gap;
            double best = now[0];
            for (int i = 1; i <= name.length; i++) {
                double least = Math.min(last[i] + gap, now[i - 1] + gaps[i - 1]);
                least = Math.min(least, last[i - 1] + UNRELATED);
                least = Math.min(least, written(written[i - 1], rows, path, depth, i - 1));
                best = Math.min(best, begun(written[i - 1], rows, path, depth, i - 1));
                if (i > 1 && together[i - 1] != NOTHING) {
                    least = Math.min(least, written(together[i - 1], rows, path, depth, i - 2));
                    best = Math.min(best, begun(together[i - 1], rows, path, depth, i - 2));
                }
                now[i] = least;
                best = Math.min(best, least);
            }
            return best;
        }
    }

    /** What it costs if the path ends with one of these ways of writing. */
    private static double written(String[] sounds, double[][] rows, char[] path, int depth, int from) {
        double least = Double.MAX_VALUE;
        for (int s = 0; s < sounds.length; s++) {
            String sound = sounds[s];
            if (path[depth - 1] == sound.charAt(sound.length() - 1) && endsWith(path, depth, sound, sound.length())) {
                least = Math.min(least, rows[depth - sound.length()][from] + (s == 0 ? 0 : OTHER_LATIN));
            }
        }
        return least;
    }

    /** What it costs at least if the path ends with the beginning of one of these ways of writing. */
    private static double begun(String[] sounds, double[][] rows, char[] path, int depth, int from) {
        double least = Double.MAX_VALUE;
        for (String sound : sounds) {
            for (int read = sound.length() - 1; read > 0; read--) {
                if (endsWith(path, depth, sound, read)) {
                    least = Math.min(least, rows[depth - read][from]);
                }
            }
        }
        return least;
    }

    private static boolean endsWith(char[] path, int depth, String sound, int letters) {
        if (letters > depth) {
            return false;
        }
        for (int i = letters - 1; i >= 0; i--) {
            if (path[depth - letters + i] != sound.charAt(i)) {
                return false;
            }
        }
        return true;
    }

    private static double latinGap(char[] roman, int j) {
        char c = roman[j];
        if ("aeiouy".indexOf(c) >= 0) {
            return LATIN_VOWEL;
        }
        return c == 'h' ? LATIN_MUTE : j > 0 && roman[j - 1] == c ? LATIN_DOUBLED : 1;
    }

    private double substitution(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (isLight(a) && isLight(b)) {
            return LIGHT_FOR_LIGHT;
        }
        if ((groups[SortedForms.symbol(a)] & groups[SortedForms.symbol(b)]) != 0) {
            return ALIKE;
        }
        return 1;
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
