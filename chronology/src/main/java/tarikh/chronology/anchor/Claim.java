package tarikh.chronology.anchor;

import java.util.List;
import tarikh.chronology.Bilingual;
import tarikh.text.Span;

/**
 * One thing that the text says about time, or that reading it assumes.
 *
 * @param words the shortest clause that says it; empty for an assumption without words
 * @param trust what giving it up costs
 * @param event id of the event it is about, else empty
 * @param timex id of the time expression it rests on, else empty
 */
public record Claim(
        Kind kind, List<Span> words, Bilingual says, boolean assumption, double trust, String event, String timex) {
    public Claim {
        words = List.copyOf(words);
    }

    /** What sort of thing is claimed. */
    public enum Kind {
        DATE(true),
        DURATION(true),
        AGE(true),
        ORDER(true),
        /** "Then" or "finally" as order in time. */
        SEQUENCE(true),
        /** Only told one after the other. */
        NARRATIVE(false),
        /** A stay that starts on arrival, or goes on from where the one before led to. */
        STAY(true),
        YEAR_FROM_NARRATIVE(true),
        MONTH_FROM_NARRATIVE(true),
        POINTS_BACK(true),
        CENTURY_RESTORED(false),
        PART_AS_THIRD(false),
        /** Two tellings taken for one. */
        SAME(false),
        /** What an order refers to is the one event of its sort that has a date. */
        REFERS(true);

        private final boolean firm;

        Kind(boolean firm) {
            this.firm = firm;
        }

        /** {@return whether a hard contradiction may rest on it} */
        public boolean isFirm() {
            return firm;
        }
    }
}
