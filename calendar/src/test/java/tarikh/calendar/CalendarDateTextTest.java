package tarikh.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DateTimeException;
import java.time.format.DateTimeParseException;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarDateTextTest {
    @Test
    void the_full_name_of_a_variant_names_its_usual_slack_too() {
        CalendarVariant usual = CalendarVariant.of(CalendarSystem.HIJRI_CIVIL);
        assertThat(usual).hasToString("hijri");
        assertThat(usual.fullName()).isEqualTo("hijri-1+1");
        assertThat(CalendarDate.parse("hijri-1+1 0656-02-07")).isEqualTo(CalendarDate.parse("hijri 0656-02-07"));
    }

    private static final long SEED = 1_517L;

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; 0; a calendar: gregorian",
                "maya 1000; 0; a calendar: gregorian",
                "hijri; 5; \" \"",
                "hijri-0 0170; 7; \"+\"",
                "hijri-x 0170; 6; days of slack before",
                "hijri-40+0 0170; 0; 0 to 31 each",
                "hijri 170-07; 9; a year of four digits",
                "hijri 0170-7; 11; of two digits",
                "hijri 0170-07-; 14; of two digits",
                "hijri 0170-07-32; 14; from 01 to 31",
                "hijri 0170-00; 11; from 01 to 24",
                "hijri 0170-13; 6; the numbers 1 to 12",
                "coptic 0170-14; 7; the numbers 1 to 13",
                "hijri 0170-XX; 13; \"-\"",
                "hijri 0170-23-01; 6; not a date",
                "hijri 0170-07-24T10; 16; nothing more",
                "hijri 0000; 6; it has years 1 to 9999",
                "rumi 1200; 5; it has years 1256 to 1341",
                "gregorian XXXX; 10; a century at least",
                "gregorian 1XXX; 10; a century at least",
                "gregorian 1929-02-30..1929-03-01; 20; nothing more",
                "hijri [0170-08-24]; 17; \"..\"",
                "hijri [0170-08-24..0170-09-25]; 19; a later day of the same month",
                "hijri [0170-08-24..0170-08-24]; 19; a later day of the same month",
                "hijri [0170-08..0170-09]; 14; \"-\"",
                "hijri [0170-08-24..0170-08-25; 29; \"]\"",
            })
    void a_refusal_says_where_and_what_was_expected(String text, int position, String expected) {
        assertThatThrownBy(() -> CalendarDate.parse(text))
                .isInstanceOfSatisfying(
                        DateTimeParseException.class,
                        e -> assertThat(e.getErrorIndex()).isEqualTo(position))
                .hasMessageContaining("\"" + text + "\" at " + position + ": ")
                .hasMessageContaining(expected);
    }

    @Test
    void any_date_is_read_back_from_its_written_form_and_holds_its_own_day() {
        SplittableRandom random = new SplittableRandom(SEED);
        CalendarSystem[] systems = CalendarSystem.values();
        for (int i = 0; i < 20_000; i++) {
            CalendarSystem system = systems[random.nextInt(systems.length)];
            DayRange domain = system.domain();
            long day = random.nextLong(
                    domain.earliest().orElseThrow(), domain.latest().orElseThrow() + 1);
            CalendarDate whole = CalendarDate.ofDay(system, day)
                    .as(new CalendarVariant(system, random.nextInt(3), random.nextInt(3)));
            for (CalendarDate date : coarser(whole)) {
                assertThat(CalendarDate.parse(date.toString()))
                        .as("seed %d", SEED)
                        .isEqualTo(date);
                assertThat(date.days().contains(day))
                        .as("%s, seed %d", date, SEED)
                        .isTrue();
            }
        }
    }

    private static CalendarDate[] coarser(CalendarDate whole) {
        CalendarSystem system = whole.calendar().system();
        int year = whole.year().orElseThrow();
        int month = whole.month().orElseThrow();
        int day = whole.day().orElseThrow();
        return new CalendarDate[] {
            whole,
            CalendarDate.of(system, year, month),
            CalendarDate.of(system, year),
            CalendarDate.of(system, new YearPattern(year < 0, Math.abs(year) / 10, 1)),
            CalendarDate.yearless(system, month, day),
            whole.withDays(Math.max(1, day - 3), day)
        };
    }

    @Test
    void a_single_day_told_in_another_calendar_comes_back_to_itself() {
        SplittableRandom random = new SplittableRandom(SEED);
        for (int i = 0; i < 20_000; i++) {
            long day = random.nextLong(-45_000, -17_000);
            for (CalendarSystem system : CalendarSystem.values()) {
                CalendarPeriod period =
                        CalendarPeriod.of(DayRange.on(day), system).orElseThrow();
                assertThat(period.first().days())
                        .as("%s, seed %d", period, SEED)
                        .isEqualTo(DayRange.on(day));
            }
        }
    }

    @Test
    void damaged_text_is_refused_or_read_and_never_breaks() {
        SplittableRandom random = new SplittableRandom(SEED);
        String[] whole = {"hijri 0170-07-24", "gregorian 192X", "hijri [0170-08-24..0170-08-25]", "rumi-1+2 1324-07"};
        String letters = "0123456789X-+[]. hjr/";
        int read = 0;
        for (int i = 0; i < 50_000; i++) {
            StringBuilder text = new StringBuilder(whole[random.nextInt(whole.length)]);
            for (int n = random.nextInt(1, 3); n > 0; n--) {
                int at = random.nextInt(text.length());
                text.setCharAt(at, letters.charAt(random.nextInt(letters.length())));
            }
            try {
                CalendarDate date = CalendarDate.parse(text.toString());
                assertThat(CalendarDate.parse(date.toString())).isEqualTo(date);
                assertThat(date.days()).isNotNull();
                read++;
            } catch (DateTimeParseException refused) {
                assertThat(refused.getErrorIndex()).isBetween(0, text.length());
            }
        }
        assertThat(read).isGreaterThan(1_000);
    }

    @Test
    void months_and_days_count_from_one() {
        assertThatThrownBy(() -> CalendarDate.of(CalendarSystem.GREGORIAN, 1929, 0))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CalendarDate.of(CalendarSystem.GREGORIAN, 1929, 2, 0))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CalendarDate.of(CalendarSystem.GREGORIAN, 1929, 14))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CalendarDate.of(CalendarSystem.GREGORIAN, 1929, 2, 32))
                .isInstanceOf(DateTimeException.class);
        assertThatThrownBy(() -> CalendarDate.of(CalendarSystem.GREGORIAN, 12_000))
                .isInstanceOf(DateTimeException.class);
    }
}
