package tarikh.text.rule;

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
    static CompiledRule of(
            Outcome outcome, Productions productions, Categories categories, Places notBefore, Places notAfter) {
        Productions.Entry production = productions.entries().get(outcome.production());
        if (production == null) {
            throw new IllegalArgumentException(outcome.origin() + ": no production " + outcome.production());
        }
        int category = categories.number(production.category());
        return new CompiledRule(outcome, production, category, notBefore, notAfter);
    }

    void write(TableWriter out, AtomTable.Writer atoms) {
        out.texts(List.of(outcome.rule(), outcome.origin(), outcome.production()));
        out.texts(List.copyOf(new TreeMap<>(outcome.slots()).keySet()));
        out.texts(List.copyOf(new TreeMap<>(outcome.slots()).values()));
        out.texts(List.copyOf(new TreeMap<>(outcome.constants()).keySet()));
        out.texts(List.copyOf(new TreeMap<>(outcome.constants()).values()));
        out.number(outcome.order());
        notBefore.write(out, atoms);
        notAfter.write(out, atoms);
    }

    /** Takes over what {@link #write} left. */
    static CompiledRule read(TableReader in, Productions productions, Categories categories, AtomTable atoms) {
        List<String> names = in.texts();
        Map<String, String> slots = map(in.texts(), in.texts());
        Map<String, String> constants = map(in.texts(), in.texts());
        Outcome outcome = new Outcome(names.get(0), names.get(1), names.get(2), slots, constants, in.number());
        return of(outcome, productions, categories, Places.read(in, atoms), Places.read(in, atoms));
    }

    private static Map<String, String> map(List<String> keys, List<String> values) {
        Map<String, String> map = new HashMap<>();
        for (int i = 0; i < keys.size(); i++) {
            map.put(keys.get(i), values.get(i));
        }
        return map;
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
