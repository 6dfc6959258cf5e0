package tarikh.cli.corpus;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Reads corpus files; see {@code docs/corpus-format.md}. Faults are collected, so one call reports all of them. */
public final class CorpusParser {
    private static final int FENCE = 4;

    /** {@return the cases and faults of a file with this content; {@code file} is only used to name it} */
    public CorpusFile parse(String file, String content) {
        List<String> lines = content.lines().toList();
        List<CorpusCase> cases = new ArrayList<>();
        List<Fault> faults = new ArrayList<>();
        Set<String> titles = new HashSet<>();
        int at = 0;
        while (at < lines.size() && !isFence(lines.get(at), '=')) {
            if (!lines.get(at).isBlank()) {
                faults.add(new Fault(file, at + 1, "text before the first title; a case begins with a line of ===="));
                return new CorpusFile(file, cases, faults);
            }
            at++;
        }
        while (at < lines.size()) {
            int next = endOfCase(lines, at);
            CaseBuilder builder = new CaseBuilder(file, lines, faults);
            builder.read(at, next).ifPresent(cases::add);
            if (!builder.title().isEmpty() && !titles.add(builder.title())) {
                faults.add(new Fault(file, at + 2, "another case of this file has the same title"));
            }
            at = next;
        }
        return new CorpusFile(file, cases, faults);
    }

    /** The line after a case: its title stands between two fences, the third begins the next. */
    private static int endOfCase(List<String> lines, int start) {
        int fences = 0;
        for (int i = start; i < lines.size(); i++) {
            if (isFence(lines.get(i), '=') && ++fences == 3) {
                return i;
            }
        }
        return lines.size();
    }

    static boolean isFence(String line, char mark) {
        String stripped = line.stripTrailing();
        return stripped.length() >= FENCE && stripped.chars().allMatch(c -> c == mark);
    }
}
