package tarikh.chronology;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tarikh.chronology.collation.Collation;
import tarikh.chronology.collation.Collator;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;
import tarikh.text.SourceText;

class CollatorTest {
    private static final String SAME = "these very words of ours stand here and there in both accounts alike";

    @Test
    void two_days_of_one_death_differ() {
        Collation collation = compare(death("1883-05-26"), death("1883-05-24"));
        assertThat(collation.shared()).singleElement().satisfies(s -> {
            assertThat(s.disputed()).isTrue();
            assertThat(s.witnesses()).isEqualTo(2);
        });
        assertThat(collation.disagreements()).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Collation.Kind.DATE);
            assertThat(d.voices()).hasSize(2);
            assertThat(d.weighed()).isEmpty();
        });
    }

    @Test
    void two_witnesses_against_one_have_more_behind_them() {
        Collation collation = compare(death("1883-05-26"), death("1883-05-24"), death("1883-05-26"));
        assertThat(collation.disagreements())
                .singleElement()
                .satisfies(d -> assertThat(d.weighed())
                        .singleElement()
                        .satisfies(w -> assertThat(w.en()).startsWith("26 May 1883")));
    }

    @Test
    void one_trusted_witness_outweighs_another() {
        Collation collation = new Collator()
                .collate(
                        List.of(chronicle("a", death("1883-05-26"), ""), chronicle("b", death("1883-05-24"), "")),
                        List.of(1.0, 3.0));
        assertThat(collation.disagreements().get(0).weighed())
                .singleElement()
                .satisfies(w -> assertThat(w.en()).startsWith("24 May 1883"));
    }

    @Test
    void a_day_and_its_month_agree_on_the_day() {
        Collation collation = compare(death("1883-05"), death("1883-05-24"));
        assertThat(collation.disagreements()).isEmpty();
        assertThat(collation.shared())
                .singleElement()
                .satisfies(s -> assertThat(s.days()).isEqualTo(Story.days("1883-05-24")));
    }

    @Test
    void an_order_told_by_one_and_days_told_by_another_cannot_be_joined() {
        Story ordered = new Story().person("Salma").person("Nabil");
        ordered.event(EventType.MOVE_DEPART).agent("Salma").at("1850-05-02");
        ordered.event(EventType.LIFE_DEATH).patient("Nabil");
        ordered.order("e1", "e2", EventOrder.Kind.STATED);
        Story dated = new Story().person("Nabil");
        dated.event(EventType.LIFE_DEATH).patient("Nabil").at("1850-03-10");
        Collation collation = compare(ordered, dated);
        assertThat(collation.disagreements()).singleElement().satisfies(d -> {
            assertThat(d.kind()).isEqualTo(Collation.Kind.CHRONOLOGY);
            assertThat(d.voices().stream().map(Collation.Voice::account)).containsOnly(0, 1, -1);
        });
    }

    @Test
    void two_journeys_of_one_person_in_other_years_are_two_events() {
        Collation collation = compare(arrival("1850", "Akka"), arrival("1870", "Akka"));
        assertThat(collation.shared()).isEmpty();
        assertThat(collation.disagreements()).isEmpty();
        assertThat(collation.only()).allSatisfy(only -> assertThat(only).hasSize(1));
    }

    @Test
    void one_arrival_told_with_years_side_by_side_is_one_event_with_two_dates() {
        Collation collation = compare(arrival("1855", "Akka"), arrival("1856", "Akka"));
        assertThat(collation.disagreements())
                .singleElement()
                .satisfies(d -> assertThat(d.kind()).isEqualTo(Collation.Kind.DATE));
    }

    @Test
    void the_same_deed_of_another_person_is_another_event() {
        Story other = new Story().person("Nabil");
        other.event(EventType.LIFE_DEATH).patient("Nabil").at("1883-05-24");
        Collation collation = compare(death("1883-05-26"), other);
        assertThat(collation.shared()).isEmpty();
        assertThat(collation.disagreements()).isEmpty();
    }

    @Test
    void two_people_who_die_in_one_town_are_not_one() {
        Collation collation = compare(deathIn("Salma", "Akka", "1883-05-26"), deathIn("Nabil", "Akka", "1923-04-05"));
        assertThat(collation.shared()).isEmpty();
        assertThat(collation.disagreements()).isEmpty();
    }

    @Test
    void copied_passages_are_one_witness() {
        String first = "q".repeat(999) + " " + SAME;
        String second = "z".repeat(999) + " " + SAME;
        Collation collation = new Collator()
                .collate(
                        List.of(
                                chronicle("a", death("1883-05-26"), first),
                                chronicle("b", death("1883-05-26"), second)),
                        List.of(1.0, 1.0));
        assertThat(collation.copied())
                .singleElement()
                .satisfies(c -> assertThat(c.words()).isEqualTo(13));
        assertThat(collation.shared())
                .singleElement()
                .satisfies(s -> assertThat(s.witnesses()).isEqualTo(1));
    }

    @Test
    void what_copied_words_tell_is_one_event_though_they_name_nobody() {
        Story first = new Story();
        first.event(EventType.LIFE_BIRTH).at("1831-03-15");
        Story second = new Story();
        second.event(EventType.LIFE_BIRTH).at("1831-03-15");
        Collation copied = new Collator()
                .collate(
                        List.of(
                                chronicle("a", first, "q".repeat(999) + " " + SAME),
                                chronicle("b", second, "z".repeat(999) + " " + SAME)),
                        List.of(1.0, 1.0));
        assertThat(copied.shared()).hasSize(1);
        assertThat(compare(first, second).shared()).isEmpty();
    }

    @Test
    void a_turn_of_phrase_is_not_copied() {
        Collation collation = new Collator()
                .collate(
                        List.of(
                                chronicle("a", death("1883"), "once upon a time there was a king in the east"),
                                chronicle("b", death("1883"), "once upon a time there was a poor old fisherman")),
                        List.of(1.0, 1.0));
        assertThat(collation.copied()).isEmpty();
    }

    @Test
    void one_account_is_nothing_to_compare() {
        assertThatThrownBy(() -> new Collator().collate(List.of(chronicle("a", death("1883"), "")), List.of(1.0)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Story death(String when) {
        Story story = new Story().person("Salma");
        story.event(EventType.LIFE_DEATH).patient("Salma").at(when);
        return story;
    }

    private static Story deathIn(String who, String where, String when) {
        Story story = new Story().person(who).place(where, 33, 35);
        story.event(EventType.LIFE_DEATH).patient(who).with(Role.PLACE, where).at(when);
        return story;
    }

    private static Story arrival(String when, String where) {
        Story story = new Story().person("Salma").place(where, 33, 35);
        story.event(EventType.MOVE_ARRIVE)
                .agent("Salma")
                .with(Role.DESTINATION, where)
                .at(when);
        return story;
    }

    private static Collation compare(Story... stories) {
        List<Chronicle> accounts = new java.util.ArrayList<>();
        for (Story story : stories) {
            accounts.add(chronicle("account" + (accounts.size() + 1), story, ""));
        }
        return new Collator().collate(accounts, accounts.stream().map(a -> 1.0).toList());
    }

    private static Chronicle chronicle(String id, Story story, String text) {
        Reasoned reasoned = story.reason();
        return new Chronicle(
                new SourceText(id, text),
                id,
                "und",
                OptionalLong.empty(),
                story.times,
                story.entities,
                reasoned.events(),
                story.order,
                reasoned.contradictions(),
                List.of());
    }
}
