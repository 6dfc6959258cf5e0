package tarikh.text.rule;

import java.util.Map;

/**
 * What a rule is called and what it produces.
 *
 * @param origin {@code file:line} of the rule
 * @param slots the slot for each name of the production
 * @param constants the constant for each name of the production
 * @param order its place among all rules
 */
record Outcome(
        String rule,
        String origin,
        String production,
        Map<String, String> slots,
        Map<String, String> constants,
        int order) {
    Outcome {
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
