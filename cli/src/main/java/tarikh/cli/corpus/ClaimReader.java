package tarikh.cli.corpus;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.reading.event.EventType;
import tarikh.text.Span;

/** Reads one claim line; what it cannot understand is an {@link IllegalArgumentException} that says what was expected. */
final class ClaimReader {
    private static final List<String> KEYWORDS = List.of(
            "TIMEX",
            "DATE",
            "TIME",
            "DURATION",
            "SET",
            "ENTITY",
            "PERSON",
            "PLACE",
            "ORGANIZATION",
            "VESSEL",
            "WORK",
            "EVENT",
            "BEFORE",
            "CONTRADICTION",
            "LEG",
            "STAY");

    Claim read(String line, int number, List<Span> extent) {
        List<String> words = cut(line.strip());
        Claim.Mode mode = Claim.Mode.SOME;
        int count = 0;
        String first = words.get(0);
        if (first.equals("NO")) {
            mode = Claim.Mode.EXACTLY;
        } else if (first.equals("ONLY")) {
            mode = Claim.Mode.ONLY;
        } else if (isNumber(first)) {
            mode = Claim.Mode.EXACTLY;
            count = Integer.parseInt(first);
        }
        if (first.equals("NO") || mode != Claim.Mode.SOME) {
            words = words.subList(1, words.size());
        }
        if (words.isEmpty()) {
            throw new IllegalArgumentException("\"" + first + "\" of what; keywords are " + KEYWORDS);
        }
        Map<String, String> properties = new HashMap<>();
        Family family = family(words.get(0), properties);
        for (String word : words.subList(1, words.size())) {
            addProperty(family, word, properties);
        }
        return new Claim(number, line.strip(), extent, mode, count, family, properties);
    }

    private static Family family(String keyword, Map<String, String> properties) {
        if (!KEYWORDS.contains(keyword)) {
            throw new IllegalArgumentException("no keyword \"" + keyword + "\"; keywords are " + KEYWORDS);
        }
        int at = KEYWORDS.indexOf(keyword);
        if (at < KEYWORDS.indexOf("ENTITY")) {
            if (at > 0) {
                properties.put("type", keyword);
            }
            return Family.TIMEX;
        }
        if (at < KEYWORDS.indexOf("EVENT")) {
            if (!keyword.equals("ENTITY")) {
                properties.put("kind", keyword.toLowerCase(Locale.ROOT));
            }
            return Family.ENTITY;
        }
        return Family.valueOf(keyword);
    }

    private static void addProperty(Family family, String word, Map<String, String> properties) {
        int equals = word.indexOf('=');
        String name = equals < 0 ? bareProperty(family, word, properties) : word.substring(0, equals);
        String value = equals < 0 ? word : word.substring(equals + 1);
        Optional<Family.Form> form = family.form(name);
        if (form.isEmpty()) {
            throw new IllegalArgumentException(
                    "no property \"" + name + "\" of " + family + "; properties are " + family.propertyNames());
        }
        if (value.isEmpty()) {
            throw new IllegalArgumentException("no value after \"" + name + "=\"; write " + name + "=none for nothing");
        }
        if (properties.putIfAbsent(name, form.get() == Family.Form.DAYS ? days(value) : value) != null) {
            throw new IllegalArgumentException("\"" + name + "\" is claimed twice");
        }
    }

    /** A word without a name means what its family is mostly asked for. */
    private static String bareProperty(Family family, String word, Map<String, String> properties) {
        switch (family) {
            case TIMEX:
                return "value";
            case EVENT:
                if (EventType.ofCode(word).isEmpty()
                        && Arrays.stream(EventType.values())
                                .noneMatch(t -> t.group().equals(word))) {
                    throw new IllegalArgumentException("no event type \"" + word + "\"");
                }
                return "type";
            case BEFORE:
                return properties.containsKey("first") ? "second" : "first";
            case CONTRADICTION:
                if (Arrays.stream(Contradiction.Strength.values())
                        .anyMatch(s -> s.name().toLowerCase(Locale.ROOT).equals(word))) {
                    return "strength";
                }
                if (Arrays.stream(Contradiction.Kind.values())
                        .noneMatch(k -> k.code().equals(word))) {
                    throw new IllegalArgumentException("no kind or strength of contradiction \"" + word + "\"");
                }
                return "kind";
            default:
                throw new IllegalArgumentException("\"" + word + "\" needs a name: write NAME=" + word
                        + "; properties are " + family.propertyNames());
        }
    }

    /** Brings days to the form of {@code DayRange.toString}: a lone day, month or year stands for its days. */
    private static String days(String value) {
        if (value.equals("none")) {
            return value;
        }
        boolean range = value.startsWith("[") && value.endsWith("]") && value.contains("..");
        try {
            if (!range) {
                return "[" + firstDay(value) + ".." + lastDay(value) + "]";
            }
            int dots = value.indexOf("..");
            String from = value.substring(1, dots);
            String to = value.substring(dots + 2, value.length() - 1);
            return "[" + (from.isEmpty() ? "" : firstDay(from)) + ".." + (to.isEmpty() ? "" : lastDay(to)) + "]";
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(
                    "not days: \"" + value + "\"; write 1929-02-13, 1929-02, 1929, [1929-02-13..] or none", e);
        }
    }

    private static LocalDate firstDay(String value) {
        String unsigned = value.startsWith("-") ? value.substring(1) : value;
        return switch (unsigned.length()) {
            case 4 -> LocalDate.parse(value + "-01-01");
            case 7 -> YearMonth.parse(value).atDay(1);
            default -> LocalDate.parse(value);
        };
    }

    private static LocalDate lastDay(String value) {
        String unsigned = value.startsWith("-") ? value.substring(1) : value;
        return switch (unsigned.length()) {
            case 4 -> LocalDate.parse(value + "-12-31");
            case 7 -> YearMonth.parse(value).atEndOfMonth();
            default -> LocalDate.parse(value);
        };
    }

    /** Cuts at blanks outside double quotes, and drops the quotes. */
    private static List<String> cut(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        boolean quoted = false;
        for (char c : line.toCharArray()) {
            if (c == '"') {
                quoted = !quoted;
            } else if (c == ' ' && !quoted) {
                if (!word.isEmpty()) {
                    words.add(word.toString());
                }
                word.setLength(0);
            } else {
                word.append(c);
            }
        }
        if (quoted) {
            throw new IllegalArgumentException("a double quote is not closed");
        }
        words.add(word.toString());
        return words;
    }

    private static boolean isNumber(String word) {
        return word.length() < 5 && word.chars().allMatch(c -> c >= '0' && c <= '9');
    }
}
