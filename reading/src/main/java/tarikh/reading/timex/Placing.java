package tarikh.reading.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;

/** Turns what an expression says into a {@link Timex}, at its place in the narrative. */
final class Placing {
    private static final String OTHER = "other";
    private static final int THOUSAND = 1000;
    private static final String NOW = "PRESENT_REF";

    private final Narrative narrative;
    private final Finding finding;
    private final boolean sameSentence;
    private final boolean follows;
    private final boolean lastSentenceNear;

    /**
     * @param sameSentence whether the date named last stands in the same sentence
     * @param follows whether what is told goes on from the date named last, so that a weekday is the next one and an hour is of its day
     * @param lastSentenceNear whether the date named last stands in the same sentence or the one before
     */
    Placing(Narrative narrative, Finding finding, boolean sameSentence, boolean follows, boolean lastSentenceNear) {
        this.lastSentenceNear = lastSentenceNear;
        this.narrative = narrative;
        this.finding = finding;
        this.sameSentence = sameSentence;
        this.follows = follows;
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
        } else if (said instanceof Said.Millennium millennium) {
            return millennium(millennium);
        } else if (said instanceof Said.Week week) {
            return week(week);
        } else if (said instanceof Said.Repeat repeat) {
            return repeat(repeat);
        }
        return vague((Said.Vague) said);
    }

    private Moment place(Moment moment) {
        Narrative.Placed placed = narrative.place(moment, sameSentence);
        finding.assume(placed.assumptions());
        if (placed.moment().portion().loose()) {
            finding.assume(Set.of(Assumption.PART_AS_THIRD));
        }
        finding.lean(placed.anchor());
        boolean aside = moment.yearRef().looksBack()
                || moment.monthRef().looksBack()
                || moment.dayRef().looksBack()
                || moment.dayRef().needsPublication();
        if (!aside) {
            narrative.remember(placed.moment(), finding.id());
        }
        return placed.moment();
    }

    private Timex at(Moment said) {
        boolean ofThatDay = follows && (said.isWeekdayOnly() || said.isHourOnly());
        Moment moment = place(ofThatDay ? said.with(Ref.THIS) : said);
        DateForm form = new DateForm(moment);
        Timex.Details details = Timex.Details.builder()
                .weekday(moment.weekday())
                .impossible(form.isImpossible())
                .alternatives(form.alternatives(narrative.usesOldStyle()))
                .build();
        return finding.date(moment, new Joined(List.of(form)), details);
    }

    private Timex both(Said.Both both) {
        Joined joined =
                new Joined(inOrder(both.halves()).stream().map(DateForm::new).toList());
        Timex.Details details = Timex.Details.builder()
                .weekday(joined.forms().get(0).moment().weekday())
                .daysByHalf(joined.halves())
                .impossible(joined.isImpossible())
                .build();
        return finding.date(joined.shown(), joined, details);
    }

    /** The halves in text order, each with the year and weekday that another says; what points back is placed before what leans on it. */
    private List<Moment> inOrder(List<Moment> halves) {
        boolean fromSecond = !halves.get(0).hasYear() && halves.get(1).hasYear();
        int leading = fromSecond ? 1 : 0;
        int weekday = halves.get(0).weekday();
        Moment lead = place(halves.get(leading).orWeekday(weekday));
        boolean isWritten = halves.get(leading).hasYear();
        List<Moment> placed = new ArrayList<>();
        for (int i = 0; i < halves.size(); i++) {
            Moment half = halves.get(i).orWeekday(weekday);
            placed.add(i == leading ? lead : place(SharedYear.of(half, lead, isWritten)));
        }
        narrative.remember(placed.get(0), finding.id());
        return placed;
    }

    private Timex range(Said.Range range) {
        Timex from = timex(range.from());
        Timex to = timex(range.to());
        String value = range.isList() ? from.value() : join(from.value(), to.value());
        String edtf = range.isList() ? set(from.edtf(), to.edtf()) : join(from.edtf(), to.edtf());
        String hijri = range.isList() ? from.hijri() : join(from.hijri(), to.hijri());
        List<String> written =
                Stream.concat(from.written().stream(), to.written().stream()).toList();
        DayRange days = from.days().hull(to.days());
        Timex.Details details = range.isList()
                ? Timex.Details.none()
                : Timex.Details.builder().ends(from.days(), to.days()).build();
        return finding.timex(
                from.type(), value, from.mod(), edtf, from.calendar(), written, hijri, days, List.of(), details);
    }

    private static String join(String from, String to) {
        return from.isEmpty() || to.isEmpty() ? from + to : from + "/" + to;
    }

    private static String set(String from, String to) {
        return from.isEmpty() || to.isEmpty() ? from + to : "{" + from + "," + to + "}";
    }

    private Timex repeat(Said.Repeat repeat) {
        Timex.Details details = Timex.Details.builder()
                .quant(repeat.quant())
                .freq(repeat.freq())
                .build();
        return finding.other(TimexType.SET, repeat.value(), Mod.NONE, "", DayRange.unbounded(), List.of(), details);
    }

    private Timex millennium(Said.Millennium said) {
        int first = said.bce() ? 1 - said.nth() * THOUSAND : (said.nth() - 1) * THOUSAND + 1;
        DayRange days = CalendarSystem.GREGORIAN.year(first).hull(CalendarSystem.GREGORIAN.year(first + THOUSAND - 1));
        String value = (said.bce() ? "BC" : "") + (said.nth() - 1);
        return finding.other(TimexType.DATE, value, said.mod(), "", days, List.of(), Timex.Details.none());
    }

    private Timex week(Said.Week week) {
        Line.Last day = narrative.dayOfWeek(week.ref()).orElse(null);
        finding.lean(day == null ? "" : day.id());
        CalendarWeek found = day == null
                ? CalendarWeek.UNKNOWN
                : CalendarWeek.of(day.moment(), week.ref().step());
        return reference(found.value(), "", found.days());
    }

    private Timex length(Said.Length length) {
        boolean lunar = narrative.current() == Reckoning.HIJRI;
        Timex.Details details = Timex.Details.builder().isAge(length.isAge()).build();
        return finding.other(
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
        Narrative.Placed placed = shift.date()
                .map(this::place)
                .map(date -> Shifted.by(date, shift.length().stints(), shift.isAfter() ? 1 : -1))
                .map(date -> new Narrative.Placed(date, Set.of(), ""))
                .orElseGet(() -> narrative.shifted(shift, sameSentence));
        finding.lean(placed.anchor());
        Moment moment = placed.moment();
        DateForm form = new DateForm(moment);
        Stint first = shift.length().stints().get(0);
        TimexType type = first.unit().isBelowDay() ? TimexType.TIME : TimexType.DATE;
        boolean open = first.count() == 0 && first.fraction() == 0;
        boolean dated = shift.date().isPresent() || !placed.anchor().isEmpty();
        String value = open ? "" : form.value();
        if (!open && dated && !first.unit().isBelowDay()) {
            narrative.remember(moment, finding.id());
        }
        return finding.timex(
                type,
                value,
                shift.length().mod(),
                open ? "" : form.edtf(),
                value.isEmpty() && form.hijri().isEmpty()
                        ? OTHER
                        : form.system().id(),
                open ? List.of() : new Joined(List.of(form)).written(),
                form.hijri(),
                open ? narrative.sideOfAnchor(shift.isAfter()) : form.days(),
                amounts,
                Timex.Details.none());
    }

    private Timex vague(Said.Vague vague) {
        boolean today = vague.reference().equals(Said.Vague.TODAY);
        if (today && narrative.publication().isPresent()) {
            return at(new MomentBuilder().build().with(Ref.TODAY));
        }
        boolean thatTime = vague.reference().equals(Said.Vague.THAT_TIME);
        if (!thatTime && !vague.reference().equals(Said.Vague.THEN)) {
            return reference(today ? NOW : vague.reference(), "", DayRange.unbounded());
        }
        Narrative.Placed last = narrative.last();
        DateForm form = new DateForm(last.moment());
        boolean clear = thatTime ? lastSentenceNear : sameSentence;
        if (!clear || last.anchor().isEmpty()) {
            return reference("PAST_REF", "", DayRange.unbounded());
        }
        finding.lean(last.anchor());
        finding.assume(Set.of(Assumption.POINTS_BACK));
        return reference(form.isRoman() ? form.value() : "PAST_REF", form.hijri(), form.days());
    }

    private Timex reference(String value, String hijri, DayRange days) {
        return finding.other(TimexType.DATE, value, Mod.NONE, hijri, days, List.of(), Timex.Details.none());
    }
}
