package tarikh.calendar;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import tarikh.calendar.Edtf.Qualifier;

/**
 * How sure the parts of an EDTF date are. A sign before a part concerns it alone, a sign after it this part and all on its
 * left.
 *
 * @param before the signs before year, month and day
 * @param after the signs after them
 */
public record EdtfQualification(List<Qualifier> before, List<Qualifier> after) {
    private static final int PARTS = 3;
    private static final List<Qualifier> NOTHING = Collections.nCopies(PARTS, Qualifier.NONE);
    private static final EdtfQualification NONE = new EdtfQualification(NOTHING, NOTHING);

    public EdtfQualification {
        before = List.copyOf(before);
        after = List.copyOf(after);
        if (before.size() != PARTS || after.size() != PARTS) {
            throw new IllegalArgumentException("not the signs of year, month and day: " + before + " " + after);
        }
    }

    /** The parts of a date. */
    public enum Part {
        YEAR,
        MONTH,
        DAY
    }

    /** {@return that nothing is doubted} */
    public static EdtfQualification none() {
        return NONE;
    }

    /** {@return one sign after the last part of a date, and so for all of it} */
    public static EdtfQualification whole(Part last, Qualifier qualifier) {
        List<Qualifier> after = new ArrayList<>(NOTHING);
        after.set(last.ordinal(), qualifier);
        return new EdtfQualification(NOTHING, after);
    }

    /** {@return how sure one part is, by all signs that concern it} */
    public Qualifier of(Part part) {
        Qualifier found = before.get(part.ordinal());
        for (int i = part.ordinal(); i < PARTS; i++) {
            found = found.and(after.get(i));
        }
        return found;
    }

    /** {@return whether a sign concerns some parts only; a sign after the last part of a date concerns all} */
    boolean isPartial(Part last) {
        for (int i = 0; i < PARTS; i++) {
            boolean afterEarlier = i != last.ordinal() && after.get(i) != Qualifier.NONE;
            if (before.get(i) != Qualifier.NONE || afterEarlier) {
                return true;
            }
        }
        return false;
    }

    /** {@return whether a part that is not there has a sign} */
    boolean goesBeyond(Part last) {
        for (int i = last.ordinal() + 1; i < PARTS; i++) {
            if (before.get(i) != Qualifier.NONE || after.get(i) != Qualifier.NONE) {
                return true;
            }
        }
        return false;
    }

    String around(Part part, String written) {
        return before.get(part.ordinal()).sign()
                + written
                + after.get(part.ordinal()).sign();
    }
}
