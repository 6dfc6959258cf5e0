package tarikh.text;

import java.util.List;

/**
 * One surface form of a lexicon with what it stands for.
 *
 * @param category as in {@code Month}
 * @param values what follows the category on its line, as {@code hijri 7}
 * @param form as the pack writes it, never folded
 * @param origin {@code file:line} of the form
 */
public record LexEntry(String category, List<String> values, String form, String origin) {
    public LexEntry {
        values = List.copyOf(values);
    }

    /** {@return the value at this place, or the empty string if there are fewer} */
    public String value(int index) {
        return index < values.size() ? values.get(index) : "";
    }

    /** {@return the value written {@code name=…}, or the empty string if there is none} */
    public String named(String name) {
        for (String value : values) {
            if (value.length() > name.length() && value.charAt(name.length()) == '=' && value.startsWith(name)) {
                return value.substring(name.length() + 1);
            }
        }
        return "";
    }

    /** {@return whether this word is among the values} */
    public boolean has(String value) {
        return values.contains(value);
    }
}
