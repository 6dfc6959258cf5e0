package tarikh.cli.corpus;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;

/** Reads corpus files; see {@code docs/corpus-format.md}. Faults are collected, so one call reports all of them. */
public final class CorpusParser {
    private static final int FENCE = 4;

    /** {@return the cases and faults of a file; {@code name} is how messages call it} */
    public CorpusFile read(Path path, String name) {
        return parse(name, contentOf(path), text -> {
            Path beside = path.resolveSibling(text);
            return Files.isRegularFile(beside) ? Optional.of(contentOf(beside)) : Optional.empty();
        });
    }

    /**
     * The cases and faults of a file with this content.
     *
     * @param beside gives the text of a file that the corpus file names, or empty when there is none
     */
    public CorpusFile parse(String file, String content, Function<String, Optional<String>> beside) {
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
            CaseBuilder builder = new CaseBuilder(file, lines, beside, faults);
            builder.read(at, next).ifPresent(cases::add);
            if (!builder.title().isEmpty() && !titles.add(builder.title())) {
                faults.add(new Fault(file, at + 2, "another case of this file has the same title"));
            }
            at = next;
        }
        return new CorpusFile(file, cases, faults);
    }

    private static String contentOf(Path path) {
        try {
            return Files.readString(path, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
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
