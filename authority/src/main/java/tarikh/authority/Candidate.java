package tarikh.authority;

/**
 * A known person or place that a spelled name could mean.
 *
 * @param name the form of the record that comes nearest; of Latin forms other than the usual one the bare letters
 * @param score 1 for the same spelling, less the more the letters differ
 * @param how by which comparison it was found
 */
public record Candidate(AuthorityRecord record, String name, double score, How how) {
    /** A comparison, the strictest first. */
    public enum How {
        EXACT("exactly this name"),
        FOLDED("this name in another spelling of the same letters"),
        SKELETON("the same consonants"),
        NEAR("nearly the same letters"),
        LATIN("sounds like the Latin name");

        private final String reason;

        How(String reason) {
            this.reason = reason;
        }
    }

    /** {@return why it was found, one line} */
    public String reason() {
        return how.reason;
    }
}
