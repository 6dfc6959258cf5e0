package tarikh.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import tarikh.text.LexEntry;
import tarikh.text.PackException;
import tarikh.text.PackFault;

/** Finds what is wrong in the lines that begin a place or a person, and says what is expected instead. */
final class HeaderFaults {
    private static final Set<String> KINDS = new TreeSet<>(List.of(
            "country",
            "state",
            "city",
            "village",
            "quarter",
            "site",
            "region",
            "continent",
            "island",
            "sea",
            "ocean",
            "gulf",
            "strait",
            "canal",
            "river",
            "lake",
            "mountain"));
    private static final Set<String> OF_PLACES =
            new TreeSet<>(List.of("latin", "at", "country", "geonames", "wikidata", "from", "to", "source"));
    private static final Set<String> PLACE_MARKS = new TreeSet<>(List.of("weak", "capital", "masculine"));
    private static final Set<String> OF_PEOPLE = new TreeSet<>(List.of("latin", "born", "died", "held", "wikidata"));
    private static final Set<String> PERSON_MARKS = new TreeSet<>(List.of("weak", "shared"));
    private static final String DAY = "0000-00-00";

    private final List<PackFault> faults = new ArrayList<>();

    /** @throws PackException with all faults, if there are any */
    void raise() {
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
    }

    /** @param entry the first form below the line that is wrong */
    void add(LexEntry entry, String what) {
        faults.add(new PackFault(entry.origin(), "in the line \"=\" above: " + what));
    }

    void place(LexEntry entry) {
        if (!KINDS.contains(entry.value(0))) {
            add(entry, "\"" + entry.value(0) + "\" is no kind of place; expected one of " + String.join(", ", KINDS));
        }
        words(entry, OF_PLACES, PLACE_MARKS);
        String country = entry.named("country");
        boolean code = country.length() == 2 && country.chars().allMatch(c -> c >= 'A' && c <= 'Z');
        if (!country.isEmpty() && !country.equals("-") && !code) {
            add(entry, "country=" + country + " is no code; expected two capitals, as EG, or - for none");
        }
        id(entry, "geonames", "");
        id(entry, "wikidata", "Q");
    }

    void person(LexEntry entry) {
        if (entry.value(0).isEmpty() || entry.value(0).indexOf('=') >= 0) {
            add(entry, "no role; expected one word after \"Person\", as \"= Person writer latin=…\"");
        }
        words(entry, OF_PEOPLE, PERSON_MARKS);
        date(entry, "born");
        date(entry, "died");
        id(entry, "wikidata", "Q");
    }

    private void id(LexEntry entry, String name, String prefix) {
        String id = entry.named(name);
        String number = id.startsWith(prefix) ? id.substring(prefix.length()) : "";
        boolean good =
                !number.isEmpty() && number.length() < 10 && number.chars().allMatch(c -> c >= '0' && c <= '9');
        if (!id.isEmpty() && !good) {
            add(entry, name + "=" + id + " is no id; expected " + name + "=" + prefix + "12345");
        }
    }

    private void words(LexEntry entry, Set<String> names, Set<String> marks) {
        if (entry.named("latin").isEmpty()) {
            add(entry, "no Latin name; expected latin=…, blanks in it written _");
        }
        for (String value : entry.values()
                .subList(Math.min(1, entry.values().size()), entry.values().size())) {
            int equals = value.indexOf('=');
            if (equals < 0 && !marks.contains(value)) {
                add(
                        entry,
                        "\"" + value + "\" means nothing here; expected " + String.join(", ", marks)
                                + ", or a blank written _");
            } else if (equals >= 0 && !names.contains(value.substring(0, equals))) {
                add(
                        entry,
                        "\"" + value.substring(0, equals) + "=\" means nothing here; expected one of "
                                + String.join("=, ", names) + "=");
            }
        }
    }

    private void date(LexEntry entry, String name) {
        String written = entry.named(name);
        if (!written.isEmpty() && !isYear(written) && !isDay(written)) {
            add(entry, name + "=" + written + " is no date; expected a year, as 809 or -43, or a day, as 1879-11-07");
        }
    }

    static boolean isYear(String written) {
        int from = written.startsWith("-") ? 1 : 0;
        int digits = written.length() - from;
        return digits > 0 && digits <= 4 && written.chars().skip(from).allMatch(c -> c >= '0' && c <= '9');
    }

    private static boolean isDay(String written) {
        if (written.length() != DAY.length()) {
            return false;
        }
        for (int i = 0; i < written.length(); i++) {
            boolean digit = written.charAt(i) >= '0' && written.charAt(i) <= '9';
            if (digit != (DAY.charAt(i) == '0')) {
                return false;
            }
        }
        int month = Integer.parseInt(written.substring(5, 7));
        int day = Integer.parseInt(written.substring(8));
        return month >= 1 && month <= 12 && day >= 1 && day <= 31;
    }
}
