package tarikh.text.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;

/**
 * A rule with its production and its conditions in the form that a scan uses; its pattern is part of an {@link Automaton}.
 *
 * @param category the number of the category that it makes
 */
record CompiledRule(Outcome outcome, Productions.Entry production, int category, Places notBefore, Places notAfter) {
    /** Where the number of slots stands among the numbers of a compiled rule. */
    private static final int SLOTS = 4;

    static CompiledRule of(
            Outcome outcome, Productions productions, Categories categories, Places notBefore, Places notAfter) {
        Productions.Entry production = productions.entries().get(outcome.production());
        if (production == null) {
            throw new IllegalArgumentException(outcome.origin() + ": no production " + outcome.production());
        }
        int category = categories.number(production.category());
        return new CompiledRule(outcome, production, category, notBefore, notAfter);
    }

    void write(TableWriter out, AtomTable.Writer table) {
        List<Integer> numbers = new ArrayList<>();
        numbers.add(outcome.order());
        numbers.add(table.number(outcome.rule()));
        numbers.add(table.number(outcome.origin()));
        numbers.add(table.number(outcome.production()));
        numbers.add(outcome.slots().size());
        for (Map<String, String> given : List.of(outcome.slots(), outcome.constants())) {
            new TreeMap<>(given).forEach((key, value) -> {
                numbers.add(table.number(key));
                numbers.add(table.number(value));
            });
        }
        out.numbers(numbers);
        notBefore.write(out, table);
        notAfter.write(out, table);
    }

    /** Takes over what {@link #write} left. */
    static CompiledRule read(TableReader in, Productions productions, Categories categories, AtomTable table) {
        int[] numbers = in.numbers();
        Map<String, String> slots = new HashMap<>();
        Map<String, String> constants = new HashMap<>();
        int left = numbers[SLOTS];
        for (int i = SLOTS + 1; i < numbers.length; i += 2) {
            (left-- > 0 ? slots : constants).put(table.word(numbers[i]), table.word(numbers[i + 1]));
        }
        Outcome outcome = new Outcome(
                table.word(numbers[1]),
                table.word(numbers[2]),
                table.word(numbers[SLOTS - 1]),
                slots,
                constants,
                numbers[0]);
        return of(outcome, productions, categories, Places.read(in, table), Places.read(in, table));
    }

    /** {@return whether one of the conditions forbids a match} */
    boolean forbids(RuleMatch way, Lattice lattice) {
        int sentence = lattice.tokens().sentence(way.first());
        if (notBefore.size() > 0) {
            for (int id = lattice.endingAt(way.first()); id >= 0; id = lattice.afterEnding(id)) {
                if (lattice.tokens().sentence(lattice.first(id)) == sentence && takes(notBefore, lattice, id)) {
                    return true;
                }
            }
        }
        if (notAfter.size() > 0 && way.end() < lattice.tokens().sentenceEnd(way.first())) {
            for (int id = lattice.firstAt(way.end()); id >= 0; id = lattice.after(id)) {
                if (takes(notAfter, lattice, id)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean takes(Places places, Lattice lattice, int id) {
        for (int p = 0; p < places.size(); p++) {
            lattice.countStep();
            if (places.admits(p, lattice, id, true)) {
                return true;
            }
        }
        return false;
    }
}
