package tarikh.text.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tarikh.text.LexEntry;
import tarikh.text.Matches;
import tarikh.text.Pack;
import tarikh.text.PackException;
import tarikh.text.PackFault;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;

/**
 * The rules of a pack, checked and compiled: rules whose patterns name what other rules produce run after those.
 *
 * <p>Reading is linear in the text: patterns are finite, so every match has a bounded number of pieces.
 */
public final class RuleBook {
    private static final int MOST_POSITIONS = 8192;

    private final List<Automaton> levels;
    private final Set<String> lexical;
    private final Categories categories;
    private final String article;
    private final List<String> names;

    private RuleBook(
            List<Automaton> levels, Set<String> lexical, Categories categories, String article, List<String> names) {
        this.levels = List.copyOf(levels);
        this.lexical = Set.copyOf(lexical);
        this.categories = categories;
        this.article = article;
        this.names = List.copyOf(names);
    }

    /**
     * Reads and compiles the rules of a pack that end in one of the productions.
     *
     * @param suffix how the names of the files end that hold them, as {@code .rules}
     * @param given categories of pieces that the stage adds itself
     * @throws PackException with all faults
     */
    public static RuleBook of(Pack pack, String suffix, Set<String> given, Productions productions) {
        List<PackFault> faults = new ArrayList<>();
        List<Rule> rules = new ArrayList<>();
        for (Pack.PackFile file : pack.rules()) {
            if (file.name().endsWith(suffix)) {
                RuleFile.read(file.name(), file.text(), productions, rules, faults);
            }
        }
        Set<String> lexical = pack.categories();
        Check check = new Check(pack.entries(), lexical, given, productions);
        rules.forEach(r -> check.rule(r, faults));
        List<List<Rule>> levels = faults.isEmpty() ? levels(rules, productions, faults) : List.of();
        Set<String> wanted = wanted(lexical, given, rules);
        Categories categories = new Categories(new TreeSet<>(known(wanted, given, productions)));
        List<Automaton> compiled = new ArrayList<>();
        int positions = 0;
        for (List<Rule> level : levels) {
            Automaton automaton = Automaton.of(level, productions, categories);
            compiled.add(automaton);
            positions += automaton.places().size();
        }
        if (positions > MOST_POSITIONS) {
            faults.add(new PackFault(
                    suffix, "the rules have " + positions + " places; at most " + MOST_POSITIONS + " can be compiled"));
        }
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        return new RuleBook(
                compiled,
                wanted,
                categories,
                PlainPieces.articleOf(pack),
                rules.stream().map(r -> r.outcome().rule()).toList());
    }

    /** Writes the compiled rules. */
    public void write(TableWriter out) {
        out.texts(names);
        out.texts(lexical.stream().sorted().toList());
        out.texts(categories.names());
        out.text(article);
        AtomTable.Writer atoms = new AtomTable.Writer();
        TableWriter automata = new TableWriter();
        automata.number(levels.size());
        levels.forEach(level -> level.write(automata, atoms));
        atoms.write(out);
        out.append(automata);
    }

    /** Takes over what {@link #write} left; the productions must be the ones that the rules were compiled with. */
    public static RuleBook read(TableReader in, Productions productions) {
        List<String> names = in.texts();
        Set<String> lexical = Set.copyOf(in.texts());
        Categories categories = new Categories(in.texts());
        String article = in.text();
        AtomTable atoms = AtomTable.read(in, categories);
        Automaton[] levels = new Automaton[in.number()];
        for (int i = 0; i < levels.length; i++) {
            levels[i] = Automaton.read(in, productions, categories, atoms);
        }
        return new RuleBook(List.of(levels), lexical, categories, article, names);
    }

    /** What pieces can be: from the lexicon, from the stage, plain, or produced. */
    private static Set<String> known(Set<String> wanted, Set<String> given, Productions productions) {
        Set<String> known = new HashSet<>(wanted);
        known.addAll(given);
        known.addAll(PlainPieces.NAMES);
        productions.entries().values().forEach(p -> known.add(p.category()));
        return known;
    }

    /** The lexicon categories that the rules or the stage look at. */
    private static Set<String> wanted(Set<String> lexical, Set<String> given, List<Rule> rules) {
        Set<String> wanted = new HashSet<>(given);
        for (Rule rule : rules) {
            rule.atoms().forEach(a -> wanted.add(a.category()));
        }
        wanted.retainAll(lexical);
        return wanted;
    }

    /** {@return the names of the rules, in order} */
    public List<String> names() {
        return names;
    }

    /** {@return the categories of the lexicon that the rules or their stage look at; a text may be annotated with these alone} */
    public Set<String> lexicalCategories() {
        return lexical;
    }

    /** {@return the pieces of a text before any rule has run} */
    public Lattice lattice(Matches matches) {
        return new Lattice(matches, categories, categories.setOf(lexical.toArray(String[]::new)), article);
    }

    /** Runs all rules, adding what they produce. */
    public void apply(Lattice lattice) {
        for (Automaton level : levels) {
            new Scan(level, lattice).run();
        }
    }

    /** Looks whether the categories and tags that a rule names exist. */
    private static final class Check {
        private final Set<String> known = new TreeSet<>(PlainPieces.NAMES);
        private final Map<String, Set<String>> tags = new HashMap<>();
        private final Set<String> lexical;

        Check(List<LexEntry> entries, Set<String> lexical, Set<String> given, Productions productions) {
            this.lexical = lexical;
            known.addAll(lexical);
            known.addAll(given);
            productions.entries().values().forEach(p -> known.add(p.category()));
            for (LexEntry entry : entries) {
                tags.computeIfAbsent(entry.category(), c -> new HashSet<>()).addAll(entry.values());
            }
        }

        void rule(Rule rule, List<PackFault> faults) {
            for (Atom atom : rule.atoms()) {
                if (!known.contains(atom.category())) {
                    faults.add(new PackFault(
                            rule.origin(),
                            "no category \"" + atom.category() + "\"" + Nearest.to(atom.category(), known)));
                    continue;
                }
                Set<String> own = tags.getOrDefault(atom.category(), Set.of());
                for (String tag : atom.tags()) {
                    if (lexical.contains(atom.category()) && !own.contains(tag)) {
                        faults.add(new PackFault(
                                rule.origin(),
                                "no \"" + atom.category() + "\" has \"" + tag + "\"" + Nearest.to(tag, own)));
                    }
                }
            }
        }
    }

    private static List<List<Rule>> levels(List<Rule> rules, Productions productions, List<PackFault> faults) {
        Map<String, Set<String>> needs = new HashMap<>();
        Map<String, Rule> makers = new HashMap<>();
        for (Rule rule : rules) {
            String made = category(rule, productions);
            makers.putIfAbsent(made, rule);
            Set<String> used = needs.computeIfAbsent(made, c -> new TreeSet<>());
            rule.atoms().forEach(a -> used.add(a.category()));
        }
        Map<String, Integer> levelOf = new HashMap<>();
        for (String made : new TreeSet<>(needs.keySet())) {
            if (level(made, needs, levelOf, new HashSet<>()) < 0) {
                faults.add(new PackFault(
                        java.util.Objects.requireNonNull(makers.get(made)).origin(),
                        "\"" + made + "\" is made from itself; a pattern must not name what its rule leads to"));
            }
        }
        int highest =
                levelOf.values().stream().mapToInt(Integer::intValue).max().orElse(0);
        List<List<Rule>> levels = new ArrayList<>();
        for (int level = 1; level <= highest && faults.isEmpty(); level++) {
            int wanted = level;
            levels.add(rules.stream()
                    .filter(r -> levelOf.getOrDefault(category(r, productions), 0) == wanted)
                    .toList());
        }
        return levels;
    }

    private static String category(Rule rule, Productions productions) {
        Productions.Entry entry = productions.entries().get(rule.production());
        return entry == null ? "" : entry.category();
    }

    /** The number of productions that lead to a category; -1 if it leads to itself. */
    private static int level(
            String made, Map<String, Set<String>> needs, Map<String, Integer> levelOf, Set<String> above) {
        Integer known = levelOf.get(made);
        if (known != null) {
            return known;
        }
        Set<String> used = needs.get(made);
        if (used == null) {
            return 0;
        }
        if (!above.add(made)) {
            return -1;
        }
        int highest = 0;
        for (String category : used) {
            int below = level(category, needs, levelOf, above);
            if (below < 0) {
                return -1;
            }
            highest = Math.max(highest, below);
        }
        above.remove(made);
        levelOf.put(made, highest + 1);
        return highest + 1;
    }
}
