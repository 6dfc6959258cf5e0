package tarikh.text.rule;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;

/**
 * The patterns of several rules as one position automaton (Glushkov 1961), run with sets of places: one step looks at each
 * piece once, however many rules there are.
 *
 * <p>For each place the categories are known that can follow it, so that a place from which the next token leads nowhere is
 * never entered.
 */
final class Automaton {
    private final List<CompiledRule> rules;
    private final Places places;
    /** By place: the index of its rule, the places that can follow, and their categories. */
    private final int[] ruleOf;

    private final int[][] follow;
    private final long[][] followCategories;

    private final BitSet last;
    /** By rule, and by category: the places where a match can begin. */
    private final int[][] firstOfRule;

    private final int[] lowestOfRule;
    private final int[][] firstOfCategory;
    private final long[] beginning;

    private Automaton(
            List<CompiledRule> rules,
            Places places,
            int[] ruleOf,
            int[][] follow,
            BitSet last,
            int[][] firstOfRule,
            int[] lowestOfRule,
            int[][] firstOfCategory,
            long[] beginning) {
        this.rules = rules;
        this.places = places;
        this.ruleOf = ruleOf;
        this.follow = follow;
        this.followCategories = new long[ruleOf.length][beginning.length];
        for (int p = 0; p < followCategories.length; p++) {
            for (int next : follow[p]) {
                Categories.add(followCategories[p], places.category(next));
            }
        }
        this.last = last;
        this.firstOfRule = firstOfRule;
        this.lowestOfRule = lowestOfRule;
        this.firstOfCategory = firstOfCategory;
        this.beginning = beginning;
    }

    /** Compiles rules. */
    static Automaton of(List<Rule> rules, Productions productions, Categories categories) {
        List<CompiledRule> compiled = new ArrayList<>();
        Builder builder = new Builder();
        int[][] firstOfRule = new int[rules.size()][];
        int[] lowestOfRule = new int[rules.size() + 1];
        for (int r = 0; r < firstOfRule.length; r++) {
            Rule rule = rules.get(r);
            compiled.add(CompiledRule.of(
                    rule.outcome(),
                    productions,
                    categories,
                    new Places(rule.notBefore(), categories),
                    new Places(rule.notAfter(), categories)));
            firstOfRule[r] = builder.add(rule.pattern(), r);
            lowestOfRule[r + 1] = builder.atoms.size();
        }
        Places places = new Places(builder.atoms, categories);
        int[][] firstOfCategory = new int[categories.size()][];
        long[] beginning = categories.emptySet();
        for (int c = 0; c < firstOfCategory.length; c++) {
            int category = c;
            firstOfCategory[c] = builder.first.stream()
                    .filter(p -> places.category(p) == category)
                    .toArray();
        }
        builder.first.stream().forEach(p -> Categories.add(beginning, places.category(p)));
        return new Automaton(
                List.copyOf(compiled),
                places,
                builder.ruleOf.stream().mapToInt(Integer::intValue).toArray(),
                builder.follow.stream().map(f -> f.stream().toArray()).toArray(int[][]::new),
                builder.last,
                firstOfRule,
                lowestOfRule,
                firstOfCategory,
                beginning);
    }

    void write(TableWriter out, AtomTable.Writer atoms) {
        out.number(rules.size());
        rules.forEach(r -> r.write(out, atoms));
        places.write(out, atoms);
        out.numbers(ruleOf);
        Rows.write(follow, out);
        out.longs(last.toLongArray());
        Rows.write(firstOfRule, out);
        out.numbers(lowestOfRule);
        Rows.write(firstOfCategory, out);
        out.longs(beginning);
    }

    /** Takes over what {@link #write} left. */
    static Automaton read(TableReader in, Productions productions, Categories categories, AtomTable atoms) {
        CompiledRule[] rules = new CompiledRule[in.number()];
        for (int r = 0; r < rules.length; r++) {
            rules[r] = CompiledRule.read(in, productions, categories, atoms);
        }
        return new Automaton(
                List.of(rules),
                Places.read(in, atoms),
                in.numbers(),
                Rows.read(in),
                BitSet.valueOf(in.longs()),
                Rows.read(in),
                in.numbers(),
                Rows.read(in),
                in.longs());
    }

    /** Numbers the places of patterns and finds which can follow which. */
    private static final class Builder {
        private final List<Atom> atoms = new ArrayList<>();
        private final List<Integer> ruleOf = new ArrayList<>();
        private final List<BitSet> follow = new ArrayList<>();
        private final BitSet first = new BitSet();
        private final BitSet last = new BitSet();

        /** What is known of a part of a pattern: whether it may be empty, and where it begins and ends. */
        private static final class Part {
            private boolean nullable;
            private final BitSet first = new BitSet();
            private final BitSet last = new BitSet();
        }

        /** {@return the places where the pattern can begin} */
        int[] add(Pattern pattern, int rule) {
            Part part = build(pattern, rule);
            first.or(part.first);
            last.or(part.last);
            return part.first.stream().toArray();
        }

        private Part build(Pattern pattern, int rule) {
            Part part = new Part();
            if (pattern instanceof Pattern.One one) {
                int p = atoms.size();
                atoms.add(one.atom());
                ruleOf.add(rule);
                follow.add(new BitSet());
                part.first.set(p);
                part.last.set(p);
            } else if (pattern instanceof Pattern.Sequence sequence) {
                part.nullable = true;
                for (Pattern next : sequence.parts()) {
                    append(part, build(next, rule));
                }
            } else if (pattern instanceof Pattern.Choice choice) {
                for (Pattern next : choice.choices()) {
                    Part one = build(next, rule);
                    part.nullable |= one.nullable;
                    part.first.or(one.first);
                    part.last.or(one.last);
                }
            } else if (pattern instanceof Pattern.Maybe maybe) {
                Part one = build(maybe.part(), rule);
                one.nullable = true;
                return one;
            }
            return part;
        }

        private void append(Part part, Part next) {
            part.last.stream().forEach(p -> follow.get(p).or(next.first));
            if (part.nullable) {
                part.first.or(next.first);
            }
            if (!next.nullable) {
                part.last.clear();
            }
            part.last.or(next.last);
            part.nullable &= next.nullable;
        }
    }

    List<CompiledRule> rules() {
        return rules;
    }

    Places places() {
        return places;
    }

    /** {@return the index of a place's rule in {@link #rules}} */
    int rule(int place) {
        return ruleOf[place];
    }

    boolean isLast(int place) {
        return last.get(place);
    }

    int[] follow(int place) {
        return follow[place];
    }

    /** {@return the categories of the places that can follow} */
    long[] followCategories(int place) {
        return followCategories[place];
    }

    /** {@return the places of one rule where a match can begin} */
    int[] firstOfRule(int rule) {
        return firstOfRule[rule];
    }

    /** {@return the lowest place of a rule; a rule's places are numbered in a row} */
    int lowestOfRule(int rule) {
        return lowestOfRule[rule];
    }

    /** {@return the places where a match can begin with a piece of this category} */
    int[] firstOfCategory(int category) {
        return firstOfCategory[category];
    }

    /** {@return the categories with which a match can begin} */
    long[] beginning() {
        return beginning;
    }
}
