package tarikh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarikh.calendar.Edtf.Qualifier;
import tarikh.calendar.EdtfQualification.Part;

/** The forms of the specification of the Library of Congress (February 2019), with its examples, and what they mean. */
class EdtfTest {
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1985-04-12; [1985-04-12..1985-04-12]",
                "1985-04; [1985-04-01..1985-04-30]",
                "1985; [1985-01-01..1985-12-31]",
                "0000; [0000-01-01..0000-12-31]",
                "1985-04-12T23:20:30; [1985-04-12..1985-04-12]",
                "1985-04-12T23:20:30Z; [1985-04-12..1985-04-12]",
                "1985-04-12T23:20:30-04; [1985-04-12..1985-04-12]",
                "1985-04-12T23:20:30+04:30; [1985-04-12..1985-04-12]",
                "1964/2008; [1964-01-01..2008-12-31]",
                "2004-06/2006-08; [2004-06-01..2006-08-31]",
                "2004-02-01/2005-02-08; [2004-02-01..2005-02-08]",
                "2004-02-01/2005-02; [2004-02-01..2005-02-28]",
                "2004-02-01/2005; [2004-02-01..2005-12-31]",
                "2005/2006-02; [2005-01-01..2006-02-28]",
            })
    void level_0(String text, String days) {
        meansAndIsWritten(0, text, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "2001-21; [2001-03-01..2001-06-23]",
                "2001-24; [2000-12-01..2002-03-23]",
                "1984?; [1984-01-01..1984-12-31]",
                "2004-06~; [2004-06-01..2004-06-30]",
                "2004-06-11%; [2004-06-11..2004-06-11]",
                "201X; [2010-01-01..2019-12-31]",
                "20XX; [2000-01-01..2099-12-31]",
                "1XXX; [1000-01-01..1999-12-31]",
                "2004-XX; [2004-01-01..2004-12-31]",
                "1985-02-XX; [1985-02-01..1985-02-28]",
                "1985-XX-XX; [1985-01-01..1985-12-31]",
                "1985-04-12/..; [1985-04-12..]",
                "1985-04/..; [1985-04-01..]",
                "1985/..; [1985-01-01..]",
                "../1985-04-12; [..1985-04-12]",
                "../1985; [..1985-12-31]",
                "1985-04-12/; [1985-04-12..]",
                "1985/; [1985-01-01..]",
                "/1985-04; [..1985-04-30]",
                "1984~/2004-06; [1984-01-01..2004-06-30]",
                "1984/2004-06~; [1984-01-01..2004-06-30]",
                "1984?/2004%; [1984-01-01..2004-12-31]",
                "1984-06-02?/2004-08-08~; [1984-06-02..2004-08-08]",
                "1984-06-02?/; [1984-06-02..]",
                "2004-06-XX/2004-07-03; [2004-06-01..2004-07-03]",
                "-1985; [-1985-01-01..-1985-12-31]",
                "-0043-03-15; [-0043-03-15..-0043-03-15]",
                "-0043-03-15T08:00:00; [-0043-03-15..-0043-03-15]",
                "-0043/0014; [-0043-01-01..0014-12-31]",
                "-004X; [-0049-01-01..-0040-12-31]",
                "-00XX; [-0099-01-01..0000-12-31]",
                "XXXX; [..]",
            })
    void level_1(String text, String days) {
        meansAndIsWritten(1, text, days);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "1950S2; [1900-01-01..1999-12-31]",
                "-0431S3; [-0439-01-01..-0430-12-31]",
                "2001-25; [2001-03-01..2001-06-23]",
                "2001-29; [2001-09-01..2001-12-23]",
                "2001-31; [2001-03-01..2001-06-23]",
                "2001-34; [2001-04-01..2001-06-30]",
                "2001-36; [2001-10-01..2001-12-31]",
                "2001-38; [2001-05-01..2001-08-31]",
                "2001-40; [2001-01-01..2001-06-30]",
                "2001-41; [2001-07-01..2001-12-31]",
                "[1667,1668,1670..1672]; [1667-01-01..1672-12-31]",
                "[..1760-12-03]; [..1760-12-03]",
                "[1760-12..]; [1760-12-01..]",
                "[1760-01,1760-02,1760-12..]; [1760-01-01..]",
                "[1667,1760-12]; [1667-01-01..1760-12-31]",
                "[..1984]; [..1984-12-31]",
                "{1667,1668,1670..1672}; [1667-01-01..1672-12-31]",
                "{1960,1961-12}; [1960-01-01..1961-12-31]",
                "{..1984}; [..1984-12-31]",
                "{1929~,1931-0X}; [1929-01-01..1931-09-30]",
                "2004-06~-11; [2004-06-11..2004-06-11]",
                "2004?-06-11; [2004-06-11..2004-06-11]",
                "?2004-06-~11; [2004-06-11..2004-06-11]",
                "2004-%06-11; [2004-06-11..2004-06-11]",
                "156X-12-25; [1560-12-25..1569-12-25]",
                "15XX-12-25; [1500-12-25..1599-12-25]",
                "XXXX-12-XX; [..]",
                "1XXX-XX; [1000-01-01..1999-12-31]",
                "1XXX-12; [1000-12-01..1999-12-31]",
                "1984-1X; [1984-10-01..1984-12-31]",
                "1984-X2; [1984-02-01..1984-12-31]",
                "1984-05-2X; [1984-05-20..1984-05-29]",
                "1985-XX-31; [1985-01-31..1985-12-31]",
                "1X29; [1029-01-01..1929-12-31]",
                "19X9-02-28; [1909-02-28..1999-02-28]",
                "2004-06-~01/2004-06-~20; [2004-06-01..2004-06-20]",
                "XXXX-05-07/1929; [..1929-12-31]",
            })
    void level_2(String text, String days) {
        meansAndIsWritten(2, text, days);
    }

    private static void meansAndIsWritten(int level, String text, String days) {
        Edtf edtf = Edtf.parse(text);
        assertThat(edtf).hasToString(text);
        assertThat(edtf.days()).hasToString(days);
        assertThat(edtf.level()).isEqualTo(level);
    }

    @ParameterizedTest
    @CsvSource({
        "1, Y170000002,    170000002,  170000002",
        "1, Y-170000002,  -170000002, -170000002",
        "1, Y10000,            10000,      10000",
        "2, Y-17E7,       -170000000, -170000000",
        "2, Y171010000S3,  171000000,  171999999",
        "2, Y3388E2S3,        338000,     338999",
        "2, Y-3388E2S3,      -338999,    -338000",
    })
    void a_year_of_many_digits_is_kept_and_has_no_days(int level, String text, long first, long last) {
        Edtf.Date date = (Edtf.Date) Edtf.parse(text);
        assertThat(date).hasToString(text);
        assertThat(date.level()).isEqualTo(level);
        assertThat(date.year().first()).isEqualTo(first);
        assertThat(date.year().last()).isEqualTo(last);
        assertThatThrownBy(date::days).isInstanceOf(DateTimeException.class).hasMessageContaining("-9999 to 9999");
    }

    @Test
    void julian_leap_days_are_kept_and_cover_their_month() {
        assertThat(Edtf.parse("1500-02-29")).hasToString("1500-02-29");
        assertThat(Edtf.parse("1500-02-29").days()).hasToString("[1500-02-01..1500-02-28]");
    }

    @Test
    void an_interval_may_reach_beyond_the_years_that_have_days() {
        assertThat(Edtf.parse("Y-170000002/1985")).hasToString("Y-170000002/1985");
        assertThat(Edtf.parse("1985/XXXX-05")).hasToString("1985/XXXX-05");
    }

    @Test
    void a_sign_after_a_part_concerns_all_on_its_left_and_one_before_it_the_part_alone() {
        EdtfQualification signs = ((Edtf.Date) Edtf.parse("2004-06~-?11")).qualification();
        assertThat(signs.of(Part.YEAR)).isEqualTo(Qualifier.APPROXIMATE);
        assertThat(signs.of(Part.MONTH)).isEqualTo(Qualifier.APPROXIMATE);
        assertThat(signs.of(Part.DAY)).isEqualTo(Qualifier.UNCERTAIN);
        EdtfQualification both = ((Edtf.Date) Edtf.parse("?2004-06-11~")).qualification();
        assertThat(both.of(Part.YEAR)).isEqualTo(Qualifier.UNCERTAIN_AND_APPROXIMATE);
        assertThat(both.of(Part.DAY)).isEqualTo(Qualifier.APPROXIMATE);
    }

    @Test
    void a_date_can_be_given_a_qualifier() {
        Edtf.Date date = (Edtf.Date) Edtf.parse("1922-05");
        assertThat(date.with(Qualifier.APPROXIMATE)).hasToString("1922-05~");
        assertThat(new Edtf.Interval(date, Edtf.Boundary.OPEN)).hasToString("1922-05/..");
        assertThat(new Edtf.Choice(true, List.of(Edtf.Choice.Member.of(date)))).hasToString("{1922-05}");
    }

    @Test
    void a_time_of_day_has_its_numbers() {
        Edtf.DateTime time = (Edtf.DateTime) Edtf.parse("1929-02-13T17:05:09+02");
        assertThat(List.of(time.hour(), time.minute(), time.second())).containsExactly(17, 5, 9);
        assertThat(time.zone()).isEqualTo("+02");
        assertThat(time.date()).isEqualTo(Edtf.parse("1929-02-13"));
    }

    @Test
    void parts_that_make_no_date_are_refused() {
        YearPattern year = YearPattern.of(1922);
        assertThatThrownBy(() -> date(year, "", "05")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> date(year, "5", "")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> date(year, "23", "01")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> date(year, "02", "29")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> date(YearPattern.of(19_220), "02", "")).isInstanceOf(DateTimeException.class);
        Edtf.Date month = date(year, "02", "");
        assertThatThrownBy(() -> new Edtf.DateTime(month, 1, 2, 3, "")).isInstanceOf(DateTimeException.class);
        Edtf.Date day = date(year, "02", "28");
        assertThatThrownBy(() -> new Edtf.DateTime(day, 24, 0, 0, "")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new Edtf.DateTime(day, 1, 2, 3, "+1")).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new Edtf.Choice(true, List.of())).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new EdtfYear(false, "19XX", 0, 2)).isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> new EdtfYear(false, "19220", 14, 0)).isInstanceOf(DateTimeException.class);
    }

    private static Edtf.Date date(YearPattern year, String month, String day) {
        return Edtf.Date.of(year, month, day, Qualifier.NONE);
    }
}
