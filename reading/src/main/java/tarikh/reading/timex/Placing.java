package tarikh.reading.timex;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tarikh.calendar.DayRange;
import tarikh.text.Span;
import tarikh.text.rule.Piece;

/** Turns what an expression says into a {@link Timex}, at its place in the narrative. */
final class Placing {
    private static final String OTHER = "other";

    private final Narrative narrative;
    private final String id;
    private final Span span;
    private final String rule;
    private final List<String> derivation;
    private final boolean sameSentence;
    private final Set<Assumption> assumptions = EnumSet.noneOf(Assumption.class);
    private String anchor = "";

    /** @param sameSentence whether the date named last stands in the same sentence */
    Placing(Narrative narrative, String id, Span span, Piece piece, boolean sameSentence) {
        this.narrative = narrative;
        this.id = id;
        this.span = span;
        this.rule = piece.telling();
        this.derivation = piece.derivation();
        this.sameSentence = sameSentence;
    }

    Timex timex(Said said) {
        if (said instanceof Said.At at) {
            return at(at.moment());
        } else if (said instanceof Said.Both both) {
            return both(both);
        } else if (said instanceof Said.Range range) {
            return range(range);
        } else if (said instanceof Said.Length length) {
            return length(length);
        } else if (said instanceof Said.Shift shift) {
            return shift(shift);
        } else if (said instanceof Said.Repeat repeat) {
            Timex.Details details = Timex.Details.builder()
                    .quant(repeat.quant())
                    .freq(repeat.freq())
                    .build();
            return other(TimexType.SET, repeat.value(), Mod.NONE, "", DayRange.unbounded(), List.of(), details);
        }
        return vague((Said.Vague) said);
    }

    private Moment place(Moment moment) {
        Narrative.Placed placed = narrative.place(moment, sameSentence);
        assumptions.addAll(placed.assumptions());
        anchor = anchor.isEmpty() ? placed.anchor() : anchor;
        boolean looksBack = moment.yearRef() == Ref.PREVIOUS
                || moment.monthRef() == Ref.PREVIOUS
                || moment.dayRef() == Ref.PREVIOUS;
        if (!looksBack) {
            narrative.remember(placed.moment(), id);
        }
        return placed.moment();
    }

    private Timex at(Moment said) {
        Moment moment = place(said);
        DateForm form = new DateForm(moment);
        String value = form.value();
        boolean weekdayOnly = !moment.hasDay() && !moment.refers();
        if (weekdayOnly
                && (value.isEmpty() || value.equals(moment.clock()))
                && moment.weekday() > 0
                && form.hijri().isEmpty()) {
            value = "XXXX-WXX-" + moment.weekday() + moment.clock();
        }
        return date(moment, value, form.edtf(), form.hijri(), form.days(), written(form), details(moment, List.of()));
    }

    private static List<String> written(DateForm... forms) {
        return Stream.of(forms).map(DateForm::written).filter(w -> !w.isEmpty()).toList();
    }

    private static Timex.Details details(Moment moment, List<DayRange> halves) {
        boolean impossible = new DateForm(moment).isImpossible();
        return Timex.Details.builder()
                .weekday(moment.weekday())
                .daysByHalf(halves)
                .impossible(impossible)
                .build();
    }

    private Timex date(
            Moment moment,
            String value,
            String edtf,
            String hijri,
            DayRange days,
            List<String> written,
            Timex.Details details) {
        TimexType type = moment.clock().isEmpty() ? TimexType.DATE : TimexType.TIME;
        String calendar = value.isEmpty() && hijri.isEmpty()
                ? OTHER
                : new DateForm(moment).system().id();
        return new Timex(
                id,
                span,
                type,
                value,
                moment.mod(),
                edtf,
                calendar,
                written,
                hijri,
                days,
                List.of(),
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

    private Timex both(Said.Both both) {
        Moment second = place(SharedYear.of(shareWeekday(both.second(), both.first()), both.first()));
        Moment first = place(SharedYear.of(both.first(), both.second()));
        DateForm a = new DateForm(first);
        DateForm b = new DateForm(second);
        DateForm christian = a.isRoman() ? a : b;
        DateForm hijri = a.isRoman() ? b : a;
        String clock = first.clock().isEmpty() ? second.clock() : first.clock();
        String value = christian.value();
        value = value.endsWith(clock) ? value : value + clock;
        // The Christian half is what people count by; where the halves disagree the truth may be either.
        DayRange days =
                a.days().overlaps(b.days()) ? christian.days() : a.days().hull(b.days());
        MomentBuilder shown = MomentBuilder.of(first);
        shown.clock = clock;
        shown.mod = first.mod() == Mod.NONE ? second.mod() : first.mod();
        Timex.Details details = details(first, List.of(a.days(), b.days()));
        boolean impossible = a.isImpossible() || b.isImpossible();
        details = details.but().impossible(impossible).build();
        return date(shown.build(), value, christian.edtf(), hijri.hijri(), days, written(a, b), details);
    }

    private static Moment shareWeekday(Moment to, Moment from) {
        MomentBuilder b = MomentBuilder.of(to);
        b.weekday = b.weekday == 0 ? from.weekday() : b.weekday;
        return b.build();
    }

    private Timex range(Said.Range range) {
        Timex from = timex(range.from());
        Timex to = timex(range.to());
        String value = range.isList() ? from.value() : join(from.value(), to.value());
        String edtf = range.isList() ? set(from.edtf(), to.edtf()) : join(from.edtf(), to.edtf());
        String hijri = range.isList() ? from.hijri() : join(from.hijri(), to.hijri());
        List<String> written =
                Stream.concat(from.written().stream(), to.written().stream()).toList();
        return new Timex(
                id,
                span,
                from.type(),
                value,
                from.mod(),
                edtf,
                from.calendar(),
                written,
                hijri,
                from.days().hull(to.days()),
                List.of(),
                anchored(),
                assumptions,
                rule,
                Timex.Details.none().withDerivation(derivation));
    }

    private static String join(String from, String to) {
        return from.isEmpty() || to.isEmpty() ? from + to : from + "/" + to;
    }

    private static String set(String from, String to) {
        return from.isEmpty() || to.isEmpty() ? from + to : "{" + from + "," + to + "}";
    }

    private Timex length(Said.Length length) {
        boolean lunar = narrative.current() == Reckoning.HIJRI;
        Timex.Details details = Timex.Details.builder().isAge(length.isAge()).build();
        return other(
                TimexType.DURATION,
                LengthForm.value(length.stints()),
                length.mod(),
                "",
                DayRange.unbounded(),
                LengthForm.amounts(length.stints(), lunar),
                details);
    }

    private Timex shift(Said.Shift shift) {
        boolean lunar = narrative.current() == Reckoning.HIJRI;
        List<Amount> amounts = LengthForm.amounts(shift.length().stints(), lunar);
        Narrative.Placed placed = narrative.shifted(shift, sameSentence);
        anchor = placed.anchor();
        Moment moment = placed.moment();
        DateForm form = new DateForm(moment);
        Stint first = shift.length().stints().get(0);
        TimexType type = first.unit().isBelowDay() ? TimexType.TIME : TimexType.DATE;
        boolean open = first.count() == 0 && first.fraction() == 0;
        String value = open ? "" : form.value();
        if (!open && !anchor.isEmpty() && !first.unit().isBelowDay()) {
            narrative.remember(moment, id);
        }
        return new Timex(
                id,
                span,
                type,
                value,
                shift.length().mod(),
                open ? "" : form.edtf(),
                value.isEmpty() && form.hijri().isEmpty()
                        ? OTHER
                        : form.system().id(),
                open ? List.of() : written(form),
                form.hijri(),
                open ? narrative.sideOfAnchor(shift.isAfter()) : form.days(),
                amounts,
                anchored(),
                assumptions,
                rule,
                Timex.Details.none().withDerivation(derivation));
    }

    private Timex vague(Said.Vague vague) {
        if (!vague.reference().equals(Said.Vague.THEN)) {
            return other(
                    TimexType.DATE,
                    vague.reference(),
                    Mod.NONE,
                    "",
                    DayRange.unbounded(),
                    List.of(),
                    Timex.Details.none());
        }
        Narrative.Placed last = narrative.last();
        DateForm form = new DateForm(last.moment());
        boolean clear = sameSentence && !last.anchor().isEmpty();
        if (clear) {
            anchor = last.anchor();
            assumptions.add(Assumption.POINTS_BACK);
        }
        String value = clear && form.isRoman() ? form.value() : "PAST_REF";
        return other(
                TimexType.DATE,
                value,
                Mod.NONE,
                clear ? form.hijri() : "",
                clear ? form.days() : DayRange.unbounded(),
                List.of(),
                Timex.Details.none());
    }

    private Timex other(
            TimexType type,
            String value,
            Mod mod,
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
                "",
                OTHER,
                List.of(),
                hijri,
                days,
                amounts,
                anchored(),
                assumptions,
                rule,
                details.withDerivation(derivation));
    }
}
