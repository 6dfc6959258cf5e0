package tarikh.formats.json;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;

/** A value of a JSON file that knows where it stands, so that whatever is wrong with it can be told with its place. */
final class Node {
    private static final int SHOWN = 40;
    private static final int LAST_YEAR = 9999;

    private final int line;
    private final int column;
    private final String path;
    private final @Nullable Object value;

    /** @param value a map or list of nodes, a string, a number, a truth value, or null */
    Node(int line, int column, String path, @Nullable Object value) {
        this.line = line;
        this.column = column;
        this.path = path;
        this.value = value;
    }

    ChronicleProblem problem(String key, String... details) {
        return new ChronicleProblem(line, column, path.isEmpty() ? "/" : path, key, details);
    }

    boolean isNull() {
        return value == null;
    }

    /** {@return the field, or empty if the object has none or null there} */
    Optional<Node> maybe(String field) throws ChronicleProblem {
        return Optional.ofNullable(fields().get(field)).filter(n -> !n.isNull());
    }

    /** {@return the field, which must be there, though it may be null} */
    Node field(String field) throws ChronicleProblem {
        Node found = fields().get(field);
        if (found == null) {
            throw problem("missing", field);
        }
        return found;
    }

    @SuppressWarnings("unchecked")
    Map<String, Node> fields() throws ChronicleProblem {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Node>) map;
        }
        throw problem("no-object", shown());
    }

    @SuppressWarnings("unchecked")
    List<Node> items() throws ChronicleProblem {
        if (value instanceof List<?> list) {
            return (List<Node>) list;
        }
        throw problem("no-list", shown());
    }

    /** {@return the members of a list in the field, or none if there is no such field} */
    List<Node> itemsIfAny(String field) throws ChronicleProblem {
        Optional<Node> found = maybe(field);
        return found.isEmpty() ? List.of() : found.get().items();
    }

    String text() throws ChronicleProblem {
        if (value instanceof String text) {
            return text;
        }
        throw problem("no-text-there", shown());
    }

    String text(String field) throws ChronicleProblem {
        return field(field).text();
    }

    /** {@return the text of the field, or nothing if there is none or null} */
    String textIfAny(String field) throws ChronicleProblem {
        Optional<Node> found = maybe(field);
        return found.isEmpty() ? "" : found.get().text();
    }

    List<String> texts(String field) throws ChronicleProblem {
        List<String> texts = new ArrayList<>();
        for (Node item : itemsIfAny(field)) {
            texts.add(item.text());
        }
        return texts;
    }

    boolean flag(String field) throws ChronicleProblem {
        Node found = field(field);
        if (found.value instanceof Boolean flag) {
            return flag;
        }
        throw found.problem("no-flag", found.shown());
    }

    boolean flagIfAny(String field) throws ChronicleProblem {
        return maybe(field).isPresent() && flag(field);
    }

    int count(String field) throws ChronicleProblem {
        return field(field).count();
    }

    int count() throws ChronicleProblem {
        if (value instanceof Long number && number >= 0 && number <= Integer.MAX_VALUE) {
            return number.intValue();
        }
        throw problem("no-count", shown());
    }

    double number(String field) throws ChronicleProblem {
        Node found = field(field);
        if (found.value instanceof Number number) {
            return number.doubleValue();
        }
        throw found.problem("no-number", found.shown());
    }

    /** {@return the constant whose name in small letters and with hyphens, or as it is, stands in the field} */
    <E extends Enum<E>> E constant(String field, Class<E> type) throws ChronicleProblem {
        return field(field).constant(type);
    }

    <E extends Enum<E>> E constant(Class<E> type) throws ChronicleProblem {
        String code = text();
        List<String> known = new ArrayList<>();
        for (E constant : type.getEnumConstants()) {
            if (JsonValues.code(constant).equals(code) || constant.name().equals(code)) {
                return constant;
            }
            known.add(JsonValues.code(constant));
        }
        throw problem("not-one-of", shown(), String.join(", ", known));
    }

    /** Refuses an id that is not one of the prefixes and a number. */
    void checkId(String... prefixes) throws ChronicleProblem {
        String id = text();
        int digits = 0;
        while (digits < id.length() && !isDigit(id.charAt(digits))) {
            digits++;
        }
        boolean isNumber = digits < id.length() && id.chars().skip(digits).allMatch(c -> isDigit((char) c));
        if (!isNumber || !List.of(prefixes).contains(id.substring(0, digits))) {
            throw problem("no-id", shown(), String.join("1, ", prefixes) + "1");
        }
    }

    private static boolean isDigit(char c) {
        return c >= '0' && c <= '9';
    }

    /** {@return a BCP 47 code, as {@code ar} or {@code ar-EG}} */
    String language() throws ChronicleProblem {
        String code = text();
        int first = code.indexOf('-') < 0 ? code.length() : code.indexOf('-');
        boolean isCode = first >= 2 && !code.endsWith("-") && !code.contains("--");
        for (int i = 0; i < code.length(); i++) {
            char c = code.charAt(i);
            boolean isLetter = c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z';
            isCode &= isLetter || i >= first && (c == '-' || isDigit(c));
        }
        if (!isCode) {
            throw problem("no-language", shown());
        }
        return code;
    }

    /** {@return the days between {@code earliest} and {@code latest} of this object} */
    DayRange days() throws ChronicleProblem {
        OptionalLong first = field("earliest").day();
        OptionalLong last = field("latest").day();
        if (first.isPresent() && last.isPresent()) {
            if (last.getAsLong() < first.getAsLong()) {
                throw field("latest").problem("days-turned", text("latest"), text("earliest"));
            }
            return DayRange.between(first.getAsLong(), last.getAsLong());
        }
        if (first.isPresent()) {
            return DayRange.onOrAfter(first.getAsLong());
        }
        return last.isPresent() ? DayRange.onOrBefore(last.getAsLong()) : DayRange.unbounded();
    }

    /** {@return the days in the field, which may be null} */
    DayRange daysOrAll(String field) throws ChronicleProblem {
        Node found = field(field);
        return found.isNull() ? DayRange.unbounded() : found.days();
    }

    /** {@return the day, or empty for null} */
    OptionalLong day() throws ChronicleProblem {
        if (isNull()) {
            return OptionalLong.empty();
        }
        try {
            LocalDate day = LocalDate.parse(text());
            if (Math.abs(day.getYear()) <= LAST_YEAR) {
                return OptionalLong.of(day.toEpochDay());
            }
            throw problem("no-day", shown());
        } catch (DateTimeException e) {
            throw problem("no-day", shown());
        }
    }

    Bilingual bilingual(String field) throws ChronicleProblem {
        return new Bilingual(field(field).text("ar"), field(field).text("en"));
    }

    private String shown() {
        if (value instanceof Map<?, ?>) {
            return "{…}";
        }
        if (value instanceof List<?>) {
            return "[…]";
        }
        String text = String.valueOf(value);
        String cut = text.length() > SHOWN ? text.substring(0, SHOWN) + "…" : text;
        return value instanceof String ? "\"" + cut + "\"" : cut;
    }
}
