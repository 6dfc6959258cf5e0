package tarikh.reading.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.CalendarVariant;
import tarikh.calendar.DayRange;
import tarikh.text.Span;

/**
 * A time expression with the meaning read from it; one that could not be resolved is kept, with an empty value.
 *
 * @param id {@code t1}, {@code t2}… in text order
 * @param span the extent; the words of a separate preposition are outside, attached clitics inside
 * @param value the TIMEX3 value, as the text writes the date; empty for Hijri-only dates and what is not resolved
 * @param edtf the value as EDTF where there is a Gregorian or Julian one, else empty
 * @param calendar the contract's name of the calendar written first, {@code other} for durations, sets and references
 * @param written the dates as written, in the form of {@code CalendarDate.toString}, such as {@code hijri 0423-07-24};
 *     both halves of a double date, in text order
 * @param hijri the Hijri half in the contract's form, else empty
 * @param days the days it may lie on or, for a period, covers; unbounded for durations, sets and what is not resolved
 * @param amount the length of a DURATION, or the distance of a relative date, largest unit first; else empty
 * @param anchor what it is counted from
 * @param assumptions what had to be assumed to resolve it
 * @param rule the name of the rule that read it
 */
public record Timex(
        String id,
        Span span,
        TimexType type,
        String value,
        Mod mod,
        String edtf,
        String calendar,
        List<String> written,
        String hijri,
        DayRange days,
        List<Amount> amount,
        Anchor anchor,
        Set<Assumption> assumptions,
        String rule,
        Details details) {
    public Timex {
        written = List.copyOf(written);
        amount = List.copyOf(amount);
        assumptions = Set.copyOf(assumptions);
    }

    /** {@return all readings of the words, the one that the rest of this time gives before the others} */
    public List<Alternative> readings() {
        List<Alternative> readings = new ArrayList<>();
        readings.add(new Alternative(String.join("; ", written), days));
        readings.addAll(details.alternatives());
        return readings;
    }

    /** {@return the days of the first date of a range; of any other time its days} */
    public DayRange first() {
        return details.ends().isEmpty() ? days : details.ends().get(0);
    }

    /** {@return the days of the last date of a range; of any other time its days} */
    public DayRange last() {
        return details.ends().isEmpty() ? days : details.ends().get(1);
    }

    /** {@return this time with other details} */
    public Timex with(Details others) {
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
                amount,
                anchor,
                assumptions,
                rule,
                others);
    }

    /** {@return the calendars of the dates written, each with the epoch of its table and the days by which observation may differ} */
    public List<CalendarVariant> variants() {
        return written.stream().map(w -> CalendarDate.parse(w).calendar()).toList();
    }

    /**
     * The rarer parts of a reading; every text is empty and every number 0 when it does not apply.
     *
     * @param quant TIMEX3 {@code quant} of a SET, such as {@code EVERY}
     * @param freq TIMEX3 {@code freq} of a SET, such as {@code 2X}
     * @param beginPoint id of the timex a range begins at
     * @param endPoint id of the timex a range ends at
     * @param weekday the weekday written with a date, 1 Monday to 7 Sunday
     * @param daysByHalf for a double date, the days of each half in the order of {@code written}
     * @param ends for a range of dates, the days of the first and of the last; else empty
     * @param isAge whether a duration is the age of a person
     * @param impossible whether the date as written does not exist in its calendar, such as 30 February
     * @param alternatives other readings the words allow
     * @param derivation the names of all rules that led to the reading, the outermost first
     */
    public record Details(
            String quant,
            String freq,
            String beginPoint,
            String endPoint,
            int weekday,
            List<DayRange> daysByHalf,
            List<DayRange> ends,
            boolean isAge,
            boolean impossible,
            List<Alternative> alternatives,
            List<String> derivation) {
        private static final Details NONE = new Builder().build();

        public Details {
            daysByHalf = List.copyOf(daysByHalf);
            ends = List.copyOf(ends);
            alternatives = List.copyOf(alternatives);
            derivation = List.copyOf(derivation);
        }

        public static Details none() {
            return NONE;
        }

        /** {@return a builder that begins with nothing said} */
        public static Builder builder() {
            return new Builder();
        }

        /** {@return a builder that begins with these} */
        public Builder but() {
            Builder b = new Builder();
            b.quant = quant;
            b.freq = freq;
            b.beginPoint = beginPoint;
            b.endPoint = endPoint;
            b.weekday = weekday;
            b.daysByHalf = daysByHalf;
            b.ends = ends;
            b.isAge = isAge;
            b.impossible = impossible;
            b.alternatives = alternatives;
            b.derivation = derivation;
            return b;
        }

        public Details withDerivation(List<String> rules) {
            return but().derivation(rules).build();
        }

        public Details withWeekday(int isoWeekday) {
            return but().weekday(isoWeekday).build();
        }

        /** Collects details; what is not said stays empty. */
        public static final class Builder {
            private String quant = "";
            private String freq = "";
            private String beginPoint = "";
            private String endPoint = "";
            private int weekday;
            private List<DayRange> daysByHalf = List.of();
            private List<DayRange> ends = List.of();
            private boolean isAge;
            private boolean impossible;
            private List<Alternative> alternatives = List.of();
            private List<String> derivation = List.of();

            private Builder() {}

            public Builder quant(String said) {
                quant = said;
                return this;
            }

            public Builder freq(String said) {
                freq = said;
                return this;
            }

            public Builder beginPoint(String id) {
                beginPoint = id;
                return this;
            }

            public Builder endPoint(String id) {
                endPoint = id;
                return this;
            }

            public Builder weekday(int isoWeekday) {
                weekday = isoWeekday;
                return this;
            }

            public Builder daysByHalf(List<DayRange> halves) {
                daysByHalf = halves;
                return this;
            }

            public Builder ends(DayRange first, DayRange last) {
                ends = List.of(first, last);
                return this;
            }

            public Builder isAge(boolean age) {
                isAge = age;
                return this;
            }

            public Builder impossible(boolean isImpossible) {
                impossible = isImpossible;
                return this;
            }

            public Builder alternatives(List<Alternative> readings) {
                alternatives = readings;
                return this;
            }

            public Builder derivation(List<String> rules) {
                derivation = rules;
                return this;
            }

            public Details build() {
                return new Details(
                        quant,
                        freq,
                        beginPoint,
                        endPoint,
                        weekday,
                        daysByHalf,
                        ends,
                        isAge,
                        impossible,
                        alternatives,
                        derivation);
            }
        }
    }
}
