package tarikh.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import tarikh.calendar.DayRange;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Contradiction.Kind;
import tarikh.chronology.contradiction.Contradiction.Strength;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;
import tarikh.reading.timex.Amount;
import tarikh.reading.timex.Assumption;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;

final class ReasonerTest {
    private final Story story = new Story().person("p1").person("p2");

    @Test
    void a_deed_dated_before_the_birth_contradicts_it() {
        story.event(EventType.LIFE_BIRTH).patient("p1").at("1889");
        story.event(EventType.WORK_STUDY).agent("p1").at("1884");
        Contradiction found = onlyHard();
        assertThat(found.kind()).isEqualTo(Kind.BEFORE_BIRTH);
        assertThat(found.statements()).hasSize(2);
        assertThat(found.explanation().en()).contains("1889").contains("1884");
        assertThat(found.repairs()).hasSize(2);
    }

    @Test
    void a_deed_of_the_year_of_birth_or_of_somebody_else_is_no_contradiction() {
        story.event(EventType.LIFE_BIRTH).patient("p1").at("1889");
        story.event(EventType.WORK_STUDY).agent("p1").at("1889");
        story.event(EventType.WORK_STUDY).agent("p2").at("1884");
        assertThat(hard()).isEmpty();
    }

    @Test
    void the_dead_do_not_travel_but_their_books_come_out() {
        story.event(EventType.LIFE_DEATH).patient("p1").at("1938");
        story.event(EventType.WORK_PUBLISH).agent("p1").at("1941");
        assertThat(hard()).isEmpty();
        story.event(EventType.MOVE_ARRIVE).agent("p1").at("1941");
        assertThat(onlyHard().kind()).isEqualTo(Kind.AFTER_DEATH);
    }

    @Test
    void an_age_must_fit_birth_and_date_with_a_year_of_grace() {
        story.event(EventType.LIFE_BIRTH).patient("p1").at("1891");
        story.event(EventType.MOVE_TRAVEL).agent("p1").at("1904").aged(20);
        assertThat(onlyHard().kind()).isEqualTo(Kind.AGE);
    }

    @Test
    void an_age_counted_with_the_year_begun_fits() {
        story.event(EventType.LIFE_BIRTH).patient("p1").at("1870-12");
        story.event(EventType.LIFE_DEATH).patient("p1").at("1933-01").aged(63);
        assertThat(hard()).isEmpty();
    }

    @Test
    void a_stay_after_arrival_leaves_no_room_for_the_same_day() {
        story.place("pl1", 41, 29);
        story.event(EventType.MOVE_ARRIVE)
                .agent("p1")
                .with(Role.DESTINATION, "pl1")
                .at("1929-02-13");
        story.event(EventType.MOVE_STAY).agent("p1").with(Role.PLACE, "pl1").lasts(3, Amount.Unit.WEEK, Mod.NONE);
        story.event(EventType.POWER_DECIDE).with(Role.RECIPIENT, "p1").at("1929-02-13", Assumption.YEAR_FROM_NARRATIVE);
        story.order("e2", "e3", EventOrder.Kind.SEQUENCE);
        Contradiction found = onlyHard();
        assertThat(found.kind()).isEqualTo(Kind.DURATION_VS_DATES);
        assertThat(found.statements().stream().filter(s -> !s.assumption())).hasSize(3);
        assertThat(found.explanation().en()).contains("18 days");
        assertThat(days("e2")).isEqualTo(DayRange.unbounded());
    }

    @Test
    void a_stay_that_ends_in_time_is_no_contradiction_and_gives_bounds() {
        story.event(EventType.MOVE_ARRIVE).agent("p1");
        story.event(EventType.MOVE_STAY).agent("p1").lasts(3, Amount.Unit.WEEK, Mod.NONE);
        story.event(EventType.POWER_DECIDE).with(Role.RECIPIENT, "p1").at("1929-02-13");
        story.order("e2", "e3", EventOrder.Kind.SEQUENCE);
        assertThat(hard()).isEmpty();
        assertThat(days("e1")).isEqualTo(DayRange.onOrBefore(day("1929-01-26")));
    }

    @Test
    void wandering_for_longer_than_the_life_that_was_left_is_a_contradiction() {
        story.event(EventType.CONFLICT_KILL).patient("p1").at("1940");
        story.event(EventType.MOVE_TRAVEL).agent("p1").at("1929-02-13");
        story.event(EventType.MOVE_TRAVEL).agent("p1").lasts(24, Amount.Unit.YEAR, Mod.MORE_THAN);
        Contradiction found = onlyHard();
        assertThat(found.kind()).isEqualTo(Kind.DURATION_VS_DATES);
        assertThat(found.statements().stream().filter(s -> !s.assumption())).hasSize(3);
    }

    @Test
    void a_term_of_office_told_twice_must_be_as_long_both_times() {
        story.event(EventType.POWER_ACCEDE)
                .agent("p1")
                .with(Role.TOPIC, "o1")
                .from("1924")
                .until("1931");
        story.event(EventType.POWER_ACCEDE).agent("p1").with(Role.TOPIC, "o1").lasts(12, Amount.Unit.YEAR, Mod.NONE);
        assertThat(onlyHard().kind()).isEqualTo(Kind.DURATION_VS_DATES);
    }

    @Test
    void years_counted_with_both_ends_still_fit_a_term() {
        story.event(EventType.POWER_ACCEDE)
                .agent("p1")
                .from("1924")
                .until("1931")
                .lasts(8, Amount.Unit.YEAR, Mod.NONE);
        assertThat(hard()).isEmpty();
    }

    @Test
    void an_imprisonment_lies_between_arrest_and_release() {
        story.event(EventType.JUSTICE_ARREST).patient("p1").at("1949-02");
        story.event(EventType.JUSTICE_JAIL).patient("p1").lasts(3, Amount.Unit.YEAR, Mod.NONE);
        story.event(EventType.JUSTICE_RELEASE).patient("p1").at("1950-07");
        Contradiction found = onlyHard();
        assertThat(found.kind()).isEqualTo(Kind.DURATION_VS_DATES);
        assertThat(found.statements()).hasSize(3);
    }

    @Test
    void stages_in_a_row_add_up() {
        story.event(EventType.MOVE_DEPART).agent("p1").at("1905-01-10");
        story.event(EventType.MOVE_TRAVEL).agent("p1").lasts(40, Amount.Unit.DAY, Mod.NONE);
        story.event(EventType.MOVE_STAY).agent("p1").lasts(2, Amount.Unit.MONTH, Mod.NONE);
        story.event(EventType.MOVE_TRAVEL).agent("p1").lasts(50, Amount.Unit.DAY, Mod.NONE);
        story.event(EventType.MOVE_STAY).agent("p1").lasts(5, Amount.Unit.WEEK, Mod.NONE);
        story.event(EventType.MOVE_ARRIVE).agent("p1").at("1905-06-14");
        for (int i = 1; i < 6; i++) {
            story.order("e" + i, "e" + (i + 1), EventOrder.Kind.SEQUENCE);
        }
        Contradiction found = onlyHard();
        assertThat(found.kind()).isEqualTo(Kind.CHAIN);
        assertThat(found.statements().stream().filter(s -> !s.assumption())).hasSize(6);
    }

    @Test
    void a_stated_order_against_the_dates_is_a_contradiction_and_an_order_of_telling_is_not() {
        story.event(EventType.MOVE_ARRIVE).agent("p1").at("1938");
        story.event(EventType.WORK_PUBLISH).agent("p1").at("1937");
        story.order("e1", "e2", EventOrder.Kind.NARRATIVE);
        assertThat(story.reason().contradictions()).isEmpty();
        story.order("e1", "e2", EventOrder.Kind.STATED);
        assertThat(onlyHard().kind()).isEqualTo(Kind.ORDER_VS_DATES);
    }

    @Test
    void what_is_hoped_contradicts_nothing() {
        story.event(EventType.LIFE_DEATH).patient("p1").at("1927");
        story.event(EventType.MOVE_ARRIVE).agent("p1").at("1930").hoped();
        assertThat(story.reason().contradictions()).isEmpty();
        assertThat(days("e2")).isEqualTo(Story.days("1930"));
    }

    @Test
    void two_named_sources_with_two_dates_differ_and_neither_is_the_narrators() {
        story.event(EventType.LIFE_DEATH).patient("p2").at("1322").saidBy("p1");
        story.event(EventType.LIFE_DEATH).patient("p2").at("1323").saidBy("o1");
        Contradiction found = onlyHard();
        assertThat(found.kind()).isEqualTo(Kind.REPORTS_DIFFER);
        assertThat(found.statements()).hasSize(2);
    }

    @Test
    void nobody_is_at_two_far_places_on_one_day_before_the_aeroplane() {
        story.place("pl1", 36.2, 37.2).place("pl2", 15.6, 32.5);
        story.event(EventType.MOVE_STAY).agent("p1").with(Role.PLACE, "pl1").at("1927-06-11");
        story.event(EventType.MOVE_STAY).agent("p1").with(Role.PLACE, "pl2").at("1927-06-11");
        assertThat(onlyHard().kind()).isEqualTo(Kind.TWO_PLACES);
    }

    @Test
    void an_aeroplane_makes_two_places_on_one_day_possible() {
        story.place("pl1", 33.9, 35.5).place("pl2", 29.4, 48);
        story.event(EventType.MOVE_DEPART).agent("p1").with(Role.ORIGIN, "pl1").at("1958-05-06");
        story.event(EventType.MOVE_STAY).agent("p1").with(Role.PLACE, "pl2").at("1958-05-06");
        assertThat(hard()).isEmpty();
    }

    @Test
    void dates_alone_can_be_wrong() {
        story.time(
                Story.days("1935-09-11"),
                "gregorian 1935-09-11",
                Timex.Details.none().withWeekday(5));
        story.time(
                Story.days("1935-09-11"),
                "gregorian 1935-09-11",
                Timex.Details.none().withWeekday(3));
        assertThat(onlyHard().kind()).isEqualTo(Kind.WEEKDAY);
        assertThat(onlyHard().explanation().en()).contains("Wednesday").contains("Friday");
    }

    @Test
    void two_weekdays_of_one_month_must_agree() {
        story.time(
                DayRange.unbounded(), "hijri XXXX-07-01", Timex.Details.none().withWeekday(2));
        story.time(
                DayRange.unbounded(), "hijri XXXX-07-15", Timex.Details.none().withWeekday(6));
        Contradiction found = onlyHard();
        assertThat(found.kind()).isEqualTo(Kind.WEEKDAY);
        assertThat(found.statements()).hasSize(2);
    }

    @Test
    void a_weekday_one_day_off_is_only_a_question() {
        story.time(
                DayRange.unbounded(), "hijri XXXX-07-01", Timex.Details.none().withWeekday(2));
        story.time(
                DayRange.unbounded(), "hijri XXXX-07-15", Timex.Details.none().withWeekday(3));
        assertThat(hard()).isEmpty();
        assertThat(story.reason().contradictions())
                .extracting(Contradiction::strength)
                .containsExactly(Strength.QUESTION);
    }

    @Test
    void the_order_of_telling_gives_bounds_where_nothing_else_does() {
        story.event(EventType.POWER_DECIDE).agent("p1");
        story.event(EventType.MOVE_SEND).agent("p1").at("1929-01-20");
        story.order("e1", "e2", EventOrder.Kind.NARRATIVE);
        DatedEvent decided = story.reason().events().get(0);
        assertThat(decided.days()).isEqualTo(DayRange.onOrBefore(day("1929-01-20")));
        assertThat(decided.how()).isEqualTo(DatedEvent.How.INFERRED);
        assertThat(decided.timexes()).containsExactly("t1");
    }

    @Test
    void reasoning_twice_gives_the_same() {
        story.event(EventType.LIFE_BIRTH).patient("p1").at("1889");
        story.event(EventType.WORK_STUDY).agent("p1").at("1884");
        assertThat(story.reason()).isEqualTo(story.reason());
    }

    private List<Contradiction> hard() {
        return story.reason().contradictions().stream()
                .filter(c -> c.strength() == Strength.HARD)
                .toList();
    }

    private Contradiction onlyHard() {
        assertThat(hard()).hasSize(1);
        return hard().get(0);
    }

    private DayRange days(String event) {
        return story.reason().events().stream()
                .filter(e -> e.event().id().equals(event))
                .findFirst()
                .orElseThrow()
                .days();
    }

    private static long day(String iso) {
        return Story.days(iso).earliest().orElseThrow();
    }
}
