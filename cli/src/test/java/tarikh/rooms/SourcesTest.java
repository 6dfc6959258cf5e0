package tarikh.rooms;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What source files may not hold. */
class SourcesTest {
    private static final int LONGEST_FILE_LINES = 400;
    private static final List<Path> MAIN_SOURCES = javaFiles("src/main/java");

    @Test
    void the_rooms_were_found() {
        assertThat(MAIN_SOURCES).hasSizeGreaterThan(50);
    }

    @Test
    void words_of_the_language_stand_in_packs_and_not_in_programs() {
        assertThat(MAIN_SOURCES.stream().filter(SourcesTest::holdsArabicWords)).isEmpty();
    }

    @Test
    void every_package_is_null_marked() {
        assertThat(MAIN_SOURCES.stream()
                        .map(Path::getParent)
                        .distinct()
                        .filter(folder -> !isNullMarked(folder.resolve("package-info.java"))))
                .isEmpty();
    }

    @Test
    void no_file_is_too_long_to_be_one_thing() {
        assertThat(MAIN_SOURCES.stream().filter(file -> lines(file).size() > LONGEST_FILE_LINES))
                .isEmpty();
    }

    private static boolean isNullMarked(Path file) {
        return Files.exists(file) && lines(file).contains("@NullMarked");
    }

    /** Two letters in a row are a word; single signs have names in code. */
    private static boolean holdsArabicWords(Path file) {
        return lines(file).stream().anyMatch(SourcesTest::hasArabicWord);
    }

    private static boolean hasArabicWord(String line) {
        for (int i = 1; i < line.length(); i++) {
            if (isArabicLetter(line.charAt(i - 1)) && isArabicLetter(line.charAt(i))) {
                return true;
            }
        }
        return false;
    }

    private static boolean isArabicLetter(char c) {
        return c >= 0x0621 && c <= 0x064A;
    }

    private static List<String> lines(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<Path> javaFiles(String below) {
        try (Stream<Path> rooms = Files.list(Path.of(".."))) {
            return rooms.map(room -> room.resolve(below))
                    .filter(Files::isDirectory)
                    .flatMap(SourcesTest::walk)
                    .filter(file -> file.toString().endsWith(".java"))
                    .sorted()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Path> walk(Path folder) {
        try {
            return Files.walk(folder);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
