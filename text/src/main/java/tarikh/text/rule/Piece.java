package tarikh.text.rule;

import java.util.ArrayList;
import java.util.List;

/**
 * A run of tokens with a category: a lexicon entry, a number, a mark, or what a rule produced.
 *
 * @param category what rules call it
 * @param first its first token
 * @param end the token after its last
 * @param proclitics what stands before it within its first token, as bits of {@link tarikh.text.Proclitics}
 * @param enclitic the class of what stands after it within its last token; empty if nothing does
 * @param value the lexicon entry, or what the production gave
 * @param tags what {@code Category.tag} asks for
 * @param rule the rule that produced it; empty if none did
 * @param slots how many slots that rule filled
 * @param alternatives further values that its rule allows for the same extent and number of slots
 * @param parts the pieces of its extent that its rule put together
 */
public record Piece(
        String category,
        int first,
        int end,
        int proclitics,
        String enclitic,
        Object value,
        List<String> tags,
        String rule,
        int slots,
        List<Object> alternatives,
        List<Piece> parts) {
    public Piece {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("not a piece: " + category + " " + first + ".." + end);
        }
        tags = List.copyOf(tags);
        alternatives = List.copyOf(alternatives);
        parts = List.copyOf(parts);
    }

    /** {@return a piece that no rule made} */
    public static Piece given(
            String category, int first, int end, int proclitics, String enclitic, Object value, List<String> tags) {
        return new Piece(category, first, end, proclitics, enclitic, value, tags, "", 0, List.of(), List.of());
    }

    /** {@return the names of the rules that led to it, its own first, then those of its parts in text order} */
    public List<String> derivation() {
        List<String> names = new ArrayList<>();
        collect(names);
        return names;
    }

    private void collect(List<String> names) {
        if (!rule.isEmpty() && !names.contains(rule)) {
            names.add(rule);
        }
        parts.forEach(p -> p.collect(names));
    }

    /** {@return the name of the first rule, going down, that put more than one piece together} */
    public String telling() {
        boolean passes = parts.size() == 1 && !parts.get(0).rule().isEmpty();
        return passes ? parts.get(0).telling() : rule;
    }

    public boolean is(String name) {
        return category.equals(name);
    }

    public boolean has(String tag) {
        return tags.contains(tag);
    }
}
