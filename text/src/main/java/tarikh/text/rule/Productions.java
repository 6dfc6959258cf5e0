package tarikh.text.rule;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** The closed list of productions that rules can end in, with the category of what each makes. */
public final class Productions {
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    /**
     * What is known of a production.
     *
     * @param category the category of the pieces it makes
     * @param slots the names of slots it takes
     * @param constants the names of constants it takes
     */
    record Entry(String category, List<String> slots, List<String> constants, Production production) {}

    /**
     * Adds a production.
     *
     * @param category the category that further rules know its pieces by
     */
    public Productions add(
            String name, String category, List<String> slots, List<String> constants, Production production) {
        entries.put(name, new Entry(category, slots, constants, production));
        return this;
    }

    Map<String, Entry> entries() {
        return entries;
    }
}
