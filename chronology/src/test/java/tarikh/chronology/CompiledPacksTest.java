package tarikh.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.authority.Authority;
import tarikh.text.LexEntry;
import tarikh.text.SourceText;

class CompiledPacksTest {
    private static final ClassLoader LOADER = CompiledPacksTest.class.getClassLoader();
    private static final Chronicler COMPILED = Chronicler.shipped();
    private static final Chronicler FROM_TEXT = Chronicler.shipped(new WithoutTables(), List.of());

    @Test
    void the_tables_are_what_the_text_of_the_packs_compiles_to() throws IOException {
        for (Map.Entry<String, byte[]> file : CompiledPacks.compile(LOADER).entrySet()) {
            try (InputStream shipped = Objects.requireNonNull(LOADER.getResourceAsStream(file.getKey()))) {
                assertThat(shipped.readAllBytes()).as(file.getKey()).isEqualTo(file.getValue());
            }
        }
    }

    @ParameterizedTest
    @MethodSource("tarikh.chronology.ChroniclerTest#examples")
    void the_tables_read_what_the_text_of_the_packs_reads(SourceText text) {
        assertThat(COMPILED.read(text, "title", OptionalLong.empty()))
                .isEqualTo(FROM_TEXT.read(text, "title", OptionalLong.empty()));
    }

    @Test
    void the_tables_have_the_entries_of_the_text() {
        assertThat(CompiledPacks.language(LOADER).entries())
                .isEqualTo(CompiledPacks.text(LOADER).entries())
                .hasSizeGreaterThan(5_000);
        assertThat(CompiledPacks.times(LOADER, CompiledPacks.language(LOADER)).rules())
                .isEqualTo(FROM_TEXT.timeRules())
                .hasSizeGreaterThan(100);
    }

    @Test
    void the_tables_have_the_people_and_places_of_the_text() {
        Authority compiled = Authority.load(LOADER);
        Authority text = Authority.ofText(LOADER);
        assertThat(compiled.names().entries()).isEqualTo(text.names().entries()).hasSizeGreaterThan(3_000);
        for (LexEntry entry : text.names().entries()) {
            assertThat(compiled.record(entry)).isEqualTo(text.record(entry));
        }
    }

    /** The packs without what the build compiled. */
    private static final class WithoutTables extends ClassLoader {
        WithoutTables() {
            super(LOADER);
        }

        @Override
        public @Nullable URL getResource(String name) {
            return name.startsWith("packs/compiled/") ? null : super.getResource(name);
        }
    }
}
