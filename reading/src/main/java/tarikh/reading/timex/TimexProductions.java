package tarikh.reading.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import tarikh.text.rule.Productions;
import tarikh.text.rule.RuleMatch;

/** The closed list of what a rule for times can produce. */
final class TimexProductions {
    /** The category of whole expressions. */
    static final String TIME = "Time";

    /** The years in which Libya had months of its own. */
    private static final int FIRST_LIBYAN = 1969;

    private static final int LAST_LIBYAN = 2011;

    private static final Predicate<Moment> ANY = m -> true;

    private TimexProductions() {}

    static Productions all() {
        Productions all = new Productions();
        moment(all, "year", "Year", ANY);
        moment(all, "plain-year", "PlainYear", ANY);
        moment(all, "the-year", "TheYear", ANY);
        moment(all, "month-name", "MonthName", ANY);
        moment(all, "named-month", "NamedMonth", ANY);
        moment(all, "cued-month", "CuedMonth", ANY);
        moment(all, "own-month", "OwnMonth", m -> m.monthTo() == 0);
        moment(all, "month-ref", "MonthRef", ANY);
        moment(all, "of-it", "OfIt", ANY);
        moment(all, "short-month", "ShortMonth", ANY);
        moment(all, "day", "Day", ANY);
        moment(all, "loose-day", "LooseDay", ANY);
        moment(all, "clock", "Clock", ANY);
        moment(all, "head", "Head", ANY);
        moment(all, "date", "Date", ANY);
        moment(all, "late-day", "LateDay", m -> m.day() > 1);
        moment(all, "numeric", "Date", m -> m.hasDay() && m.hasMonth() && m.hasYear());
        moment(all, "libyan", "Date", m -> m.year() >= FIRST_LIBYAN && m.year() <= LAST_LIBYAN);
        moment(all, "century", "Century", ANY);
        moment(all, "decade", "Decade", ANY);
        moment(all, "half", "Half", ANY);
        moment(all, "loose", "Loose", ANY);
        all.add("double", "Both", List.of("first", "second"), List.of("join"), Halves::both);
        all.add("triple", "Third", List.of("first", "second"), List.of(), Halves::three);
        all.add("range", "Stretch", List.of("from", "to"), List.of(), SaidProduction::range);
        all.add("double-range", "Stretches", List.of("first", "second"), List.of(), SaidProduction::bothRanges);
        all.add("list", "Stretch", List.of("from", "to"), List.of(), SaidProduction::list);
        numbers(all, "year-range", "year", false);
        numbers(all, "year-list", "year", true);
        numbers(all, "day-list", "day", true);
        numbers(all, "day-range", "day", false);
        numbers(all, "century-list", "century", true);
        numbers(all, "century-range", "century", false);
        all.add("at", TIME, with(MomentProduction.SLOTS), MomentProduction.CONSTANTS, SaidProduction::at);
        all.add("one-unit", "OneUnit", Stint.SLOTS, Stint.CONSTANTS, Stint::read);
        all.add("some-unit", "SomeUnit", Stint.SLOTS, Stint.CONSTANTS, Stint::read);
        all.add("short-unit", "ShortUnit", Stint.SLOTS, Stint.CONSTANTS, Stint::read);
        all.add("stint", "Stint", Stint.SLOTS, Stint.CONSTANTS, Stint::read);
        all.add("length", "Length", SaidProduction.LENGTH_SLOTS, List.of("mod", "age"), SaidProduction::length);
        all.add("age", TIME, List.of("years", "stint"), List.of(), SaidProduction::age);
        all.add("lasting", TIME, List.of("length"), List.of("age"), TimexProductions::lasting);
        all.add("shift", TIME, List.of("length", "of"), List.of("direction", "from"), SaidProduction::shift);
        all.add(
                "repeat",
                TIME,
                List.of("unit", "weekday", "part", "stint", "times"),
                List.of("value", "quant"),
                SaidProduction::repeat);
        all.add("repeat-date", TIME, List.of("of"), List.of(), SaidProduction::repeatDate);
        all.add("nothing", TIME, List.of(), List.of(), m -> Optional.of(new Said.Nothing()));
        all.add("millennium", TIME, List.of("nth", "era", "edge"), List.of(), SaidProduction::millennium);
        all.add("week", TIME, List.of(), List.of("ref"), m -> Optional.of(new Said.Week(Ref.named(m.constant("ref")))));
        all.add("vague", TIME, List.of("unit"), List.of("to"), SaidProduction::vague);
        return all;
    }

    private static void moment(Productions all, String name, String category, Predicate<Moment> holds) {
        all.add(
                name,
                category,
                MomentProduction.SLOTS,
                MomentProduction.CONSTANTS,
                m -> MomentProduction.read(m).filter(holds));
    }

    private static void numbers(Productions all, String name, String key, boolean isList) {
        all.add(
                name,
                "Stretch",
                with(MomentProduction.SLOTS, "first", "last"),
                MomentProduction.CONSTANTS,
                m -> SaidProduction.numbers(m, key, isList));
    }

    private static List<String> with(List<String> names, String... more) {
        List<String> all = new ArrayList<>(names);
        all.addAll(List.of(more));
        return all;
    }

    private static Optional<Said> lasting(RuleMatch match) {
        Said.Length length = (Said.Length) match.slot("length").orElseThrow().value();
        boolean age = length.isAge() || match.constant("age").equals("yes");
        return Optional.of(new Said.Length(length.stints(), length.mod(), age));
    }
}
