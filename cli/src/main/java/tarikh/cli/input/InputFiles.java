package tarikh.cli.input;

import java.io.IOException;
import java.nio.file.FileVisitOption;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.function.BiConsumer;

/** Finds what is meant by names on the command line: files, folders with all files of a kind below them, and {@code -}. */
public final class InputFiles {
    private final BiConsumer<String, Exception> problems;
    private final List<String> endings;

    /** Finds texts, whose names end with {@code .txt}. */
    public InputFiles(BiConsumer<String, Exception> problems) {
        this(problems, List.of(".txt"));
    }

    /**
     * @param problems told of every name that gives nothing, with the reason
     * @param endings what names of files in folders end with; the second kind is taken only where there is none of the first
     */
    public InputFiles(BiConsumer<String, Exception> problems, List<String> endings) {
        this.problems = problems;
        this.endings = List.copyOf(endings);
    }

    /** {@return the inputs in the order given; those of one folder sorted by path} */
    public List<Input> find(List<String> names) {
        List<Input> found = new ArrayList<>();
        for (String name : names) {
            if (name.equals("-")) {
                found.add(Input.standard());
            } else {
                find(name, found);
            }
        }
        return found;
    }

    private void find(String name, List<Input> found) {
        Path path;
        try {
            path = Path.of(name);
        } catch (InvalidPathException e) {
            problems.accept(name, new InputProblem("input.missing"));
            return;
        }
        if (Files.isDirectory(path)) {
            List<Path> texts = List.of();
            for (String ending : endings) {
                texts = texts.isEmpty() ? below(path, ending) : texts;
            }
            if (texts.isEmpty()) {
                problems.accept(name, new InputProblem("input.no-texts", String.join(", ", endings)));
            }
            texts.forEach(text -> found.add(Input.of(text)));
        } else if (Files.exists(path)) {
            found.add(Input.of(path));
        } else {
            problems.accept(name, new InputProblem("input.missing"));
        }
    }

    private List<Path> below(Path folder, String ending) {
        List<Path> texts = new ArrayList<>();
        try {
            Files.walkFileTree(
                    folder, EnumSet.of(FileVisitOption.FOLLOW_LINKS), Integer.MAX_VALUE, new Visitor(texts, ending));
        } catch (IOException e) {
            problems.accept(folder.toString(), e);
        }
        texts.sort(Comparator.comparing(Path::toString));
        return texts;
    }

    /** Collects files; what can't be entered is told and passed over. */
    private final class Visitor extends SimpleFileVisitor<Path> {
        private final List<Path> texts;
        private final String ending;

        Visitor(List<Path> texts, String ending) {
            this.texts = texts;
            this.ending = ending;
        }

        @Override
        public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            if (attributes.isRegularFile()
                    && file.toString().toLowerCase(Locale.ROOT).endsWith(ending)) {
                texts.add(file);
            }
            return FileVisitResult.CONTINUE;
        }

        @Override
        public FileVisitResult visitFileFailed(Path file, IOException problem) {
            problems.accept(file.toString(), problem);
            return FileVisitResult.CONTINUE;
        }
    }
}
