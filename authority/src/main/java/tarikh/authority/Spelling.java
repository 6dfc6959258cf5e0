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
    private static final double UNRELATED = 1.2;
    private static final int SHORTEST = 3;

    private final String light;
    private final List<String> alike = new ArrayList<>();
    private final Map<Character, String[]> latin = new HashMap<>();

    Spelling(List<LexEntry> letters) {
        StringBuilder cheap = new StringBuilder();
        for (LexEntry entry : letters) {
            String form = FoldedText.fold(entry.form());
            switch (entry.category()) {
                case "Alike" -> alike.add(form);
                case "Light" -> cheap.append(form);
                case "Latin" -> latin.put(form.charAt(0), parts(entry.value(0)));
                default -> {}
            }
        }
        light = cheap.toString();
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

    /** {@return the weighted edit distance of two folded names over the length of the longer; optimal string alignment} */
    double distance(String a, String b) {
        double[] before = new double[b.length() + 1];
        double[] last = new double[b.length() + 1];
        double[] now = new double[b.length() + 1];
        for (int j = 1; j <= b.length(); j++) {
            last[j] = last[j - 1] + gap(b, j - 1);
        }
        for (int i = 1; i <= a.length(); i++) {
            now[0] = last[0] + gap(a, i - 1);
            for (int j = 1; j <= b.length(); j++) {
                double least = Math.min(last[j] + gap(a, i - 1), now[j - 1] + gap(b, j - 1));
                least = Math.min(least, last[j - 1] + substitution(a.charAt(i - 1), b.charAt(j - 1)));
                if (i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1)) {
                    least = Math.min(least, before[j - 2] + SWAPPED);
                }
                now[j] = least;
            }
            double[] free = before;
            before = last;
            last = now;
            now = free;
        }
        return last[b.length()] / Math.max(SHORTEST, Math.max(a.length(), b.length()));
    }

    /** {@return how badly a folded Arabic name sounds like a folded Latin one, over the length of the longer} */
    double soundDistance(String arabic, String roman) {
        int n = arabic.length();
        int m = roman.length();
        double[][] cost = new double[n + 1][m + 1];
        for (double[] row : cost) {
            java.util.Arrays.fill(row, Double.MAX_VALUE);
        }
        cost[0][0] = 0;
        for (int i = 0; i <= n; i++) {
            for (int j = 0; j <= m; j++) {
                if (cost[i][j] < Double.MAX_VALUE) {
                    extend(arabic, roman, i, j, cost);
                }
            }
        }
        return cost[n][m] / Math.max(SHORTEST, Math.max(n, m));
    }

    private void extend(String arabic, String roman, int i, int j, double[][] cost) {
        double so = cost[i][j];
        if (j < roman.length()) {
            lower(cost, i, j + 1, so + latinGap(roman, j));
        }
        if (i == arabic.length()) {
            return;
        }
        lower(cost, i + 1, j, so + (isLight(arabic.charAt(i)) ? LIGHT : 1));
        if (j < roman.length()) {
            lower(cost, i + 1, j + 1, so + UNRELATED);
        }
        String[] sounds = latin.get(arabic.charAt(i));
        for (int s = 0; sounds != null && s < sounds.length; s++) {
            if (roman.startsWith(sounds[s], j)) {
                lower(cost, i + 1, j + sounds[s].length(), so + (s == 0 ? 0 : OTHER_LATIN));
            }
        }
    }

    private static void lower(double[][] cost, int i, int j, double to) {
        cost[i][j] = Math.min(cost[i][j], to);
    }

    private static double latinGap(String roman, int j) {
        char c = roman.charAt(j);
        if ("aeiouy".indexOf(c) >= 0) {
            return LATIN_VOWEL;
        }
        return c == 'h' ? LATIN_MUTE : j > 0 && roman.charAt(j - 1) == c ? 0.1 : 1;
    }

    private double substitution(char a, char b) {
        if (a == b) {
            return 0;
        }
        if (isLight(a) && isLight(b)) {
            return LIGHT_FOR_LIGHT;
        }
        for (String group : alike) {
            if (group.indexOf(a) >= 0 && group.indexOf(b) >= 0) {
                return ALIKE;
            }
        }
        return 1;
    }

    private double gap(String s, int at) {
        char c = s.charAt(at);
        return isLight(c) || !Character.isLetter(c) ? LIGHT : at > 0 && s.charAt(at - 1) == c ? DOUBLED : 1;
    }

    private boolean isLight(char c) {
        return light.indexOf(c) >= 0;
    }

    private char soundOf(char c) {
        for (String group : alike) {
            if (group.indexOf(c) >= 0) {
                return group.charAt(0);
            }
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
