package tarikh.text;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads a lexicon file: {@code = Category value…} in ASCII, then one form a line, until the next such line. */
final class LexFile {
    private final String name;
    private final List<LexEntry> entries;
    private final List<PackFault> faults;
    /** What follows the category on the last such line; shared by all its forms. */
    private List<String> values = List.of();

    private LexFile(String name, List<LexEntry> entries, List<PackFault> faults) {
        this.name = name;
        this.entries = entries;
        this.faults = faults;
    }

    /** Reads one file, adding what it holds and what is wrong with it. */
    static void read(String name, String text, List<LexEntry> entries, List<PackFault> faults) {
        new LexFile(name, entries, faults).lines(text);
    }

    private void lines(String text) {
        List<String> header = List.of();
        int headerLine = 0;
        int forms = 0;
        Map<List<String>, Set<String>> seen = new HashMap<>();
        int number = 0;
        int from = 0;
        while (from < text.length()) {
            int end = text.indexOf('\n', from);
            int to = end < 0 ? text.length() : end;
            String line = text.substring(from, to).strip();
            from = to + 1;
            number++;
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (line.startsWith("=")) {
                closeSection(header, headerLine, forms);
                header = header(line, number);
                values = List.copyOf(header.subList(1, header.size()));
                headerLine = number;
                forms = 0;
                continue;
            }
            if (header.isEmpty()) {
                fault(number, "a form before any category; put a line \"= Category\" above it");
                continue;
            }
            forms++;
            form(line, number, header, seen.computeIfAbsent(header, h -> new HashSet<>()));
        }
        closeSection(header, headerLine, forms);
    }

    private void form(String line, int number, List<String> header, Set<String> seen) {
        if (mixesScripts(line)) {
            fault(number, "Arabic and Latin letters on one line; put values on the \"=\" line");
            return;
        }
        if (FoldedText.fold(line).isEmpty()) {
            fault(number, "a form without a letter");
            return;
        }
        if (!seen.add(line)) {
            fault(number, "the form stands twice under the same line \"= " + String.join(" ", header) + "\"");
            return;
        }
        entries.add(new LexEntry(header.get(0), values, line, name + ":" + number));
    }

    private List<String> header(String line, int number) {
        List<String> words = words(line.substring(1));
        if (words.isEmpty() || !Character.isUpperCase(words.get(0).charAt(0))) {
            fault(
                    number,
                    "no category after \"=\"; expected a name that begins with a capital, as \"= Month hijri 7\"");
            return List.of("Faulty");
        }
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > 0x7E) {
                fault(number, "not ASCII in a line \"=\"; put the form on a line of its own");
                break;
            }
        }
        return words;
    }

    private void closeSection(List<String> header, int line, int forms) {
        if (!header.isEmpty() && forms == 0) {
            fault(line, "no form under \"= " + String.join(" ", header) + "\"");
        }
    }

    private void fault(int line, String what) {
        faults.add(new PackFault(name + ":" + line, what));
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < line.length()) {
            while (from < line.length() && line.charAt(from) == ' ') {
                from++;
            }
            int to = from;
            while (to < line.length() && line.charAt(to) != ' ') {
                to++;
            }
            if (to > from) {
                words.add(line.substring(from, to));
            }
            from = to;
        }
        return words;
    }

    private static boolean mixesScripts(String line) {
        boolean latin = false;
        boolean other = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            latin |= c >= 'A' && c <= 'Z' || c >= 'a' && c <= 'z';
            other |= c > 0x24F && Character.isLetter(c);
        }
        return latin && other;
    }
}
