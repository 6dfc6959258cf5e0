package tarikh.reading.event;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * Which argument of a word fills which role, and what must stand beside the word for it to tell its event.
 *
 * @param roles by slot: {@code subj}, {@code obj}, {@code gen} or a preposition's code
 * @param mixed by slot the role of what is no place, where a place keeps the role that places have after the preposition
 * @param needs alternatives of which one must hold, each a slot with an entity kind after a colon, or a cue; empty
 *     when nothing is needed
 * @param flags words without a value, such as {@code pass}
 */
record Frame(Map<String, Role> roles, Map<String, Role> mixed, List<Need> needs, List<String> flags) {
    private static final String OR = "-or-";

    Frame {
        roles = java.util.Collections.unmodifiableMap(new TreeMap<>(roles));
        mixed = java.util.Collections.unmodifiableMap(new TreeMap<>(mixed));
        needs = List.copyOf(needs);
        flags = List.copyOf(flags);
    }

    Frame(Map<String, Role> roles, List<Need> needs, List<String> flags) {
        this(roles, Map.of(), needs, flags);
    }

    /** One alternative of what a word needs. */
    record Need(String slot, String kind) {}

    boolean has(String flag) {
        return flags.contains(flag);
    }

    /** Reads the values of a pack's line after its category and type. */
    static Frame parse(List<String> values) {
        Map<String, Role> roles = new TreeMap<>();
        Map<String, Role> mixed = new TreeMap<>();
        List<Need> needs = new ArrayList<>();
        List<String> flags = new ArrayList<>();
        for (String value : values) {
            int equals = value.indexOf('=');
            if (equals < 0) {
                flags.add(value);
            } else if (value.startsWith("need=")) {
                parseNeeds(value.substring(equals + 1), needs);
            } else {
                String slot = value.substring(0, equals);
                String name = value.substring(equals + 1);
                int or = name.indexOf(OR);
                role(or < 0 ? name : name.substring(0, or)).ifPresent(r -> (or < 0 ? roles : mixed).put(slot, r));
            }
        }
        return new Frame(roles, mixed, needs, flags);
    }

    private static Optional<Role> role(String name) {
        return Arrays.stream(Role.values())
                .filter(r -> r.name().equalsIgnoreCase(name))
                .findFirst();
    }

    private static void parseNeeds(String text, List<Need> needs) {
        int from = 0;
        while (from <= text.length()) {
            int bar = text.indexOf('|', from);
            int to = bar < 0 ? text.length() : bar;
            String need = text.substring(from, to);
            int colon = need.indexOf(':');
            needs.add(colon < 0 ? new Need(need, "") : new Need(need.substring(0, colon), need.substring(colon + 1)));
            from = to + 1;
        }
    }
}
