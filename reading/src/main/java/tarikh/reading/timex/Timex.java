package tarikh.reading.timex;

import java.util.List;
import java.util.Set;
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

    /**
     * The rarer parts of a reading; every text is empty and every number 0 when it does not apply.
     *
     * @param quant TIMEX3 {@code quant} of a SET, such as {@code EVERY}
     * @param freq TIMEX3 {@code freq} of a SET, such as {@code 2X}
     * @param beginPoint id of the timex a range begins at
     * @param endPoint id of the timex a range ends at
     * @param weekday the weekday written with a date, 1 Monday to 7 Sunday
     * @param daysByHalf for a double date, the days of each half in the order of {@code written}
     * @param isAge whether a duration is the age of a person
     * @param impossible whether the date as written does not exist in its calendar, such as 30 February
     * @param alternatives other readings the words allow, as days
     * @param derivation the names of all rules that led to the reading, the outermost first
     */
    public record Details(
            String quant,
            String freq,
            String beginPoint,
            String endPoint,
            int weekday,
            List<DayRange> daysByHalf,
            boolean isAge,
            boolean impossible,
            List<DayRange> alternatives,
            List<String> derivation) {
        private static final Details NONE = new Details("", "", "", "", 0, List.of(), false, false, List.of());

        public Details {
            daysByHalf = List.copyOf(daysByHalf);
            alternatives = List.copyOf(alternatives);
            derivation = List.copyOf(derivation);
        }

        /** Details without a derivation. */
        public Details(
                String quant,
                String freq,
                String beginPoint,
                String endPoint,
                int weekday,
                List<DayRange> daysByHalf,
                boolean isAge,
                boolean impossible,
                List<DayRange> alternatives) {
            this(quant, freq, beginPoint, endPoint, weekday, daysByHalf, isAge, impossible, alternatives, List.of());
        }

        public Details withDerivation(List<String> rules) {
            return new Details(
                    quant, freq, beginPoint, endPoint, weekday, daysByHalf, isAge, impossible, alternatives, rules);
        }

        public static Details none() {
            return NONE;
        }

        public Details withWeekday(int isoWeekday) {
            return new Details(
                    quant,
                    freq,
                    beginPoint,
                    endPoint,
                    isoWeekday,
                    daysByHalf,
                    isAge,
                    impossible,
                    alternatives,
                    derivation);
        }
    }
}
