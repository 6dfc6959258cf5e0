package tarikh.text.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tarikh.text.Pack;
import tarikh.text.PackException;
import tarikh.text.PackFault;
import tarikh.text.PackSource;
import tarikh.text.SourceText;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;
import tarikh.text.Tokenizer;
import tarikh.text.Tokens;

class RuleBookTest {
    private static final String LEXICON =
            "= Month 5\nmay\n= Month 6\njune\n= Modal\nmay\n= In\nin\n= Of\nof\n= Street\nstreet\n";

    private static final Productions PRODUCTIONS = new Productions()
            .add(
                    "day",
                    "Day",
                    List.of("day"),
                    List.of(),
                    m -> m.value("day", Integer.class).filter(d -> d <= 31))
            .add(
                    "date",
                    "Date",
                    List.of("day", "month", "year"),
                    List.of("kind"),
                    m -> Optional.of(m.rule() + "/"
                            + m.slot("month").map(p -> p.tags().get(0)).orElse("?") + m.constant("kind")));

    @TempDir
    private Path folder;

    @Test
    void the_longest_extent_is_chosen() throws IOException {
        String rules = "rule short\n Day:day Month:month\n => date day month\n"
                + "rule long\n Day:day Of? Month:month Number:year\n => date day month year\n"
                + "rule number\n Number:day\n => day day\n";
        assertThat(read(rules, "on 3 of may 1920")).containsExactly("3 of may 1920 long/5");
        assertThat(read(rules, "on 3 may and 4 june 1921")).containsExactly("3 may short/5", "4 june 1921 long/6");
    }

    @Test
    void of_one_extent_most_slots_are_chosen_and_then_the_rule_that_stands_first() throws IOException {
        String rules = "rule few\n Number Month:month\n => date month\n"
                + "rule first\n Number:day Month:month\n => date day month kind:a\n"
                + "rule second\n Number:day Month:month\n => date day month kind:b\n";
        assertThat(read(rules, "3 june")).containsExactly("3 june first/6a");
    }

    @Test
    void a_refused_match_leaves_the_field_to_others() throws IOException {
        String rules = "rule number\n Number:day\n => day day\n"
                + "rule day\n Day:day Month:month\n => date day month\n"
                + "rule month\n Month:month Number:year\n => date month year\n";
        assertThat(read(rules, "45 june 1920")).containsExactly("june 1920 month/6");
    }

    @Test
    void context_is_looked_for_and_stays_outside() throws IOException {
        String rules = "rule month\n < In > Month:month < Number >\n => date month\n";
        assertThat(read(rules, "in june 1920")).containsExactly("june month/6");
        assertThat(read(rules, "june 1920")).isEmpty();
        assertThat(read(rules, "in june")).isEmpty();
    }

    @Test
    void a_condition_forbids_a_neighbour() throws IOException {
        String rules = "rule month\n Month:month\n unless before Street\n unless after Number\n => date month\n";
        assertThat(read(rules, "june")).containsExactly("june month/6");
        assertThat(read(rules, "street june")).isEmpty();
        assertThat(read(rules, "june 12")).isEmpty();
    }

    @Test
    void a_match_does_not_reach_into_the_next_sentence() throws IOException {
        String rules = "rule date\n Number:day Month:month\n => date day month\n";
        assertThat(read(rules, "it was 3.\njune came")).isEmpty();
        assertThat(read(rules, "it was 3\njune came")).isEmpty();
    }

    @Test
    void repetition_is_bounded() throws IOException {
        String rules = "rule list\n Month:month (Comma Number){1,2}\n => date month\n";
        assertThat(read(rules, "june, 1, 2, 3")).containsExactly("june, 1, 2 list/6");
    }

    @Test
    void ways_that_fill_equally_many_slots_are_kept_as_alternatives() throws IOException {
        write("= Month 5\nmay\n= Month 6\nmay\n", "rule month\n Month:month\n => date month\n");
        Piece piece = pieces("may").get(0);
        assertThat(piece.value()).isEqualTo("month/5");
        assertThat(piece.alternatives()).containsExactly("month/6");
    }

    @Test
    void all_faults_are_reported_with_file_line_and_the_nearest_name() throws IOException {
        String rules = "rule a\n Mnth:month\n => date month\n"
                + "rule b\n Month.may:month\n => date month\n"
                + "rule c\n Month:month\n => dat month\n"
                + "rule d\n Month:month\n => date moth=month\n"
                + "rule e\n Month:month)\n => date month\n"
                + "rule f\n Month:month\n"
                + "rule a\n Month:month\n => date month\n";
        write(LEXICON, rules);
        assertThatThrownBy(this::book)
                .isInstanceOfSatisfying(
                        PackException.class,
                        e -> assertThat(e.faults())
                                .extracting(PackFault::toString)
                                .extracting(f -> f.substring(folder.toString().length() + 1))
                                .containsExactlyInAnyOrder(
                                        "x.rules:9: no production \"dat\"; nearest is \"date\"",
                                        "x.rules:12: the production takes no slot \"moth\"; nearest is \"month\"",
                                        "x.rules:14: \")\" after the pattern's end",
                                        "x.rules:16: rule \"f\" has no \"=> production\"",
                                        "x.rules:18: a second rule \"a\"",
                                        "x.rules:1: no category \"Mnth\"; nearest is \"Month\"",
                                        "x.rules:4: no \"Month\" has \"may\"; nearest is \"5\""));
    }

    @Test
    void a_rule_must_not_lead_to_itself() throws IOException {
        write(LEXICON, "rule a\n Date Month:month\n => date month\n");
        assertThatThrownBy(this::book).isInstanceOf(PackException.class).hasMessageContaining("made from itself");
    }

    @Test
    void a_derivation_names_the_rules_from_the_outside_in() throws IOException {
        write(LEXICON, "rule number\n Number:day\n => day day\nrule date\n Day:day Month:month\n => date day month\n");
        assertThat(pieces("3 june").get(0).derivation()).containsExactly("date", "number");
    }

    private List<String> read(String rules, String text) throws IOException {
        write(LEXICON, rules);
        Tokens tokens = new Tokenizer().read(new SourceText("t", text));
        return pieces(text).stream()
                .map(p -> tokens.source().quote(tokens.span(p.first(), p.end() - 1)) + " " + p.value())
                .toList();
    }

    /** What the rules find, from their text and from the tables that it was compiled to alike. */
    private List<Piece> pieces(String text) {
        List<Piece> found = pieces(book(), text);
        TableWriter tables = new TableWriter();
        book().write(tables);
        RuleBook compiled = RuleBook.read(new TableReader(tables.toBytes()), PRODUCTIONS);
        assertThat(pieces(compiled, text)).isEqualTo(found);
        return found;
    }

    private List<Piece> pieces(RuleBook book, String text) {
        Tokens tokens = new Tokenizer().read(new SourceText("t", text));
        Lattice lattice = book.lattice(pack().annotator().annotate(tokens));
        book.apply(lattice);
        return lattice.choose("Date");
    }

    private RuleBook book() {
        return RuleBook.of(pack(), ".rules", Set.of(), PRODUCTIONS);
    }

    private Pack pack() {
        return Pack.load(List.of(PackSource.ofFolder(folder)));
    }

    private void write(String lexicon, String rules) throws IOException {
        Files.writeString(folder.resolve("x.lex"), lexicon);
        Files.writeString(folder.resolve("x.rules"), rules);
    }
}
