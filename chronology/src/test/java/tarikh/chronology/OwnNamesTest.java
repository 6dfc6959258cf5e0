package tarikh.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarikh.reading.entity.Entity;
import tarikh.text.SourceText;

/** A user's own people and places in the reading of a text. */
class OwnNamesTest {
    private static final String TEXT = "وصلت زمرد الجبلية إلى دير سلمى، ثم سافرت إلى دمشق سنة 1908.";

    @Test
    void own_names_are_found_and_linked_before_those_of_the_product(@TempDir Path folder) throws IOException {
        Files.writeString(folder.resolve("mine.lex"), """
                = Person teacher latin=Zumurrud_of_the_hill born=1871
                زمرد الجبلية
                = Place village latin=Deir_Salma at=31.95,35.21 country=-
                دير سلمى
                = Place village latin=Our_Damascus at=31.9,35.2 country=-
                دمشق
                """);
        List<Entity> found = Chronicler.shippedWith(List.of(folder))
                .read(new SourceText("t", TEXT), "t", OptionalLong.empty())
                .entities();
        assertThat(found)
                .extracting(e -> e.known().latin())
                .contains("Zumurrud of the hill", "Deir Salma", "Our Damascus");
        assertThat(Chronicler.shipped()
                        .read(new SourceText("t", TEXT), "t", OptionalLong.empty())
                        .entities())
                .extracting(e -> e.known().latin())
                .contains("Damascus")
                .doesNotContain("Zumurrud of the hill", "Deir Salma");
    }
}
