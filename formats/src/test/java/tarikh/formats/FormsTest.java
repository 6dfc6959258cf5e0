package tarikh.formats;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarikh.chronology.Chronicle;
import tarikh.formats.base.Tongue;

class FormsTest {
    private static final int LOOKED_AT = 2048;

    @ParameterizedTest
    @EnumSource(Form.class)
    void every_file_bears_its_mark_and_is_the_same_each_time(Form form) {
        for (Tongue tongue : Tongue.values()) {
            for (Chronicle chronicle : Chronicles.all()) {
                byte[] first = Examples.bytes(Forms.writer(form, FormOptions.in(tongue)), chronicle);
                byte[] second = Examples.bytes(Forms.writer(form, FormOptions.in(tongue)), chronicle);
                assertThat(first).isEqualTo(second);
                String start = new String(first, 0, Math.min(first.length, LOOKED_AT), StandardCharsets.UTF_8);
                assertThat(start).contains(form.mark());
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Form.class)
    void every_format_is_known_by_its_name_and_told_of_in_the_documentation(Form form) throws IOException {
        assertThat(Form.ofCode(form.code())).contains(form);
        assertThat(Files.readString(Path.of("../docs/formats.md"))).contains("`" + form.code() + "`");
    }

    @Test
    void no_two_formats_write_files_of_one_name() {
        assertThat(Arrays.stream(Form.values()).map(Form::ending)).doesNotHaveDuplicates();
    }
}
