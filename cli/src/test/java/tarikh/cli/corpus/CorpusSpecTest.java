package tarikh.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicContainer;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import tarikh.chronology.Chronicler;

/** Every case of the specification and of the examples holds; a wanted one does not, or is no longer wanted. */
class CorpusSpecTest {
    private static final Chronicler CHRONICLER = Chronicler.shipped();
    private static final CorpusRunner RUNNER =
            new CorpusRunner((text, published) -> CHRONICLER.read(text, text.id(), published));

    @TestFactory
    Stream<DynamicContainer> the_specification_holds() throws IOException {
        return containers("corpus");
    }

    @TestFactory
    Stream<DynamicContainer> the_examples_are_read_as_a_careful_reader_does() throws IOException {
        return containers("examples");
    }

    @Test
    void the_specification_is_wide_and_says_what_must_not_be_found() throws IOException {
        List<CorpusCase> cases = cases();
        assertThat(cases).hasSizeGreaterThanOrEqualTo(150);
        assertThat(cases.stream().filter(CorpusSpecTest::isNegative)).hasSizeGreaterThanOrEqualTo(40);
    }

    /** A case is negative when all it claims is that something is not there. */
    private static boolean isNegative(CorpusCase wanted) {
        return wanted.claims().stream().allMatch(c -> c.mode() == Claim.Mode.EXACTLY && c.count() == 0);
    }

    private static List<CorpusCase> cases() throws IOException {
        List<CorpusCase> cases = new ArrayList<>();
        CorpusFiles.below("corpus", ".corpus")
                .forEach(file -> cases.addAll(CorpusFiles.parse(file).cases()));
        return cases;
    }

    private static Stream<DynamicContainer> containers(String folder) throws IOException {
        return CorpusFiles.below(folder, ".corpus").stream().map(file -> {
            String name = CorpusFiles.root().relativize(file).toString();
            return DynamicContainer.dynamicContainer(
                    name, CorpusFiles.parse(file).cases().stream().map(wanted -> test(file, wanted)));
        });
    }

    private static DynamicTest test(Path file, CorpusCase wanted) {
        URI link = URI.create(file.toUri() + "?line=" + wanted.line());
        return DynamicTest.dynamicTest(wanted.title(), link, () -> {
            CaseResult result = RUNNER.run(wanted);
            assertThat(result.differences())
                    .as("%s:%d %s", wanted.file(), wanted.line(), result.outcome())
                    .satisfies(d -> assertThat(result.isFailure()).isFalse());
        });
    }
}
