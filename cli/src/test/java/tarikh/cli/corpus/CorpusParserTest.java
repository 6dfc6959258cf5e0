package tarikh.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import tarikh.text.Span;

class CorpusParserTest {
    private static final String HEAD = """
            ====
            A year stands alone
            :source invented
            ====
            He left in 1929 and left again in 1931.
            ----
            """;

    private final CorpusParser parser = new CorpusParser();

    @Test
    void a_case_keeps_its_title_text_and_line() {
        CorpusFile read = parse(HEAD + "1929\n  DATE 1929\n");

        assertThat(read.faults()).isEmpty();
        CorpusCase only = read.cases().get(0);
        assertThat(only.title()).isEqualTo("A year stands alone");
        assertThat(only.line()).isEqualTo(2);
        assertThat(only.text().text()).isEqualTo("He left in 1929 and left again in 1931.");
    }

    @Test
    void the_next_title_ends_a_case() {
        CorpusFile read = parse(HEAD + "  2 DATE\n\n" + HEAD.replace("alone", "in line") + "  NO EVENT\n");

        assertThat(read.faults()).isEmpty();
        assertThat(read.cases()).extracting(CorpusCase::line).containsExactly(2, 10);
    }

    @Test
    void an_extent_is_the_occurrence_asked_for() {
        CorpusFile read = parse(HEAD + "left\n  AT 2\n  EVENT move.depart as=again\n");

        assertThat(read.cases().get(0).labels()).containsEntry("again", new Span(20, 24));
    }

    @Test
    void days_may_be_written_short() {
        CorpusFile read = parse(HEAD + "1929\n  DATE days=1929\n  DATE days=[1929-02..]\n");

        assertThat(read.cases().get(0).claims())
                .extracting(c -> c.properties().get("days"))
                .containsExactly("[1929-01-01..1929-12-31]", "[1929-02-01..]");
    }

    @Test
    void all_faults_of_a_file_are_reported_with_their_lines() {
        CorpusFile read = parse(HEAD + """
                1930
                  DATE 1930
                1929
                  DATE mood=END
                  DAY 1929
                  EVENT move.swim
                  EVENT agent=nobody
                  DATE days=yesterday
                """);

        assertThat(read.cases()).isEmpty();
        assertThat(read.faults())
                .extracting(Fault::toString)
                .satisfiesExactly(
                        f -> assertThat(f).isEqualTo("years.corpus:7: the text does not contain this extent"),
                        f -> assertThat(f).startsWith("years.corpus:10: no property \"mood\" of TIMEX"),
                        f -> assertThat(f).startsWith("years.corpus:11: no keyword \"DAY\""),
                        f -> assertThat(f).startsWith("years.corpus:12: no event type \"move.swim\""),
                        f -> assertThat(f).startsWith("years.corpus:14: not days: \"yesterday\""),
                        f -> assertThat(f).isEqualTo("years.corpus:13: no extent has the label \"nobody\""));
    }

    @Test
    void a_faulty_case_leaves_the_others_standing() {
        CorpusFile read = parse(HEAD + "  DAY\n" + HEAD.replace("alone", "in line") + "  NO EVENT\n");

        assertThat(read.faults()).hasSize(1);
        assertThat(read.cases()).hasSize(1);
    }

    @Test
    void a_long_text_may_stand_in_a_file_of_its_own() {
        String file = "====\nA text beside it\n:source invented\n:text a.txt\n====\n----\nLong\n  NO DATE\n";

        assertThat(parse(file).cases().get(0).text().text()).isEqualTo("Long ago.");
        assertThat(parse(file.replace("a.txt", "b.txt")).faults())
                .extracting(Fault::toString)
                .containsExactly("years.corpus:4: no file \"b.txt\" beside this one");
    }

    @Test
    void a_case_without_claims_is_a_fault() {
        assertThat(parse(HEAD).faults())
                .extracting(Fault::message)
                .isEqualTo(List.of("nothing is claimed of the text"));
    }

    private CorpusFile parse(String content) {
        return parser.parse(
                "years.corpus", content, name -> name.equals("a.txt") ? Optional.of("Long ago.\n") : Optional.empty());
    }
}
