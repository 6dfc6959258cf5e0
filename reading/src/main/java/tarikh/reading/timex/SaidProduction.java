package tarikh.reading.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import tarikh.reading.numeral.Numeral;
import tarikh.text.LexEntry;
import tarikh.text.rule.Piece;
import tarikh.text.rule.RuleMatch;

/** The productions that make whole expressions from dates and lengths. */
final class SaidProduction {
    private SaidProduction() {}

    /** {@return the expression in the slot {@code of}, or the moment that the other slots make} */
    static Optional<Said> at(RuleMatch match) {
        if (match.value("of", Said.class).isPresent()) {
            return match.value("of", Said.class);
        }
        return MomentProduction.read(match).map(Said.At::new);
    }

    /** {@return the stretch from one date to another of the same kind} */
    static Optional<Said> range(RuleMatch match) {
        Said from = said(match.slot("from").orElseThrow());
        Said to = said(match.slot("to").orElseThrow());
        if (from instanceof Said.At a && to instanceof Said.At b) {
            return ordered(a.moment(), b.moment()).map(r -> r);
        }
        return Optional.of(new Said.Range(from, to, false));
    }

    private static Optional<Said.Range> ordered(Moment from, Moment to) {
        if (from.isPeriod() != to.isPeriod() || from.season() > 0 != to.season() > 0) {
            return Optional.empty();
        }
        if (from.reckoning() != to.reckoning() && isKnown(from) && isKnown(to)) {
            return Optional.empty();
        }
        MomentBuilder a = MomentBuilder.of(from);
        MomentBuilder b = MomentBuilder.of(to);
        a.reckoning(to.reckoning());
        b.reckoning(from.reckoning());
        a.bce |= to.bce();
        boolean yearMissing = !from.hasYear() && !from.isPeriod();
        if (yearMissing && from.hasMonth() && to.hasMonth()) {
            a.year = to.year();
        } else if (yearMissing || !to.hasYear() && !to.isPeriod()) {
            return Optional.empty();
        }
        boolean backwards = a.year > b.year && !a.bce && b.year > 0;
        boolean future = b.reckoning == Reckoning.HIJRI && b.year > MomentProduction.LATEST_HIJRI;
        boolean twoDays = from.hasDay() && to.hasDay();
        return backwards || future || twoDays
                ? Optional.empty()
                : Optional.of(new Said.Range(new Said.At(a.build()), new Said.At(b.build()), false));
    }

    private static boolean isKnown(Moment moment) {
        return moment.reckoning() != Reckoning.UNKNOWN;
    }

    private static Said said(Piece piece) {
        return piece.value() instanceof Moment m ? new Said.At(m) : (Said) piece.value();
    }

    /** {@return two ranges that are one in two calendars: the Christian one with the Hijri beside it} */
    static Optional<Said> bothRanges(RuleMatch match) {
        Said.Range first = (Said.Range) match.slot("first").orElseThrow().value();
        Said.Range second = (Said.Range) match.slot("second").orElseThrow().value();
        if (first.from() instanceof Said.At a
                && second.from() instanceof Said.At b
                && first.to() instanceof Said.At c
                && second.to() instanceof Said.At d) {
            Optional<Said.Both> from = Halves.pair(a.moment(), b.moment());
            Optional<Said.Both> to = Halves.pair(c.moment(), d.moment());
            if (from.isPresent() && to.isPresent()) {
                return Optional.of(new Said.Range(from.get(), to.get(), false));
            }
        }
        return Optional.empty();
    }

    /** {@return a range or list from two numbers that share what the other slots say} */
    static Optional<Said> numbers(RuleMatch match, String key, boolean isList) {
        Moment shared = MomentProduction.read(match).orElse(null);
        if (shared == null) {
            return Optional.empty();
        }
        int first = MomentProduction.number(match.slot("first").orElseThrow());
        int last = MomentProduction.number(match.slot("last").orElseThrow());
        if (key.equals("year") && last < 100 && first >= 1000) {
            last += first / 100 * 100;
        }
        if (key.equals("year") && match.slot("last").orElseThrow().value() instanceof Numeral) {
            first = completed(first, last);
        }
        int most = key.equals("year") ? 2200 : key.equals("century") ? 25 : 31;
        boolean fits = first > 0 && last > 0 && first <= most && last <= most;
        if (!fits || first >= last && !shared.bce() && !isList) {
            return Optional.empty();
        }
        boolean inWords = match.slot("last").orElseThrow().value() instanceof Numeral;
        return Optional.of(new Said.Range(with(shared, key, first, inWords), with(shared, key, last, inWords), isList));
    }

    /** "Seven and eight and thirty" are 37 and 38: the first shares the tens and hundreds that only the last says. */
    private static int completed(int first, int last) {
        for (int unit : new int[] {10, 100, 1000}) {
            int shared = last - last % unit + first;
            if (first < unit && last > unit && shared < last) {
                return shared;
            }
        }
        return first;
    }

    private static Said with(Moment shared, String key, int number, boolean inWords) {
        MomentBuilder b = MomentBuilder.of(shared);
        b.inWords = inWords;
        switch (key) {
            case "year" -> {
                b.year = number;
                b.headed = true;
            }
            case "century" -> b.century = number - 1;
            case "decade" -> b.decade = number;
            default -> b.day = number;
        }
        return new Said.At(b.build());
    }

    /** {@return a list of moments, each completed by what the last says} */
    static Optional<Said> list(RuleMatch match) {
        Moment from = match.value("from", Moment.class).orElseThrow();
        Moment to = match.value("to", Moment.class).orElseThrow();
        MomentBuilder a = MomentBuilder.of(from);
        a.reckoning(to.reckoning());
        a.year = a.year == 0 ? to.year() : a.year;
        a.yearRef = a.year == 0 && a.yearRef == Ref.NONE ? to.yearRef() : a.yearRef;
        a.century = a.century < 0 && a.decade >= 0 ? to.century() : a.century;
        a.mod = a.mod == Mod.NONE ? to.mod() : a.mod;
        return a.isContradictory()
                ? Optional.empty()
                : Optional.of(new Said.Range(new Said.At(a.build()), new Said.At(to), true));
    }

    static final List<String> LENGTH_SLOTS = List.of("stint", "fraction", "measure");

    /** {@return the length that the parts make, largest unit first} */
    static Optional<Said> length(RuleMatch match) {
        List<Stint> stints = new ArrayList<>();
        for (Piece piece : match.slots("stint")) {
            Stint next = (Stint) piece.value();
            if (!stints.isEmpty()
                    && next.unit().compareTo(stints.get(stints.size() - 1).unit()) >= 0) {
                return Optional.empty();
            }
            stints.add(next);
        }
        LexEntry fraction = match.value("fraction", LexEntry.class).orElse(null);
        if (fraction != null) {
            Stint last = stints.remove(stints.size() - 1);
            stints.add(new Stint(last.count(), Stint.fraction(fraction), last.unit(), last.isDefinite()));
        }
        Mod mod = match.value("measure", LexEntry.class)
                .map(MomentProduction::mod)
                .orElse(Mod.NONE);
        if (!match.constant("mod").isEmpty()) {
            mod = Mod.valueOf(match.constant("mod").toUpperCase(Locale.ROOT));
        }
        return Optional.of(new Said.Length(stints, mod, match.constant("age").equals("yes")));
    }

    /** {@return an age said by an ordinal or a bare number of years} */
    static Optional<Said> age(RuleMatch match) {
        int years = MomentProduction.number(match.slot("years").orElseThrow());
        if (years < 1 || years > 130) {
            return Optional.empty();
        }
        List<Stint> stints = new ArrayList<>();
        stints.add(new Stint(years, 0, Amount.Unit.YEAR, false));
        match.slots("stint").forEach(p -> stints.add((Stint) p.value()));
        return Optional.of(new Said.Length(stints, Mod.NONE, true));
    }

    /** {@return a millennium with its part} Without an era it is one after Christ. */
    static Optional<Said> millennium(RuleMatch match) {
        int nth = MomentProduction.number(match.slot("nth").orElseThrow());
        boolean bce = match.value("era", LexEntry.class)
                .map(e -> e.value(0).equals("bce"))
                .orElse(false);
        Mod mod = match.value("edge", LexEntry.class)
                .map(e -> Mod.valueOf(e.value(0).toUpperCase(Locale.ROOT)))
                .orElse(Mod.NONE);
        return nth < 1 || nth > 9 ? Optional.empty() : Optional.of(new Said.Millennium(nth, bce, mod));
    }

    static Optional<Said> shift(RuleMatch match) {
        Object value = match.slot("length").orElseThrow().value();
        Said.Length length =
                value instanceof Stint stint ? new Said.Length(List.of(stint), Mod.NONE, false) : (Said.Length) value;
        boolean after = match.constant("direction").equals("after");
        return Optional.of(new Said.Shift(length, after, match.constant("from"), match.value("of", Moment.class)));
    }

    static Optional<Said> repeat(RuleMatch match) {
        String value = match.constant("value");
        if (value.isEmpty()) {
            LexEntry unit = match.value("unit", LexEntry.class).orElse(null);
            LexEntry weekday = match.value("weekday", LexEntry.class).orElse(null);
            LexEntry part = match.value("part", LexEntry.class).orElse(null);
            Stint stint = match.value("stint", Stint.class).orElse(null);
            if (stint != null) {
                value = LengthForm.value(List.of(stint));
            } else if (part != null) {
                value = "XXXX-XX-XXT" + part.value(0);
            } else if (unit != null) {
                value = LengthForm.value(List.of(new Stint(1, 0, unitOf(unit), false)));
            } else if (weekday != null) {
                value = "XXXX-WXX-" + weekday.value(0);
            }
        }
        String freq = match.slot("times").map(SaidProduction::times).orElse("");
        return Optional.of(new Said.Repeat(value, match.constant("quant").toUpperCase(Locale.ROOT), freq));
    }

    private static String times(Piece piece) {
        if (piece.value() instanceof LexEntry word) {
            return word.has("two") ? "2X" : word.has("one") ? "1X" : "";
        }
        int count = MomentProduction.number(piece);
        return count > 0 ? count + "X" : "";
    }

    /** {@return a day that comes every year} */
    static Optional<Said> repeatDate(RuleMatch match) {
        return match.value("of", Moment.class).map(m -> new Said.Repeat(new DateForm(m).value(), "EVERY", ""));
    }

    private static Amount.Unit unitOf(LexEntry unit) {
        return unit.value(0).equals("night")
                ? Amount.Unit.DAY
                : Amount.Unit.valueOf(unit.value(0).toUpperCase(Locale.ROOT));
    }

    static Optional<Said> vague(RuleMatch match) {
        String to = match.constant("to");
        return Optional.of(new Said.Vague(
                switch (to) {
                    case "then" -> Said.Vague.THEN;
                    case "that-time" -> Said.Vague.THAT_TIME;
                    case "today" -> Said.Vague.TODAY;
                    case "unknown" -> "";
                    default -> to.toUpperCase(Locale.ROOT) + "_REF";
                }));
    }
}
