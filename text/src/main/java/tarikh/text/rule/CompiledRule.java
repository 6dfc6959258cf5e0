package tarikh.text.rule;

/**
 * A rule with its production and its conditions in the form that a scan uses; its pattern is part of an {@link Automaton}.
 *
 * @param category the number of the category that it makes
 */
record CompiledRule(Rule rule, Productions.Entry production, int category, Places notBefore, Places notAfter) {
    static CompiledRule of(Rule rule, Productions productions, Categories categories) {
        Productions.Entry production = productions.entries().get(rule.production());
        if (production == null) {
            throw new IllegalArgumentException(rule.origin() + ": no production " + rule.production());
        }
        return new CompiledRule(
                rule,
                production,
                categories.number(production.category()),
                new Places(rule.notBefore(), categories),
                new Places(rule.notAfter(), categories));
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
