package tarikh.report;

import static tarikh.calendar.DayRange.between;
import static tarikh.calendar.DayRange.on;
import static tarikh.calendar.DayRange.onOrAfter;
import static tarikh.calendar.DayRange.onOrBefore;
import static tarikh.calendar.DayRange.unbounded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.DatedEvent.How;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Repair;
import tarikh.chronology.contradiction.Statement;
import tarikh.chronology.journey.Journey;
import tarikh.chronology.journey.Journey.Leg;
import tarikh.chronology.journey.Journey.Moment;
import tarikh.chronology.journey.Journey.Stay;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Known;
import tarikh.reading.entity.Mention;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;
import tarikh.reading.event.Role;
import tarikh.reading.speech.Attribution;
import tarikh.reading.timex.Amount;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Assumption;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.Span;

/** Chronicles made by hand, so that the page can be tested for all that readers may find. */
final class Samples {
    private final MarkedText text;

    private Samples(MarkedText text) {
        this.text = text;
    }

    /** A life in Arabic: Hijri and open dates, hopes and denials, two contradictions, a journey with a gap. */
    static Chronicle physician() {
        return new Samples(MarkedText.resource("physician.txt")).physicianChronicle();
    }

    /** A voyage in English over the antimeridian, with hostile words in it. */
    static Chronicle schooner() {
        return new Samples(MarkedText.resource("schooner.txt")).schoonerChronicle();
    }

    /** Nothing was found. */
    static Chronicle empty() {
        MarkedText text = new MarkedText("empty", "");
        return new Chronicle(
                text.source(),
                "empty",
                "en",
                OptionalLong.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private Chronicle physicianChronicle() {
        List<Entity> entities = List.of(
                entity("p1", "Yusuf al-Halabi"),
                entity("p2", "Maryam"),
                entity("p3", "Ameen Rihani"),
                place("pl1", "Aleppo", 36.2, 37.16),
                place("pl2", "Beirut", 33.89, 35.5),
                place("pl3", "Marseille", 43.3, 5.37),
                place("pl4", "New York", 40.71, -74.0),
                place("pl5", "Buenos Aires", -34.6, -58.38),
                entity("pl6", ""),
                place("pl7", "Cairo", 30.04, 31.24),
                entity("o1", ""),
                entity("o2", ""),
                entity("v1", "Najma"),
                entity("w1", ""));
        return new Chronicle(
                text.source(),
                text.source().text().substring(0, text.source().text().indexOf('\n')),
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
                date("t1", "1871", year(1871)),
                date("t2", "1889/1894", between(day("1889-01-01"), day("1894-12-31"))),
                hijri("t3", "1319-11-15", between(day("1902-02-22"), day("1902-02-24"))),
                date("t4", "1902-02-23", on(day("1902-02-23"))),
                date("t5", "1902-03-04", on(day("1902-03-04"))),
                duration("t6", 3, Amount.Unit.MONTH, false),
                date("t7", "1902-03-20", on(day("1902-03-20"))),
                anchored("t8", "1902", Mod.BEFORE, onOrBefore(day("1902-12-31")), "t7"),
                anchored("t9", "1902", Mod.END, month, "t7"),
                date("t10", "1908", year(1908)),
                date("t11", "1911", year(1911)),
                date("t12", "1938", year(1938)),
                duration("t13", 72, Amount.Unit.YEAR, true));
    }

    private List<DatedEvent> physicianEvents() {
        Attribution narrator = new Attribution.Narrator();
        return List.of(
                event("e1", EventType.LIFE_BIRTH, year(1871), "t1", Role.PATIENT, "p1", Role.PLACE, "pl1"),
                event(
                        "e2",
                        EventType.WORK_STUDY,
                        between(day("1889-01-01"), day("1894-12-31")),
                        "t2",
                        Role.AGENT,
                        "p1",
                        Role.PLACE,
                        "pl2"),
                event(
                        "e3",
                        EventType.MOVE_DEPART,
                        on(day("1902-02-23")),
                        "t3 t4",
                        Role.AGENT,
                        "p1",
                        Role.ORIGIN,
                        "pl1"),
                event(
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
                event(
                        "e5",
                        EventType.MOVE_ARRIVE,
                        on(day("1902-03-04")),
                        "t5",
                        Role.AGENT,
                        "p1",
                        Role.DESTINATION,
                        "pl3"),
                event(
                        "e6",
                        EventType.MOVE_STAY,
                        onOrAfter(day("1902-03-04")),
                        "t6",
                        Role.AGENT,
                        "p1",
                        Role.PLACE,
                        "pl3"),
                event(
                        "e7",
                        EventType.MOVE_DEPART,
                        on(day("1902-03-20")),
                        "t7",
                        Role.AGENT,
                        "p1",
                        Role.DESTINATION,
                        "pl4"),
                told(
                        event(
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
                event(
                        "e9",
                        EventType.WORK_FOUND,
                        between(day("1902-12-01"), day("1902-12-31")),
                        "t9",
                        Role.AGENT,
                        "p1",
                        Role.PLACE,
                        "pl4"),
                event(
                        "e10",
                        EventType.MOVE_STAY,
                        onOrBefore(day("1908-12-31")),
                        "t10",
                        Role.AGENT,
                        "p1",
                        Role.PLACE,
                        "pl4"),
                told(
                        event("e11", EventType.CONTACT_MEET, unbounded(), "", Role.AGENT, "p1", Role.PATIENT, "p3"),
                        Modality.ACTUAL,
                        Polarity.POSITIVE,
                        new Attribution.Unnamed()),
                told(
                        event("e12", EventType.CONTACT_MEET, unbounded(), "", Role.AGENT, "p1", Role.PATIENT, "p3"),
                        Modality.DENIED,
                        Polarity.NEGATIVE,
                        new Attribution.Named("p2")),
                event(
                        "e13",
                        EventType.MOVE_STAY,
                        onOrAfter(day("1912-01-01")),
                        "t11",
                        Role.AGENT,
                        "p1",
                        Role.PLACE,
                        "pl5"),
                told(
                        event("e14", EventType.POWER_DECIDE, unbounded(), "", Role.AGENT, "p1", Role.TOPIC, "w1"),
                        Modality.PLANNED,
                        Polarity.POSITIVE,
                        narrator),
                told(
                        event("e15", EventType.WORK_PUBLISH, unbounded(), "", Role.AGENT, "o2", Role.PATIENT, "w1"),
                        Modality.ACTUAL,
                        Polarity.NEGATIVE,
                        narrator),
                event("e16", EventType.LIFE_DEATH, year(1938), "t12", Role.PATIENT, "p1", Role.PLACE, "pl7"));
    }

    private List<Contradiction> physicianContradictions() {
        Contradiction stay = new Contradiction(
                "c1",
                Contradiction.Kind.DURATION_VS_DATES,
                Contradiction.Strength.HARD,
                List.of(
                        says("x5", "arrive.says", false),
                        says("x6", "stay.says", false),
                        says("x7", "sail.says", false),
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
                        says("x1", "birth.says", false),
                        says("x16", "death.says", false),
                        says("x17", "age.says", false)),
                line("age.explained"),
                List.of(new Repair(List.of(2), List.of(), 1, line("age.without"))));
        Contradiction loose = new Contradiction(
                "c3",
                Contradiction.Kind.CHAIN,
                Contradiction.Strength.TENSION,
                List.of(says("x9", "stay.says", false), says("x10", "sail.says", true)),
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

    private Chronicle schoonerChronicle() {
        List<Entity> entities = List.of(
                entity("p1", "<b onmouseover=\"x()\">Amos</b>"),
                place("pl1", "Suva", -18.14, 178.44),
                place("pl2", "Apia", -13.83, -171.77),
                place("pl3", "Nuku\u02bbalofa", -21.14, -175.2),
                place("pl4", "Auckland", -36.85, 174.76));
        List<DatedEvent> events = List.of(
                event("e1", EventType.MOVE_DEPART, on(day("1887-05-03")), "t1", Role.AGENT, "p1", Role.ORIGIN, "pl1"),
                event(
                        "e2",
                        EventType.MOVE_ARRIVE,
                        on(day("1887-05-11")),
                        "t2",
                        Role.AGENT,
                        "p1",
                        Role.DESTINATION,
                        "pl2"),
                event(
                        "e3",
                        EventType.MOVE_STAY,
                        onOrAfter(day("1887-05-11")),
                        "t3",
                        Role.AGENT,
                        "p1",
                        Role.PLACE,
                        "pl2"),
                event(
                        "e4",
                        EventType.MOVE_ARRIVE,
                        between(day("1887-06-01"), day("1887-06-30")),
                        "t4",
                        Role.AGENT,
                        "p1",
                        Role.DESTINATION,
                        "pl3"),
                told(
                        event("e5", EventType.MOVE_TRAVEL, unbounded(), "", Role.AGENT, "p1", Role.DESTINATION, "pl4"),
                        Modality.PLANNED,
                        Polarity.POSITIVE,
                        new Attribution.Named("p1")));
        return new Chronicle(
                text.source(),
                "\"Margaret\" & </title><script>alert('title')</script>",
                "en",
                OptionalLong.empty(),
                List.of(
                        date("t1", "1887-05-03", on(day("1887-05-03"))),
                        anchored("t2", "1887-05-11", Mod.NONE, on(day("1887-05-11")), "t1"),
                        duration("t3", 10, Amount.Unit.DAY, false),
                        anchored("t4", "1887-06", Mod.NONE, between(day("1887-06-01"), day("1887-06-30")), "t1")),
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

    private static Bilingual line(String key) {
        return new Bilingual(SampleLines.ar(key), SampleLines.en(key));
    }

    private Statement says(String span, String key, boolean assumption) {
        return new Statement(List.of(text.span(span)), line(key), assumption);
    }

    private static List<Moment> moment(String event, DayRange days) {
        return List.of(new Moment(days, event));
    }

    private Entity entity(String id, String latin) {
        return entity(id, new Known(latin, Map.of(), List.of(), unbounded(), unbounded(), List.of(), ""));
    }

    private Entity place(String id, String latin, double latitude, double longitude) {
        Known.Point point = new Known.Point(latitude, longitude);
        return entity(
                id,
                new Known(latin, Map.of("geonames", "1"), List.of(point), unbounded(), unbounded(), List.of(), "name"));
    }

    private Entity entity(String id, Known known) {
        List<Mention> mentions = new ArrayList<>();
        text.spans().forEach((name, span) -> {
            if (name.equals(id) || name.startsWith(id + ".")) {
                mentions.add(new Mention(span, name.endsWith("~") ? Mention.Form.PRONOUN : Mention.Form.NAME));
            }
        });
        EntityKind kind = EntityKind.PERSON;
        for (EntityKind candidate : EntityKind.values()) {
            if (id.startsWith(candidate.idPrefix())
                    && candidate.idPrefix().length()
                            > (kind == EntityKind.PERSON ? 0 : kind.idPrefix().length())) {
                kind = candidate;
            }
        }
        return new Entity(id, kind, text.source().quote(text.span(id)), mentions, known, false, id.equals("p3"));
    }

    private Timex date(String id, String value, DayRange days) {
        return timex(id, TimexType.DATE, value, Mod.NONE, "gregorian", "", days, List.of(), new Anchor.None());
    }

    private Timex anchored(String id, String value, Mod mod, DayRange days, String anchor) {
        return timex(id, TimexType.DATE, value, mod, "gregorian", "", days, List.of(), new Anchor.ToTimex(anchor));
    }

    private Timex hijri(String id, String value, DayRange days) {
        return timex(id, TimexType.DATE, "", Mod.NONE, "hijri", value, days, List.of(), new Anchor.None());
    }

    private Timex duration(String id, int count, Amount.Unit unit, boolean age) {
        Timex plain = timex(
                id,
                TimexType.DURATION,
                "P" + count + unit.symbol(),
                Mod.NONE,
                "other",
                "",
                unbounded(),
                List.of(new Amount(count, unit)),
                new Anchor.None());
        Timex.Details details = new Timex.Details("", "", "", "", 0, List.of(), age, false, List.of());
        return new Timex(
                plain.id(),
                plain.span(),
                plain.type(),
                plain.value(),
                plain.mod(),
                plain.edtf(),
                plain.calendar(),
                plain.written(),
                plain.hijri(),
                plain.days(),
                plain.amount(),
                plain.anchor(),
                Set.of(),
                plain.rule(),
                details);
    }

    private Timex timex(
            String id,
            TimexType type,
            String value,
            Mod mod,
            String calendar,
            String hijri,
            DayRange days,
            List<Amount> amount,
            Anchor anchor) {
        Set<Assumption> assumptions =
                anchor instanceof Anchor.ToTimex ? Set.of(Assumption.YEAR_FROM_NARRATIVE) : Set.of();
        return new Timex(
                id,
                text.span(id),
                type,
                value,
                mod,
                value,
                calendar,
                hijri.isEmpty() ? List.of() : List.of("hijri " + hijri),
                hijri,
                days,
                amount,
                anchor,
                assumptions,
                "sample-" + type.name().toLowerCase(java.util.Locale.ROOT),
                Timex.Details.none());
    }

    private DatedEvent event(String id, EventType type, DayRange days, String timexes, Object... roles) {
        List<Argument> arguments = new ArrayList<>();
        for (int i = 0; i < roles.length; i += 2) {
            arguments.add(Argument.dropped((Role) roles[i], (String) roles[i + 1]));
        }
        Span trigger = text.span(id);
        Event event = new Event(
                id,
                type,
                trigger,
                text.span("x" + id.substring(1)),
                arguments,
                List.of(),
                Polarity.POSITIVE,
                Modality.ACTUAL,
                new Attribution.Narrator(),
                id.equals("e2"),
                List.of(),
                List.of(),
                "sample",
                0.9);
        List<String> ids = timexes.isEmpty() ? List.of() : List.of(timexes.split(" ", -1));
        How how = days.isUnbounded() ? How.UNKNOWN : ids.isEmpty() ? How.INFERRED : How.EXPLICIT;
        return new DatedEvent(event, days, how, ids);
    }

    private static DatedEvent told(DatedEvent dated, Modality modality, Polarity polarity, Attribution speaker) {
        Event e = dated.event();
        Event changed = new Event(
                e.id(),
                e.type(),
                e.trigger(),
                e.extent(),
                e.arguments(),
                e.times(),
                polarity,
                modality,
                speaker,
                e.background(),
                e.through(),
                e.retellings(),
                e.rule(),
                e.confidence());
        return new DatedEvent(changed, dated.days(), dated.how(), dated.timexes());
    }

    private static DayRange year(int year) {
        return between(day(year + "-01-01"), day(year + "-12-31"));
    }

    private static long day(String iso) {
        return LocalDate.parse(iso).toEpochDay();
    }
}
