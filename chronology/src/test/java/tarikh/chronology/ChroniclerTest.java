package tarikh.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.text.SourceText;
import tarikh.text.Span;

class ChroniclerTest {
    private static final Chronicler CHRONICLER = Chronicler.shipped();

    static List<SourceText> examples() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("../examples"))) {
            List<SourceText> texts = new ArrayList<>();
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
                texts.add(new SourceText(String.valueOf(file.getFileName()), Files.readString(file)));
            }
            return texts;
        }
    }

    @ParameterizedTest
    @MethodSource("examples")
    void reading_twice_gives_the_same(SourceText text) {
        assertThat(read(text)).isEqualTo(read(text));
    }

    @ParameterizedTest
    @MethodSource("examples")
    void findings_lie_in_the_text_and_come_in_its_order(SourceText text) {
        assertSound(read(text));
    }

    @Test
    void mutated_texts_raise_nothing_and_keep_findings_sound() throws IOException {
        long seed = 20261124;
        Random random = new Random(seed);
        List<SourceText> texts = examples();
        for (int round = 0; round < 60; round++) {
            String text = texts.get(random.nextInt(texts.size())).text();
            StringBuilder mutated = new StringBuilder();
            for (int piece = 0; piece < 12; piece++) {
                int from = random.nextInt(text.length());
                mutated.append(text, from, Math.min(text.length(), from + random.nextInt(120)));
            }
            assertSound(read(new SourceText("seed " + seed + " round " + round, mutated.toString())));
        }
    }

    @Test
    void a_text_without_words_gives_an_empty_chronicle() {
        Chronicle chronicle = read(new SourceText("t", " \n… "));
        assertThat(chronicle.times()).isEmpty();
        assertThat(chronicle.entities()).isEmpty();
        assertThat(chronicle.events()).isEmpty();
        assertThat(chronicle.language()).isEqualTo("und");
    }

    private static Chronicle read(SourceText text) {
        return CHRONICLER.read(text, text.id(), OptionalLong.empty());
    }

    private static void assertSound(Chronicle chronicle) {
        List<Span> times = chronicle.times().stream().map(t -> t.span()).toList();
        assertThat(times).as(chronicle.title()).isSorted();
        for (int i = 1; i < times.size(); i++) {
            assertThat(times.get(i).start())
                    .isGreaterThanOrEqualTo(times.get(i - 1).end());
        }
        List<Span> cited = new ArrayList<>(times);
        chronicle.entities().forEach(e -> e.mentions().forEach(m -> cited.add(m.span())));
        chronicle
                .entities()
                .forEach(e -> assertThat(e.mentions())
                        .as("%s %s", chronicle.title(), e.id())
                        .isSorted()
                        .doesNotHaveDuplicates());
        chronicle.events().forEach(e -> cited.add(e.event().trigger()));
        chronicle.contradictions().forEach(c -> c.statements().forEach(s -> cited.addAll(s.words())));
        assertThat(cited)
                .as(chronicle.title())
                .allSatisfy(s -> assertThat(s.end())
                        .isLessThanOrEqualTo(chronicle.source().length()));
        List<String> ids = chronicle.entities().stream().map(e -> e.id()).toList();
        chronicle
                .events()
                .forEach(e -> e.event().arguments().forEach(a -> assertThat(ids).contains(a.entity())));
    }
}
