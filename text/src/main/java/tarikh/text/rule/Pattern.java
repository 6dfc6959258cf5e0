package tarikh.text.rule;

import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/** A regular expression over pieces. */
sealed interface Pattern {
    /** One piece. */
    record One(Atom atom) implements Pattern {}

    /** All parts, in order. */
    record Sequence(List<Pattern> parts) implements Pattern {
        public Sequence {
            parts = List.copyOf(parts);
        }
    }

    /** One of the choices. */
    record Choice(List<Pattern> choices) implements Pattern {
        public Choice {
            choices = List.copyOf(choices);
        }
    }

    /** The part or nothing. */
    record Maybe(Pattern part) implements Pattern {}

    /** {@return the part so many times, at least {@code min} and at most {@code max}} */
    static Pattern repeat(Pattern part, int min, int max) {
        Pattern rest = new Sequence(List.of());
        for (int i = max; i > min; i--) {
            rest = new Maybe(new Sequence(List.of(part, rest)));
        }
        List<Pattern> all = new ArrayList<>();
        for (int i = 0; i < min; i++) {
            all.add(part);
        }
        all.add(rest);
        return new Sequence(all);
    }

    /** {@return the same pattern with each atom replaced} */
    static Pattern map(Pattern pattern, UnaryOperator<Atom> change) {
        if (pattern instanceof One one) {
            return new One(change.apply(one.atom()));
        } else if (pattern instanceof Sequence sequence) {
            return new Sequence(
                    sequence.parts().stream().map(p -> map(p, change)).toList());
        } else if (pattern instanceof Choice choice) {
            return new Choice(choice.choices().stream().map(p -> map(p, change)).toList());
        } else if (pattern instanceof Maybe maybe) {
            return new Maybe(map(maybe.part(), change));
        }
        return pattern;
    }

    /** {@return its atoms, in order, those repeated each time} */
    static List<Atom> atoms(Pattern pattern) {
        List<Atom> out = new ArrayList<>();
        collect(pattern, out);
        return out;
    }

    private static void collect(Pattern pattern, List<Atom> out) {
        if (pattern instanceof One one) {
            out.add(one.atom());
        } else if (pattern instanceof Sequence sequence) {
            sequence.parts().forEach(p -> collect(p, out));
        } else if (pattern instanceof Choice choice) {
            choice.choices().forEach(p -> collect(p, out));
        } else if (pattern instanceof Maybe maybe) {
            collect(maybe.part(), out);
        }
    }
}
