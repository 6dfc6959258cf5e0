package tarikh.authority;

import java.util.HashMap;
import java.util.Map;

/**
 * Finds the sorted forms that a weighted alignment puts near a name, walking them as a trie and leaving every branch as soon as it costs
 * too much.
 *
 * <p>A branch may cost little at first and more with every letter, so that names that begin otherwise are not followed: the number of
 * letters looked at stays a small part of all.
 */
final class FormWalk {
    private static final int LONGEST = 64;
    private static final double LONGER = 1.4;
    /** So many forms are followed without asking which letters may come. */
    private static final int FEW = 2;

    private final SortedForms forms;
    private final Alignment alignment;
    private final double farthest;
    private final double first;
    private final double perLetter;
    private final double whole;
    private final char[] path = new char[LONGEST];
    private final double[][] rows;
    private final Map<Integer, Near> found = new HashMap<>();

    /** How a name is laid against another, letter by letter. */
    interface Alignment {
        /** {@return the length of the name that is looked for} */
        int length();

        /** Fills the row of costs before any letter of the other name. */
        void begin(double[] row);

        /**
         * Fills the row for a path that has just grown to this depth, from the rows before it.
         *
         * @return the least that anything that goes on from here can cost
         */
        double extend(double[][] rows, char[] path, int depth);

        /**
         * {@return the letters that may follow a path of this depth within a cost, a bit each at the low six bits of its symbol; some that
         * cost more may be among them}
         */
        default long next(double[][] rows, char[] path, int depth, double most) {
            return -1;
        }
    }

    /** A form and how far it is, over the length of the longer. */
    record Near(int form, double distance) {}

    /**
     * @param farthest the most that a form may be away, over the length of the longer
     * @param first what the first letter may cost
     * @param perLetter what each letter adds to what is allowed
     */
    private FormWalk(SortedForms forms, Alignment alignment, double farthest, double first, double perLetter) {
        this.forms = forms;
        this.alignment = alignment;
        this.farthest = farthest;
        this.first = first;
        this.perLetter = perLetter;
        this.whole = farthest * Math.max(Spelling.SHORTEST, alignment.length() * LONGER);
        this.rows = new double[LONGEST + 1][alignment.length() + 1];
    }

    /** {@return by owner its nearest form, for all that are near enough} */
    static Map<Integer, Near> near(
            SortedForms forms, Alignment alignment, double farthest, double first, double perLetter) {
        FormWalk walk = new FormWalk(forms, alignment, farthest, first, perLetter);
        alignment.begin(walk.rows[0]);
        walk.below(0, forms.size(), 0);
        return walk.found;
    }

    private void below(int from, int to, int depth) {
        int at = from;
        while (at < to && forms.length(at) == depth) {
            note(at++, depth);
        }
        double most = Math.min(whole, first + perLetter * depth);
        long next = to - at > FEW ? alignment.next(rows, path, depth, most) : -1;
        while (at < to) {
            int symbol = forms.symbolAt(at, depth);
            int end = forms.endOf(at, to, depth);
            path[depth] = SortedForms.letter(symbol);
            if ((next & 1L << symbol) != 0 && alignment.extend(rows, path, depth + 1) <= most && depth + 1 < LONGEST) {
                below(at, end, depth + 1);
            }
            at = end;
        }
    }

    private void note(int form, int length) {
        double distance =
                rows[length][alignment.length()] / Math.max(Spelling.SHORTEST, Math.max(alignment.length(), length));
        if (distance <= farthest) {
            found.merge(forms.owner(form), new Near(form, distance), (a, b) -> a.distance <= b.distance ? a : b);
        }
    }
}
