package tarikh.report;

import static tarikh.calendar.DayRange.between;
import static tarikh.calendar.DayRange.on;
import static tarikh.calendar.DayRange.onOrAfter;
import static tarikh.calendar.DayRange.onOrBefore;
import static tarikh.calendar.DayRange.unbounded;
import static tarikh.report.SampleBuilder.day;
import static tarikh.report.SampleBuilder.line;
import static tarikh.report.SampleBuilder.moment;
import static tarikh.report.SampleBuilder.told;
import static tarikh.report.SampleBuilder.year;

import java.util.List;
import java.util.OptionalLong;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Repair;
import tarikh.chronology.contradiction.Statement;
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
import tarikh.reading.timex.Timex;

/** A life in Arabic: Hijri and open dates, hopes and denials, two contradictions, a journey with a gap. */
final class PhysicianSample {
    private final SampleBuilder make = new SampleBuilder(MarkedText.resource("physician.txt"));

    Chronicle chronicle() {
        List<Entity> entities = List.of(
                make.entity("p1", "Yusuf al-Halabi"),
                make.entity("p2", "Maryam"),
                make.entity("p3", "Ameen Rihani"),
                make.place("pl1", "Aleppo", 36.2, 37.16),
                make.place("pl2", "Beirut", 33.89, 35.5),
                make.place("pl3", "Marseille", 43.3, 5.37),
                make.place("pl4", "New York", 40.71, -74.0),
                make.place("pl5", "Buenos Aires", -34.6, -58.38),
                make.entity("pl6", ""),
                make.place("pl7", "Cairo", 30.04, 31.24),
                make.entity("o1", ""),
                make.entity("o2", ""),
                make.entity("v1", "Najma"),
                make.entity("w1", ""));
        return new Chronicle(
                make.source(),
                make.source().text().substring(0, make.source().text().indexOf('\n')),
                "ar",
                OptionalLong.of(day("1998-04-12")),
                physicianTimes(),
                entities,
                physicianEvents(),
                List.of(),
                physicianContradictions(),
                List.of(physicianJourney()));
    }

    private List<Timex> physicianTimes() {
        DayRange month = between(day("1902-12-01"), day("1902-12-31"));
        return List.of(
                make.date("t1", "1871", year(1871)),
                make.date("t2", "1889/1894", between(day("1889-01-01"), day("1894-12-31"))),
                make.hijri("t3", "1319-11-15", between(day("1902-02-22"), day("1902-02-24"))),
                make.date("t4", "1902-02-23", on(day("1902-02-23"))),
                make.date("t5", "1902-03-04", on(day("1902-03-04"))),
                make.duration("t6", 3, Amount.Unit.MONTH, false),
                make.date("t7", "1902-03-20", on(day("1902-03-20"))),
                make.anchored("t8", "1902", Mod.BEFORE, onOrBefore(day("1902-12-31")), "t7"),
                make.anchored("t9", "1902", Mod.END, month, "t7"),
                make.date("t10", "1908", year(1908)),
                make.date("t11", "1911", year(1911)),
                make.date("t12", "1938", year(1938)),
                make.duration("t13", 72, Amount.Unit.YEAR, true));
    }

    private List<DatedEvent> physicianEvents() {
        Attribution narrator = new Attribution.Narrator();
        return List.of(
                make.event("e1", EventType.LIFE_BIRTH, year(1871), "t1", Role.PATIENT, "p1", Role.PLACE, "pl1"),
                make.event(
                        "e2",
                        EventType.WORK_STUDY,
                        between(day("1889-01-01"), day("1894-12-31")),
                        "t2",
                        Role.AGENT,
                        "p1",
                        Role.PLACE,
                        "pl2"),
                make.event(
                        "e3",
                        EventType.MOVE_DEPART,
                        on(day("1902-02-23")),
                        "t3 t4",
                        Role.AGENT,
                        "p1",
                        Role.ORIGIN,
                        "pl1"),
                make.event(
                        "e4",
                        EventType.MOVE_DEPART,
                        between(day("1902-02-23"), day("1902-03-04")),
                        "",
                        Role.AGENT,
                        "p1",
                        Role.ORIGIN,
                        "pl2",
                        Role.VEHICLE,
                        "v1"),
                make.event(
                        "e5",
                        EventType.MOVE_ARRIVE,
                        on(day("1902-03-04")),
                        "t5",
                        Role.AGENT,
                        "p1",
                        Role.DESTINATION,
                        "pl3"),
                make.event(
                        "e6",
                        EventType.MOVE_STAY,
                        onOrAfter(day("1902-03-04")),
                        "t6",
                        Role.AGENT,
                        "p1",
                        Role.PLACE,
                        "pl3"),
                make.event(
                        "e7",
                        EventType.MOVE_DEPART,
                        on(day("1902-03-20")),
                        "t7",
                        Role.AGENT,
                        "p1",
                        Role.DESTINATION,
                        "pl4"),
                told(
                        make.event(
                                "e8",
                                EventType.MOVE_ARRIVE,
                                onOrBefore(day("1902-12-31")),
                                "t8",
                                Role.AGENT,
                                "p1",
                                Role.DESTINATION,
                                "pl1"),
                        Modality.HOPED,
                        Polarity.POSITIVE,
                        new Attribution.Named("p1")),
                make.event(
                        "e9",
                        EventType.WORK_FOUND,
                        between(day("1902-12-01"), day("1902-12-31")),
                        "t9",
                        Role.AGENT,
                        "p1",
                        Role.PLACE,
                        "pl4"),
                make.event(
                        "e10",
                        EventType.MOVE_STAY,
                        onOrBefore(day("1908-12-31")),
                        "t10",
                        Role.AGENT,
                        "p1",
                        Role.PLACE,
                        "pl4"),
                told(
                        make.event(
                                "e11", EventType.CONTACT_MEET, unbounded(), "", Role.AGENT, "p1", Role.PATIENT, "p3"),
                        Modality.ACTUAL,
                        Polarity.POSITIVE,
                        new Attribution.Unnamed()),
                told(
                        make.event(
                                "e12", EventType.CONTACT_MEET, unbounded(), "", Role.AGENT, "p1", Role.PATIENT, "p3"),
                        Modality.DENIED,
                        Polarity.NEGATIVE,
                        new Attribution.Named("p2")),
                make.event(
                        "e13",
                        EventType.MOVE_STAY,
                        onOrAfter(day("1912-01-01")),
                        "t11",
                        Role.AGENT,
                        "p1",
                        Role.PLACE,
                        "pl5"),
                told(
                        make.event("e14", EventType.POWER_DECIDE, unbounded(), "", Role.AGENT, "p1", Role.TOPIC, "w1"),
                        Modality.PLANNED,
                        Polarity.POSITIVE,
                        narrator),
                told(
                        make.event(
                                "e15", EventType.WORK_PUBLISH, unbounded(), "", Role.AGENT, "o2", Role.PATIENT, "w1"),
                        Modality.ACTUAL,
                        Polarity.NEGATIVE,
                        narrator),
                make.event("e16", EventType.LIFE_DEATH, year(1938), "t12", Role.PATIENT, "p1", Role.PLACE, "pl7"));
    }

    private List<Contradiction> physicianContradictions() {
        Contradiction stay = new Contradiction(
                "c1",
                Contradiction.Kind.DURATION_VS_DATES,
                Contradiction.Strength.HARD,
                List.of(
                        make.says("x5", "arrive.says", false),
                        make.says("x6", "stay.says", false),
                        make.says("x7", "sail.says", false),
                        new Statement(List.of(), line("assumed.says"), true)),
                line("stay.explained"),
                List.of(
                        new Repair(List.of(1), List.of(), 1, line("stay.without")),
                        new Repair(List.of(), List.of(1, 2), 2, line("stay.looser"))));
        Contradiction age = new Contradiction(
                "c2",
                Contradiction.Kind.AGE,
                Contradiction.Strength.HARD,
                List.of(
                        make.says("x1", "birth.says", false),
                        make.says("x16", "death.says", false),
                        make.says("x17", "age.says", false)),
                line("age.explained"),
                List.of(new Repair(List.of(2), List.of(), 1, line("age.without"))));
        Contradiction loose = new Contradiction(
                "c3",
                Contradiction.Kind.CHAIN,
                Contradiction.Strength.TENSION,
                List.of(make.says("x9", "stay.says", false), make.says("x10", "sail.says", true)),
                line("age.explained"),
                List.of());
        return List.of(age, stay, loose);
    }

    private Journey physicianJourney() {
        return new Journey(
                "p1",
                List.of(
                        new Stay("pl1", List.of(), moment("e3", on(day("1902-02-23"))), ""),
                        new Stay("pl2", List.of(), moment("e4", between(day("1902-02-23"), day("1902-03-04"))), ""),
                        new Stay("pl3", moment("e5", on(day("1902-03-04"))), moment("e7", on(day("1902-03-20"))), ""),
                        new Stay("pl4", List.of(), List.of(), ""),
                        new Stay("pl5", moment("e13", onOrAfter(day("1912-01-01"))), List.of(), ""),
                        new Stay("pl6", List.of(), List.of(), ""),
                        new Stay("pl7", List.of(), moment("e16", year(1938)), "")),
                List.of(
                        new Leg("pl1", "pl2", "", moment("e3", on(day("1902-02-23"))), List.of(), true),
                        new Leg(
                                "pl2",
                                "pl3",
                                "v1",
                                moment("e4", between(day("1902-02-23"), day("1902-03-04"))),
                                moment("e5", on(day("1902-03-04"))),
                                true),
                        new Leg("pl3", "pl4", "", moment("e7", on(day("1902-03-20"))), List.of(), true),
                        new Leg("pl5", "pl6", "", List.of(), List.of(), false),
                        new Leg("pl6", "pl7", "", List.of(), List.of(), false)));
    }
}
