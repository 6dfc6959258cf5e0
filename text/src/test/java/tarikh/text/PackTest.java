package tarikh.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static tarikh.text.FoldedTextTest.characters;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PackTest {
    private static final String RAJAB = characters("0631 062C 0628");

    @TempDir
    private Path folder;

    @Test
    void forms_take_the_category_and_values_of_the_line_above_them() throws IOException {
        write("months.lex", "# Months.\n= Month hijri 7\n" + RAJAB + "\n");
        Pack pack = Pack.load(List.of(PackSource.ofFolder(folder)));
        assertThat(pack.entries("Month"))
                .containsExactly(new LexEntry("Month", List.of("hijri", "7"), RAJAB, folder + "/months.lex:3"));
        assertThat(pack.lexicon().lookup(RAJAB)).hasSize(1);
    }

    @Test
    void all_faults_of_all_files_are_reported_at_once_with_their_lines() throws IOException {
        write("a.lex", RAJAB + "\n= month 7\n" + RAJAB + "\n= Day\n= Month 7\nmixed " + RAJAB + "\n");
        write("b.lex", "= Month 7\n" + RAJAB + "\n" + RAJAB + "\n= Week " + RAJAB + "\n" + RAJAB + "\n");
        assertThatThrownBy(() -> Pack.load(List.of(PackSource.ofFolder(folder))))
                .isInstanceOfSatisfying(
                        PackException.class,
                        e -> assertThat(e.faults())
                                .extracting(f ->
                                        f.where().substring(folder.toString().length() + 1))
                                .containsExactly("a.lex:1", "a.lex:2", "a.lex:4", "a.lex:6", "b.lex:3", "b.lex:4"));
    }

    @Test
    void a_compiled_pack_is_the_pack() throws IOException {
        write("a.lex", "= Month hijri 7\n" + RAJAB + "\n= Number\nseven\nseven and more\n");
        write("b.lex", "= Proclitic conjunction\nx\n= Month hijri 7\nseven\n");
        Pack pack = Pack.load(List.of(PackSource.ofFolder(folder)));
        TableWriter out = new TableWriter();
        pack.write(out);
        Pack read = Pack.read(new TableReader(out.toBytes()));
        assertThat(read.entries()).isEqualTo(pack.entries());
        assertThat(read.categories()).isEqualTo(pack.categories());
        assertThat(read.entries("Month")).isEqualTo(pack.entries("Month")).hasSize(2);
        assertThat(read.lexicon().lookup("seven"))
                .isEqualTo(pack.lexicon().lookup("seven"))
                .hasSize(2);
        assertThat(read.lexicon().lookup("seven and")).isEmpty();
        Tokens tokens = new Tokenizer().read(new SourceText("t", "xseven and  more"));
        assertThat(read.annotator().annotate(tokens).all())
                .isEqualTo(pack.annotator().annotate(tokens).all())
                .hasSize(3);
    }

    @Test
    void an_entry_with_a_blank_in_a_value_cannot_be_compiled() {
        TableWriter out = new TableWriter();
        List<LexEntry> entries = List.of(new LexEntry("Month", List.of("a b"), RAJAB, "x.lex:1"));
        assertThatThrownBy(() -> EntryTable.write(entries, out))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("x.lex:1");
    }

    @Test
    void a_pack_that_is_not_there_is_a_fault_with_its_name() {
        assertThatThrownBy(() ->
                        Pack.load(List.of(PackSource.ofResources(getClass().getClassLoader(), "packs/none"))))
                .isInstanceOf(PackException.class)
                .hasMessageContaining("packs/none");
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(folder.resolve(name), text);
    }
}
