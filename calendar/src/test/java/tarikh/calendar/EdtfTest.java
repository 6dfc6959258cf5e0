package tarikh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class EdtfTest {
    private static final long SEED = 8_601L;

    @ParameterizedTest
    @CsvSource({
        "1985-04-12,            [1985-04-12..1985-04-12]",
        "1985-04,               [1985-04-01..1985-04-30]",
        "1985,                  [1985-01-01..1985-12-31]",
        "0000,                  [0000-01-01..0000-12-31]",
        "-0043-03-15,           [-0043-03-15..-0043-03-15]",
        "192X,                  [1920-01-01..1929-12-31]",
        "19XX,                  [1900-01-01..1999-12-31]",
        "1XXX,                  [1000-01-01..1999-12-31]",
        "-004X,                 [-0049-01-01..-0040-12-31]",
        "-00XX,                 [-0099-01-01..0000-12-31]",
        "2004-XX,               [2004-01-01..2004-12-31]",
        "1985-02-XX,            [1985-02-01..1985-02-28]",
        "1985-XX-XX,            [1985-01-01..1985-12-31]",
        "1985-XX-31,            [1985-01-31..1985-12-31]",
        "XXXX-05-07,            [..]",
        "1984?,                 [1984-01-01..1984-12-31]",
        "2004-06~,              [2004-06-01..2004-06-30]",
        "2004-06-11%,           [2004-06-11..2004-06-11]",
        "2001-21,               [2001-03-01..2001-06-23]",
        "2001-24,               [2000-12-01..2002-03-23]",
        "1964/2008,             [1964-01-01..2008-12-31]",
        "2004-02-01/2005-02-08, [2004-02-01..2005-02-08]",
        "2004-02-01/2005-02,    [2004-02-01..2005-02-28]",
        "1985-04-12/..,         [1985-04-12..]",
        "../1985-04-12,         [..1985-04-12]",
        "1985-04/,              [1985-04-01..]",
        "/1985,                 [..1985-12-31]",
        "1984~/2004-06?,        [1984-01-01..2004-06-30]",
        "-0043/0014,            [-0043-01-01..0014-12-31]",
        "XXXX-05-07/1929,       [..1929-12-31]",
    })
    void a_date_is_written_as_it_was_read_and_covers_its_days(String text, String days) {
        Edtf edtf = Edtf.parse(text);
        assertThat(edtf).hasToString(text);
        assertThat(edtf.days()).hasToString(days);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Y170000002", "Y-170000002", "Y10000?", "1500-02-29"})
    void years_of_many_digits_and_julian_leap_days_are_kept(String text) {
        assertThat(Edtf.parse(text)).hasToString(text);
    }

    @Test
    void a_year_of_many_digits_has_no_days() {
        assertThatThrownBy(() -> Edtf.parse("Y170000002").days())
                .isInstanceOf(DateTimeException.class)
                .hasMessageContaining("-9999 to 9999");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 0; '\"/\"'",
                "85; 2; a year of four digits",
                "1985-4; 5; of two digits",
                "1985-13; 5; a month from 01 to 12 or a season from 21 to 24",
                "1985-25; 5; from 01 to 24",
                "1985-02-30; 8; from 01 to 28",
                "1984-02-30; 8; from 01 to 29",
                "1985-04-00; 8; from 01 to 30",
                "1985-21-03; 7; no day after a season",
                "1985-04-12T10:00; 10; no time of day",
                "1985-04-12x; 10; nothing more",
                "'1985 '; 4; nothing more",
                "19X5; 3; a year of four digits",
                "12345; 4; only four digits",
                "-0000; 0; other than minus zero",
                "Y1985; 1; five to 15 digits",
                "Y01985; 1; five to 15 digits",
                "Y1234567890123456; 16; nothing more",
                "XXXX; 0; that is known",
                "XXXX-XX-XX; 0; that is known",
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
    void an_interval_may_reach_beyond_the_years_that_have_days() {
        assertThat(Edtf.parse("Y-170000002/1985")).hasToString("Y-170000002/1985");
        assertThat(Edtf.parse("1985/XXXX-05")).hasToString("1985/XXXX-05");
    }

    @Test
    void a_date_can_be_given_a_qualifier() {
        Edtf.Date date = (Edtf.Date) Edtf.parse("1922-05");
        assertThat(date.with(Edtf.Qualifier.APPROXIMATE)).hasToString("1922-05~");
        assertThat(new Edtf.Interval(date, Edtf.Boundary.OPEN)).hasToString("1922-05/..");
    }

    @Test
    void parts_that_make_no_date_are_refused() {
        YearPattern year = YearPattern.of(1922);
        assertThatThrownBy(() -> date(year, "", "05")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> date(year, "5", "")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> date(year, "23", "01")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> date(year, "02", "29")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> date(YearPattern.of(19_220), "02", "")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> date(YearPattern.unknown(), "", "")).isInstanceOf(DateTimeException.class);
    }

    private static Edtf.Date date(YearPattern year, String month, String day) {
        return new Edtf.Date(year, month, day, Edtf.Qualifier.NONE);
    }

    @Test
    void whatever_is_accepted_is_written_as_it_was_and_whatever_is_not_is_refused_politely() {
        SplittableRandom random = new SplittableRandom(SEED);
        String[] pieces = {
            "1929", "-0043", "192X", "XXXX", "-02", "-23", "-XX", "-30", "-07", "~", "?", "%", "/", "..", "Y", "9"
        };
        int accepted = 0;
        for (int i = 0; i < 60_000; i++) {
            StringBuilder text = new StringBuilder();
            for (int n = random.nextInt(1, 8); n > 0; n--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            try {
                Edtf edtf = Edtf.parse(text.toString());
                assertThat(edtf).as("seed %d", SEED).hasToString(text.toString());
                accepted++;
                if (text.indexOf("Y") < 0) {
                    assertThat(edtf.days()).isNotNull();
                }
            } catch (DateTimeParseException refused) {
                assertThat(refused.getErrorIndex()).isBetween(0, text.length());
            }
        }
        assertThat(accepted).isGreaterThan(1_000);
    }
}
