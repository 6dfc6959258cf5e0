package tarikh.reading.timex;

import java.util.Locale;

/** How a year, month or day that is not named is pointed at. */
enum Ref {
    NONE(0, false),
    /** "This", "that", "the same", "the said". */
    THIS(0, false),
    /** "This" as opposed to "that": in annals the year whose heading stands above. */
    NEAR(0, false),
    NEXT(1, false),
    PREVIOUS(-1, false),
    /** "The current", "the coming" and "the last": seen from the day of publication, where that is known. */
    CURRENT(0, true),
    COMING(1, true),
    GONE(-1, true),
    /** Days that only the day of publication can tell. */
    TODAY(0, true),
    YESTERDAY(-1, true),
    BEFORE_YESTERDAY(-2, true),
    TOMORROW(1, true),
    AFTER_TOMORROW(2, true);

    private final int step;
    private final boolean seenFromPublication;

    Ref(int step, boolean seenFromPublication) {
        this.step = step;
        this.seenFromPublication = seenFromPublication;
    }

    static Ref named(String name) {
        return name.isEmpty() ? NONE : valueOf(name.toUpperCase(Locale.ROOT).replace('-', '_'));
    }

    /** {@return how many units it lies after what it is counted from} */
    int step() {
        return step;
    }

    boolean isSeenFromPublication() {
        return seenFromPublication;
    }

    /** {@return whether nothing but the publication day can say when it is} */
    boolean needsPublication() {
        return ordinal() >= TODAY.ordinal();
    }

    /** {@return whether the narrative looks back for a moment and goes on from where it was} */
    boolean looksBack() {
        return step < 0;
    }
}
