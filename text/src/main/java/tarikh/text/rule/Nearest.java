package tarikh.text.rule;

import java.util.Collection;

/** Finds the name that someone who wrote another most likely meant. */
final class Nearest {
    private Nearest() {}

    /** {@return {@code ; nearest is "…"}, or nothing if there are no names} */
    static String to(String wrong, Collection<String> names) {
        String best = "";
        int least = Integer.MAX_VALUE;
        for (String name : names) {
            int distance = distance(wrong, name);
            if (distance < least || distance == least && name.compareTo(best) < 0) {
                least = distance;
                best = name;
            }
        }
        return best.isEmpty() ? "" : "; nearest is \"" + best + "\"";
    }

    private static int distance(String a, String b) {
        int[] row = new int[b.length() + 1];
        for (int j = 0; j <= b.length(); j++) {
            row[j] = j;
        }
        for (int i = 1; i <= a.length(); i++) {
            int diagonal = row[0];
            row[0] = i;
            for (int j = 1; j <= b.length(); j++) {
                int cost = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
                int next = Math.min(Math.min(row[j], row[j - 1]) + 1, diagonal + cost);
                diagonal = row[j];
                row[j] = next;
            }
        }
        return row[b.length()];
    }
}
