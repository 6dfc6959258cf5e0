package tarikh.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tarikh.text.FoldedTextTest.characters;

import java.nio.BufferUnderflowException;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableReaderTest {
    private static final List<String> TEXTS = List.of("one", "", characters("0631 062C 0628"), "");

    @Test
    void what_is_written_is_read_in_the_same_order() {
        TableReader in = new TableReader(written());
        assertThat(in.number()).isEqualTo(-7);
        assertThat(in.numbers()).containsExactly(1, Integer.MIN_VALUE);
        assertThat(in.numbers()).isEmpty();
        assertThat(in.longs()).containsExactly(Long.MAX_VALUE);
        assertThat(in.texts()).isEqualTo(TEXTS);
        assertThat(in.texts()).isEmpty();
        assertThat(in.text()).isEqualTo("last");
    }

    @Test
    void a_file_that_ends_too_early_is_refused() {
        byte[] file = written();
        for (int length = 0; length < file.length; length++) {
            TableReader in = new TableReader(Arrays.copyOf(file, length));
            assertThatThrownBy(() -> {
                        in.number();
                        in.numbers();
                        in.numbers();
                        in.longs();
                        in.texts();
                        in.texts();
                        in.text();
                    })
                    .isInstanceOf(BufferUnderflowException.class);
        }
    }

    private static byte[] written() {
        TableWriter out = new TableWriter();
        out.number(-7);
        out.numbers(new int[] {1, Integer.MIN_VALUE});
        out.numbers(List.of());
        out.longs(new long[] {Long.MAX_VALUE});
        out.texts(TEXTS);
        out.texts(List.of());
        out.text("last");
        return out.toBytes();
    }
}
