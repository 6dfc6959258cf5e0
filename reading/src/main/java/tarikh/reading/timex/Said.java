package tarikh.reading.timex;

import java.util.List;
import java.util.Optional;

/** What a whole time expression says, before it is placed in the narrative. */
sealed interface Said {
    /** One date, or a period. */
    record At(Moment moment) implements Said {}

    /** One date in two calendars or more, in the order of the text. */
    record Both(List<Moment> halves) implements Said {
        public Both {
            halves = List.copyOf(halves);
        }
    }

    /** Words that look like a time and are none, such as the name of a street. */
    record Nothing() implements Said {}

    /** A thousand years, counted from one, before Christ or after. */
    record Millennium(int nth, boolean bce, Mod mod) implements Said {}

    /** A week pointed at. */
    record Week(Ref ref) implements Said {}

    /** From one to another, or, as a list, one and others up to the last. */
    record Range(Said from, Said to, boolean isList) implements Said {}

    /** A length of time. */
    record Length(List<Stint> stints, Mod mod, boolean isAge) implements Said {
        public Length {
            stints = List.copyOf(stints);
        }
    }

    /**
     * A length of time after or before a date that the words name, what the narrative is at, a happening that is named, or
     * something that the words do not date.
     */
    record Shift(Length length, boolean isAfter, String from, Optional<Moment> date) implements Said {}

    /** Something repeated, with the value, quant and freq of TIMEX3. */
    record Repeat(String value, String quant, String freq) implements Said {}

    /** PRESENT_REF, PAST_REF, FUTURE_REF, nothing, or {@link #THEN} for a time spoken of. */
    record Vague(String reference) implements Said {
        static final String THEN = "THEN";
        /** "That time", which may have been named in the sentence before. */
        static final String THAT_TIME = "THAT_TIME";
        /** The day of publication, or the present where that is not known. */
        static final String TODAY = "TODAY";
    }
}
