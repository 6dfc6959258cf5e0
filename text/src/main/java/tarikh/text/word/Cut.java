package tarikh.text.word;

/**
 * One way to cut a word into a conjunction, a further proclitic, the stem and a pronoun; all but the stem may be missing.
 *
 * @param joint where the conjunction ends, 0 if there is none
 * @param start where the stem begins
 * @param end where the stem ends, exclusive
 */
public record Cut(int joint, int start, int end) {
    public Cut {
        if (joint < 0 || start < joint || end <= start) {
            throw new IllegalArgumentException("not a cut: " + joint + "," + start + ".." + end);
        }
    }

    /** {@return whether the word is its own stem} */
    public boolean isWhole(int length) {
        return start == 0 && end == length;
    }
}
