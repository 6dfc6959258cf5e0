package tarikh.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;
import static tarikh.cli.corpus.CaseResult.Outcome.BROKEN;
import static tarikh.cli.corpus.CaseResult.Outcome.HOLDS;
import static tarikh.cli.corpus.CaseResult.Outcome.MENDED;
import static tarikh.cli.corpus.CaseResult.Outcome.STILL_WANTED;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Statement;
import tarikh.chronology.journey.Journey;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Known;
import tarikh.reading.entity.Mention;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;
import tarikh.reading.event.Role;
import tarikh.reading.speech.Attribution;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** Runs claims against a reading of one sentence that is made by hand. */
class CorpusRunnerTest {
    private static final String TEXT = "Ali left Rome in 1929 and reached Oslo.";
    private static final DayRange YEAR_1929 = DayRange.between(
            LocalDate.of(1929, 1, 1).toEpochDay(), LocalDate.of(1929, 12, 31).toEpochDay());
    private static final CorpusRunner RUNNER = new CorpusRunner((text, published) -> chronicle(text));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1929|DATE 1929 days=1929 rule=year mod=none",
                "left|EVENT move.depart agent=ali origin=rome destination=none time=1929 by=narrator",
                "left|EVENT move",
                "Ali|PERSON latin=\"Ali the Tall\" form=name",
                "in|NO DATE",
                "Rome|NO PERSON",
                "|2 PLACE",
                "|NO SET",
                "|BEFORE left reached",
                "|LEG who=ali from=rome to=oslo stated=yes",
                "|STAY who=ali place=oslo arrive=[1929-01-01..]",
                "|CONTRADICTION chain hard of=left,reached",
            })
    void a_claim_that_the_reading_keeps_holds(String claim) {
        assertThat(run("", claim).outcome()).isEqualTo(HOLDS);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "1929|DATE 1930",
                "1929|DURATION",
                "in 1929|DATE",
                "left|EVENT move.depart agent=rome",
                "left|EVENT destination=oslo",
                "left|EVENT agent=none",
                "in 1929|NO DATE",
                "|3 PLACE",
                "|ONLY EVENT",
                "|BEFORE reached left",
                "|LEG from=oslo",
                "|CONTRADICTION of=left",
                "|NO CONTRADICTION hard",
            })
    void a_claim_that_the_reading_misses_is_broken(String claim) {
        assertThat(run("", claim).outcome()).isEqualTo(BROKEN);
    }

    @Test
    void only_leaves_room_for_what_other_claims_name() {
        assertThat(run("", "left|EVENT move.depart", "reached|EVENT", "|ONLY EVENT")
                        .outcome())
                .isEqualTo(HOLDS);
    }

    @Test
    void a_difference_says_where_and_what() {
        assertThat(run("", "1929|DATE 1930").differences())
                .containsExactly("test:19: DATE 1930 \"1929\": value: expected 1930, was [1929]");
    }

    @Test
    void a_wanted_case_may_miss_but_not_hold() {
        assertThat(run(":wanted later", "1929|DATE 1930").outcome()).isEqualTo(STILL_WANTED);
        assertThat(run(":wanted later", "1929|DATE 1929").outcome()).isEqualTo(MENDED);
        assertThat(run(":wanted later", "1929|DATE 1929").isFailure()).isTrue();
    }

    @Test
    void the_rules_that_read_times_and_events_are_reported() {
        assertThat(run("", "1929|DATE").rules()).isEqualTo(Set.of("year", "depart", "arrive"));
    }

    private static CaseResult run(String attribute, String... claims) {
        StringBuilder file = new StringBuilder("====\nA claim\n:source invented\n" + attribute + "\n====\n" + TEXT
                + "\n----\nAli\n  MARK as=ali\nRome\n  MARK as=rome\nOslo\n  MARK as=oslo\nleft\n  MARK as=left\n"
                + "reached\n  MARK as=reached\n");
        for (String claim : claims) {
            int bar = claim.indexOf('|');
            file.append(claim, 0, bar)
                    .append("\n  ")
                    .append(claim.substring(bar + 1))
                    .append('\n');
        }
        CorpusFile read = new CorpusParser().parse("test", file.toString(), name -> Optional.empty());
        assertThat(read.faults()).isEmpty();
        return RUNNER.run(read.cases().get(0));
    }

    private static Chronicle chronicle(SourceText text) {
        Timex year = new Timex(
                "t1",
                span("1929"),
                TimexType.DATE,
                "1929",
                Mod.NONE,
                "1929",
                "gregorian",
                List.of("gregorian 1929"),
                "",
                YEAR_1929,
                List.of(),
                new Anchor.None(),
                Set.of(),
                "year",
                Timex.Details.none());
        Known known = new Known(
                "Ali the Tall",
                java.util.Map.of(),
                List.of(),
                DayRange.unbounded(),
                DayRange.unbounded(),
                List.of(),
                "invented");
        List<Entity> entities = List.of(
                entity("p1", EntityKind.PERSON, "Ali", known),
                entity("pl1", EntityKind.PLACE, "Rome", Known.nothing()),
                entity("pl2", EntityKind.PLACE, "Oslo", Known.nothing()));
        DatedEvent left = new DatedEvent(
                event("e1", EventType.MOVE_DEPART, "left", "depart", Role.ORIGIN, "pl1"),
                YEAR_1929,
                DatedEvent.How.EXPLICIT,
                List.of("t1"));
        DatedEvent reached = new DatedEvent(
                event("e2", EventType.MOVE_ARRIVE, "reached", "arrive", Role.DESTINATION, "pl2"),
                DayRange.onOrAfter(YEAR_1929.earliest().orElseThrow()),
                DatedEvent.How.INFERRED,
                List.of());
        Journey.Moment arrival = new Journey.Moment(reached.days(), "e2");
        Journey journey = new Journey(
                "p1",
                List.of(new Journey.Stay("pl2", List.of(arrival), List.of(), "")),
                List.of(new Journey.Leg("pl1", "pl2", "", List.of(), List.of(arrival), true)));
        Bilingual says = new Bilingual("-", "-");
        Contradiction contradiction = new Contradiction(
                "c1",
                Contradiction.Kind.CHAIN,
                Contradiction.Strength.HARD,
                List.of(
                        new Statement(List.of(span("left")), says, false),
                        new Statement(List.of(span("reached")), says, false)),
                says,
                List.of());
        return new Chronicle(
                text,
                "",
                "en",
                OptionalLong.empty(),
                List.of(year),
                entities,
                List.of(left, reached),
                List.of(new EventOrder("e1", "e2", List.of(), EventOrder.Kind.NARRATIVE)),
                List.of(contradiction),
                List.of(journey));
    }

    private static Entity entity(String id, EntityKind kind, String name, Known known) {
        return new Entity(id, kind, name, List.of(new Mention(span(name), Mention.Form.NAME)), known, false, false);
    }

    private static Event event(String id, EventType type, String trigger, String rule, Role role, String place) {
        return new Event(
                id,
                type,
                span(trigger),
                span(trigger),
                List.of(Argument.written(Role.AGENT, "p1", span("Ali")), Argument.dropped(role, place)),
                List.of(),
                Polarity.POSITIVE,
                Modality.ACTUAL,
                new Attribution.Narrator(),
                false,
                List.of(),
                List.of(),
                rule,
                1);
    }

    private static Span span(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }
}
