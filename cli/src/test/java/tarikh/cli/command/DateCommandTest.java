package tarikh.cli.command;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tarikh.chronology.Chronicler;
import tarikh.cli.batch.TextReader;
import tarikh.cli.output.Writers;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Look;
import tarikh.cli.terminal.Messages;

class DateCommandTest {
    private static final TextReader READER = reader();
    private static final long SEED = 1_929;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();
    private final ByteArrayOutputStream err = new ByteArrayOutputStream();
    private byte[] in = {};
    private TextReader reader = READER;
    private Look look = Look.plain();

    private static TextReader reader() {
        Chronicler chronicler = Chronicler.shipped();
        return (source, about) -> chronicler.read(source, source.id(), about.published());
    }

    @Test
    void a_date_is_told_in_the_calendars_asked_for() {
        assertThat(run("--to", "julian,hijri,julian", "1258-02-20")).isEqualTo(Exit.DONE);
        assertThat(out())
                .contains("1258-02-13")
                .contains("\u20660656-02-07\u2069, give or take a day")
                .contains("Wednesday")
                .doesNotContain("Coptic")
                .containsOnlyOnce("\u20661258-02-13\u2069");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "03/04/1905; gregorian 1905-04-03, gregorian 1905-03-04",
                "13/04/1905; gregorian 1905-04-13",
                "300; gregorian 0300, hijri 0300",
                "1300; gregorian 1300, hijri 1300, rumi 1300, solar-hijri 1300",
                "٣٠٠; gregorian 0300, hijri 0300",
                "1929; gregorian 1929",
                "سنة ٣٠٠; julian 0300, hijri 0300",
                "سنة ٣٠٠ هـ; hijri 0300",
                "hijri 170/7/3; hijri 0170-07-03",
                "1258-02-10; gregorian 1258-02-10, julian 1258-02-10",
                "1700-02-29; gregorian 1700-02-29, julian 1700-02-29",
                "19XX; gregorian 19XX",
                "{1960,1961-12}; ''",
            })
    void every_reading_is_given(String expression, String written) {
        run("--format", "json", "--to", "gregorian", expression);
        String found = String.join(
                ", ",
                Arrays.stream(out().split("\\{\"written\":\"", -1))
                        .skip(1)
                        .map(s -> s.substring(0, s.indexOf('"')))
                        .toList());
        assertThat(found).isEqualTo(written);
    }

    @Test
    void a_hijri_date_shows_the_weekdays_it_may_be_and_that_of_the_table() {
        run("لثلاث خلون من رجب سنة سبعين ومئة");
        assertThat(out())
                .contains("Hijri \u20660170-07-03\u2069 (civil epoch; may be 1 day earlier or 1 later)")
                .contains("Thursday to Saturday, by the table Friday")
                .contains("0787-01-01 – 0787-01-03");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1839; not in use yet; 1840-03-13",
                "1929; no longer in use; 1925-12-31",
                "19XX; only in part; 1341-12-31",
            })
    void a_calendar_that_was_not_in_use_says_so(String year, String words, String day) {
        run("--to", "rumi", year);
        assertThat(out()).contains(words).contains(day);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "5 مايو; the year is not said",
                "ثلاثة أسابيع; a length of time",
                "كل يوم جمعة; again and again",
                "Y-17E7; days are counted",
                "الآن; a text around it",
                "gregorian 1900-02-29; there is no such day",
                "1985/..; from \u20661985-01-01\u2069",
            })
    void what_has_no_days_says_why(String expression, String words) {
        assertThat(run(expression)).isEqualTo(Exit.DONE);
        assertThat(out()).contains(words);
    }

    @Test
    void years_before_the_common_era_may_begin_with_a_minus() {
        assertThat(run("-0043?", "--to", "gregorian")).isEqualTo(Exit.DONE);
        assertThat(out()).contains("BC0044").contains("0044 BCE");
        assertThat(run("--formt", "json", "1929")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("--formt");
    }

    @Test
    void dates_come_one_a_line_from_standard_input_and_go_out_as_json() {
        in = "hijri 0656-02-30\n\nhello\n1985-13\n1929\n".getBytes(StandardCharsets.UTF_8);
        assertThat(run("--format", "json")).isEqualTo(Exit.IO);
        List<String> lines = out().lines().toList();
        assertThat(lines).hasSize(4).allMatch(l -> l.startsWith("{\"schema\":\"tarikh.date/1\""));
        assertThat(lines.get(0)).contains("\"hijri\":\"0656-02-30\"").endsWith("\"problem\":null}");
        assertThat(lines.get(1)).contains("\"times\":[]").contains("no date was found");
        assertThat(lines.get(2)).contains("at 5: found").contains("expected a month");
        assertThat(lines.get(3))
                .contains("\"julian\":\"1928-12-19..1929-12-18\"")
                .contains("\"rumi\":null");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "hello", "1985-13", "hijri 0656-14-01", "{}", "\u0000", "🜨"})
    void nonsense_is_complained_of_and_the_others_are_answered(String nonsense) {
        assertThat(run(nonsense, "1929")).isEqualTo(Exit.IO);
        assertThat(out()).contains("Gregorian \u20661929\u2069");
        assertThat(err()).startsWith("tarikh: ").containsOnlyOnce("\n");
    }

    @Test
    void what_was_not_read_beside_a_date_is_told() {
        assertThat(run("March 3, 1905")).isEqualTo(Exit.DONE);
        assertThat(out()).contains("Gregorian \u20661905");
        assertThat(err()).contains("March 3, 1905: only a part");
        assertThat(run("توفي في سنة 1905")).isEqualTo(Exit.DONE);
        assertThat(err()).isEmpty();
    }

    @Test
    void a_weekday_that_does_not_fit_is_told() {
        run("يوم الجمعة 10 رمضان 1393 هـ");
        assertThat(out()).contains("Saturday to Monday").contains("but the words say Friday");
        out.reset();
        run("يوم السبت 10 رمضان 1393 هـ");
        assertThat(out()).doesNotContain("but the words say").contains("1973-10-06");
    }

    @Test
    void a_fault_of_the_program_stops_one_line_only() {
        reader = Stories::read;
        assertThat(run("crash", "exhaust", "1929")).isEqualTo(Exit.IO);
        assertThat(out()).contains("Gregorian \u20661929\u2069");
        assertThat(err()).contains("the program failed").contains("too large");
    }

    @Test
    void an_unknown_calendar_is_a_usage_error() {
        assertThat(run("--to", "maya", "1929")).isEqualTo(Exit.USAGE);
        assertThat(err()).contains("no calendar maya").contains("seleucid");
    }

    @Test
    void no_line_is_wider_than_the_terminal() {
        for (int width : new int[] {60, 120}) {
            for (String ui : List.of("en", "ar")) {
                look = new Look(width, false);
                out.reset();
                run("--ui", ui, "لثلاث خلون من رجب سنة سبعين ومئة", "1300", "03/04/1905", "19XX", "ثلاثة أسابيع");
                assertThat(out().lines())
                        .allSatisfy(line -> assertThat(columns(line)).as(line).isLessThanOrEqualTo(width));
            }
        }
    }

    private static long columns(String line) {
        return line.codePoints()
                .filter(c ->
                        Character.getType(c) != Character.FORMAT && Character.getType(c) != Character.NON_SPACING_MARK)
                .count();
    }

    @Test
    void anything_at_all_gets_an_answer() {
        SplittableRandom random = new SplittableRandom(SEED);
        String[] pieces = {
            "سنة",
            " ",
            "١٢",
            "/",
            "-",
            "1905",
            "رجب",
            "من",
            "hijri ",
            "0170",
            "X",
            "?",
            "~",
            "[",
            "..",
            "Y",
            "بعد",
            "ثلاثة أيام",
            "T10:00:00",
            "ق.م.",
            "هـ",
            "القرن",
            "خلون",
            "\u200f",
            "44"
        };
        for (int i = 0; i < 1_500; i++) {
            StringBuilder expression = new StringBuilder();
            for (int n = random.nextInt(1, 7); n > 0; n--) {
                expression.append(pieces[random.nextInt(pieces.length)]);
            }
            out.reset();
            run("--", expression.append(' ').toString());
            assertThat(err()).as("seed %d: %s", SEED, expression).doesNotContain("the program failed");
            assertThat(out().isEmpty())
                    .as("seed %d: %s", SEED, expression)
                    .isEqualTo(!err().isEmpty() && !err().contains("only a part"));
        }
    }

    private int run(String... arguments) {
        err.reset();
        String[] all = new String[arguments.length + 1];
        all[0] = "date";
        System.arraycopy(arguments, 0, all, 1, arguments.length);
        Messages messages = new Messages(Arguments.ui(all, Map.of()));
        Console console = new Console(out, err, look, false, false);
        Session session = new Session(
                console,
                messages,
                new ByteArrayInputStream(in),
                own -> reader,
                new Writers(messages, (chronicle, stream) -> {}));
        int exit = new CommandTree(session).execute(all);
        console.out().flush();
        return exit;
    }

    private String out() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private String err() {
        return err.toString(StandardCharsets.UTF_8);
    }
}
