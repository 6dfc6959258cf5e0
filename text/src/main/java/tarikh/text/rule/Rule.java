package tarikh.text.rule;

import java.util.List;
import java.util.Map;

/**
 * A rule as its file states it.
 *
 * @param notBefore atoms of which none may end where the extent begins
 * @param notAfter atoms of which none may begin where the extent ends
 * @param slots the slot for each name of the production
 * @param constants the constant for each name of the production
 * @param order its place among all rules
 */
record Rule(
        String name,
        String origin,
        Pattern pattern,
        List<Atom> notBefore,
        List<Atom> notAfter,
        String production,
        Map<String, String> slots,
        Map<String, String> constants,
        int order) {
    Rule {
        notBefore = List.copyOf(notBefore);
        notAfter = List.copyOf(notAfter);
        slots = Map.copyOf(slots);
        constants = Map.copyOf(constants);
    }

    String slotOf(String key) {
        return slots.getOrDefault(key, "");
    }

    String constantOf(String key) {
        return constants.getOrDefault(key, "");
    }
}
