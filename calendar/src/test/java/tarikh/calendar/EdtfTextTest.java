package tarikh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EdtfTextTest {
    private static final long SEED = 8_601L;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 0; '\"/\"'",
                "85; 2; a year of four digits",
                "1985-4; 5; a month of two digits",
                "1985-13; 5; a month from 01 to 12, or a season or part of the year from 21 to 41",
                "1985-42; 5; a month from 01 to 12",
                "1985-2X; 5; a month from 01 to 12",
                "1985-02-30; 8; from 01 to 28",
                "1984-02-30; 8; from 01 to 29",
                "1985-02-3X; 8; from 01 to 28",
                "1X29-02-29; 8; from 01 to 28",
                "1985-04-00; 8; from 01 to 30",
                "1985-21-03; 7; no day after a season",
                "1985-04-12x; 10; nothing more",
                "'1985 '; 4; nothing more",
                "19?5; 2; a year of four digits",
                "12345; 4; only four digits",
                "-0000; 0; other than minus zero",
                "Y1985; 1; five to 18 digits",
                "Y17E2; 1; five to 18 digits",
                "Y01985; 1; five to 18 digits",
                "Y17E; 4; zeros after E",
                "Y17E07; 4; zeros after E",
                "Y17E17; 1; five to 18 digits",
                "Y1234567890123456789; 1; five to 18 digits",
                "Y17E7-05; 5; no month after a year with Y or S",
                "1950S2-05; 6; no month after a year with Y or S",
                "1950S5; 4; at most 4 significant digits",
                "1950S0; 5; a count of significant digits",
                "19XXS2; 4; no S after unspecified digits",
                "..; 2; '\"/\"'",
                "../..; 3; a date at one end",
                "/; 1; a date at one end",
                "1985/1984; 5; not before the start",
                "1985-04/1985-03; 8; not before the start",
                "1985-04-12/1985-04-11; 11; not before the start",
                "1985-23/1985-03; 8; not before the start",
                "1985-XX-31/1985-01-05; 11; not before the start",
                "Y170000002/1985; 11; not before the start",
                "1984/1985/1986; 9; nothing more",
                "1985~?; 5; nothing more",
                "(1985); 0; a year of four digits",
                "1985-04-12T10:00; 16; '\":\"'",
                "1985-04-12T24:00:00; 11; an hour from 00 to 23",
                "1985-04-12T10:60:00; 14; a minute from 00 to 59",
                "1985-04-12T10:00:00z; 19; nothing more",
                "1985-04-12T10:00:00+4; 19; a difference from it",
                "1985-04-12T10:00:00-00:00; 19; not -00",
                "1985-04T10:00:00; 7; no time of day but after a whole day",
                "1985-04-12~T10:00:00; 11; without doubt",
                "1985-04-XXT10:00:00; 10; no time of day but after a whole day",
                "1984/1985-04-12T10:00:00; 15; no time of day in an interval",
                "[]; 1; a year of four digits",
                "[1667,]; 6; a year of four digits",
                "'[1667, 1668]'; 6; a year of four digits",
                "[1667; 5; '\"]\"'",
                "[1667}; 5; '\"]\"'",
                "{1667..,1668}; 7; '\"}\" after an open end'",
                "{1667,..1668}; 6; only the first may begin",
                "[1667..1666]; 7; a date later than 1667",
                "[1667..1667]; 7; a date later than 1667",
                "[1667]x; 6; nothing more",
            })
    void a_refusal_says_where_and_what_was_expected(String text, int position, String expected) {
        assertThatThrownBy(() -> Edtf.parse(text))
                .isInstanceOfSatisfying(
                        DateTimeParseException.class,
                        e -> assertThat(e.getErrorIndex()).isEqualTo(position))
                .hasMessageContaining("at " + position + ": found")
                .hasMessageContaining(expected);
    }

    @Test
    void whatever_is_accepted_is_written_as_it_was_and_whatever_is_not_is_refused_politely() {
        SplittableRandom random = new SplittableRandom(SEED);
        String[] pieces = {
            "1929",
            "-0043",
            "192X",
            "XXXX",
            "-02",
            "-23",
            "-34",
            "-XX",
            "-1X",
            "-30",
            "-07",
            "~",
            "?",
            "%",
            "/",
            "..",
            "Y",
            "9",
            "[",
            "]",
            "{",
            "}",
            ",",
            "E3",
            "S2",
            "T10:20:30",
            "Z",
            "+02"
        };
        int accepted = 0;
        int withDays = 0;
        for (int i = 0; i < 100_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(1, 8); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                Edtf edtf = Edtf.parse(text.toString());
                assertThat(edtf).as("seed %d", SEED).hasToString(text.toString());
                accepted++;
                withDays += hasDays(edtf, text) ? 1 : 0;
            } catch (DateTimeParseException refused) {
                assertThat(refused.getErrorIndex()).as(text.toString()).isBetween(0, text.length());
            }
        }
        assertThat(accepted).isGreaterThan(2_000);
        assertThat(withDays).isGreaterThan(accepted / 2);
    }

    private static boolean hasDays(Edtf edtf, CharSequence text) {
        try {
            return !edtf.days().isUnbounded();
        } catch (DateTimeException beyondTheYearsCounted) {
            assertThat(text.toString()).contains("Y");
            return false;
        }
    }

    @Test
    void every_form_made_at_random_is_read_back_as_the_same() {
        SplittableRandom random = new SplittableRandom(SEED);
        RandomEdtf forms = new RandomEdtf(random);
        int[] levels = new int[3];
        for (int i = 0; i < 20_000; i++) {
            Edtf made = forms.next();
            Edtf read = Edtf.parse(made.toString());
            assertThat(read).as("seed %d: %s", SEED, made).isEqualTo(made);
            levels[read.level()]++;
        }
        assertThat(levels[0]).isPositive();
        assertThat(levels[1]).isPositive();
        assertThat(levels[2]).isPositive();
    }
}
