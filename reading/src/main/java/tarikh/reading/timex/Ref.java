package tarikh.reading.timex;

import java.util.Locale;

/** How a year, month or day that is not named is pointed at. */
enum Ref {
    NONE,
    /** "This", "that", "the same", "the said". */
    THIS,
    /** "This" as opposed to "that": in annals the year whose heading stands above. */
    NEAR,
    NEXT,
    PREVIOUS,
    /** The day before the text was published. */
    YESTERDAY;

    static Ref named(String name) {
        return name.isEmpty() ? NONE : valueOf(name.toUpperCase(Locale.ROOT));
    }
}
