package tarikh.text.rule;

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
        List<Object> alternatives) {
    public Piece {
        if (first < 0 || end <= first) {
            throw new IllegalArgumentException("not a piece: " + category + " " + first + ".." + end);
        }
        tags = List.copyOf(tags);
        alternatives = List.copyOf(alternatives);
    }

    /** {@return a piece that no rule made} */
    public static Piece given(
            String category, int first, int end, int proclitics, String enclitic, Object value, List<String> tags) {
        return new Piece(category, first, end, proclitics, enclitic, value, tags, "", 0, List.of());
    }

    public boolean is(String name) {
        return category.equals(name);
    }

    public boolean has(String tag) {
        return tags.contains(tag);
    }
}
