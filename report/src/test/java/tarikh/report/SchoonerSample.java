package tarikh.report;

import static tarikh.calendar.DayRange.between;
import static tarikh.calendar.DayRange.on;
import static tarikh.calendar.DayRange.onOrAfter;
import static tarikh.calendar.DayRange.unbounded;
import static tarikh.report.SampleBuilder.day;
import static tarikh.report.SampleBuilder.moment;
import static tarikh.report.SampleBuilder.told;

import java.util.List;
import java.util.OptionalLong;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.journey.Journey;
import tarikh.chronology.journey.Journey.Leg;
import tarikh.chronology.journey.Journey.Stay;
import tarikh.reading.entity.Entity;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;
import tarikh.reading.event.Role;
import tarikh.reading.speech.Attribution;
import tarikh.reading.timex.Amount;
import tarikh.reading.timex.Mod;

/** A voyage in English over the antimeridian, with hostile words in it. */
final class SchoonerSample {
    private final SampleBuilder make = new SampleBuilder(MarkedText.resource("schooner.txt"));

    Chronicle chronicle() {
        List<Entity> entities = List.of(
                make.entity("p1", "<b onmouseover=\"x()\">Amos</b>"),
                make.place("pl1", "Suva", -18.14, 178.44),
                make.place("pl2", "Apia", -13.83, -171.77),
                make.place("pl3", "Nuku\u02bbalofa", -21.14, -175.2),
                make.place("pl4", "Auckland", -36.85, 174.76));
        List<DatedEvent> events = List.of(
                make.event(
                        "e1", EventType.MOVE_DEPART, on(day("1887-05-03")), "t1", Role.AGENT, "p1", Role.ORIGIN, "pl1"),
                make.event(
                        "e2",
                        EventType.MOVE_ARRIVE,
                        on(day("1887-05-11")),
                        "t2",
                        Role.AGENT,
                        "p1",
                        Role.DESTINATION,
                        "pl2"),
                make.event(
                        "e3",
                        EventType.MOVE_STAY,
                        onOrAfter(day("1887-05-11")),
                        "t3",
                        Role.AGENT,
                        "p1",
                        Role.PLACE,
                        "pl2"),
                make.event(
                        "e4",
                        EventType.MOVE_ARRIVE,
                        between(day("1887-06-01"), day("1887-06-30")),
                        "t4",
                        Role.AGENT,
                        "p1",
                        Role.DESTINATION,
                        "pl3"),
                told(
                        make.event(
                                "e5",
                                EventType.MOVE_TRAVEL,
                                unbounded(),
                                "",
                                Role.AGENT,
                                "p1",
                                Role.DESTINATION,
                                "pl4"),
                        Modality.PLANNED,
                        Polarity.POSITIVE,
                        new Attribution.Named("p1")));
        return new Chronicle(
                make.source(),
                "\"Margaret\" & </title><script>alert('title')</script>",
                "en",
                OptionalLong.empty(),
                List.of(
                        make.date("t1", "1887-05-03", on(day("1887-05-03"))),
                        make.anchored("t2", "1887-05-11", Mod.NONE, on(day("1887-05-11")), "t1"),
                        make.duration("t3", 10, Amount.Unit.DAY, false),
                        make.anchored("t4", "1887-06", Mod.NONE, between(day("1887-06-01"), day("1887-06-30")), "t1")),
                entities,
                events,
                List.of(),
                List.of(),
                List.of(new Journey(
                        "p1",
                        List.of(
                                new Stay("pl1", List.of(), moment("e1", on(day("1887-05-03"))), ""),
                                new Stay("pl2", moment("e2", on(day("1887-05-11"))), List.of(), "<i>&</i>"),
                                new Stay(
                                        "pl3",
                                        moment("e4", between(day("1887-06-01"), day("1887-06-30"))),
                                        List.of(),
                                        "")),
                        List.of(
                                new Leg(
                                        "pl1",
                                        "pl2",
                                        "",
                                        moment("e1", on(day("1887-05-03"))),
                                        moment("e2", on(day("1887-05-11"))),
                                        true),
                                new Leg("pl2", "pl3", "", List.of(), List.of(), false)))));
    }
}
