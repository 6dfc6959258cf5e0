package tarikh.reading.timex;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.text.Span;
import tarikh.text.rule.Piece;

/** One expression found in the text, with what is assumed of it so far and what it is counted from; it writes the {@link Timex}. */
final class Finding {
    private static final String OTHER = "other";

    private final String id;
    private final Span span;
    private final String rule;
    private final List<String> derivation;
    private final Set<Assumption> assumptions = EnumSet.noneOf(Assumption.class);
    private String anchor = "";

    Finding(String id, Span span, Piece piece) {
        this.id = id;
        this.span = span;
        this.rule = piece.telling();
        this.derivation = piece.derivation();
    }

    String id() {
        return id;
    }

    String anchor() {
        return anchor;
    }

    /** Says what it is counted from, unless that is known. */
    void lean(String on) {
        anchor = anchor.isEmpty() ? on : anchor;
    }

    void assume(Set<Assumption> more) {
        assumptions.addAll(more);
    }

    /** {@return a date or time, in the calendar of the moment that is shown} */
    Timex date(Moment shown, Joined said, Timex.Details details) {
        TimexType type = shown.clock().isEmpty() ? TimexType.DATE : TimexType.TIME;
        boolean dated = !said.value().isEmpty()
                || !said.hijri().isEmpty()
                || !said.written().isEmpty();
        String calendar = dated ? new DateForm(shown).system().id() : OTHER;
        return timex(
                type,
                said.value(),
                shown.mod(),
                said.edtf(),
                calendar,
                said.written(),
                said.hijri(),
                said.days(),
                List.of(),
                details);
    }

    /** {@return a duration, a set or a reference} */
    Timex other(
            TimexType type,
            String value,
            Mod mod,
            String hijri,
            DayRange days,
            List<Amount> amounts,
            Timex.Details details) {
        return timex(type, value, mod, "", OTHER, List.of(), hijri, days, amounts, details);
    }

    /** {@return the expression with everything that is said of it} */
    Timex timex(
            TimexType type,
            String value,
            Mod mod,
            String edtf,
            String calendar,
            List<String> written,
            String hijri,
            DayRange days,
            List<Amount> amounts,
            Timex.Details details) {
        return new Timex(
                id,
                span,
                type,
                value,
                mod,
                edtf,
                calendar,
                written,
                hijri,
                days,
                amounts,
                anchored(),
                assumptions,
                rule,
                details.withDerivation(derivation));
    }

    private Anchor anchored() {
        if (anchor.equals(Narrative.PUBLISHED)) {
            return new Anchor.ToPublication();
        }
        return anchor.isEmpty() ? new Anchor.None() : new Anchor.ToTimex(anchor);
    }
}
