package tarikh.formats;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Repair;
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
import tarikh.reading.event.TimeLink;
import tarikh.reading.speech.Attribution;
import tarikh.reading.timex.Alternative;
import tarikh.reading.timex.Amount;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Assumption;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** A chronicle made by hand that fills every field at least once; two ships stand before all offsets. */
public final class SampleChronicle {
    public static final String TEXT =
            "\uD83D\uDEA2\uD83D\uDEA2 Salma left Acre on 3 May 1291 and reached Tyre three weeks later.";
    public static final SourceText SOURCE = new SourceText("acre", TEXT);

    private SampleChronicle() {}

    public static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    public static long day(String iso) {
        return LocalDate.parse(iso).toEpochDay();
    }

    public static Chronicle chronicle() {
        return new Chronicle(
                SOURCE,
                "The fall of Acre",
                "en",
                OptionalLong.of(day("1999-02-13")),
                List.of(date(), weeks()),
                List.of(salma(), place("pl1", "Acre"), place("pl2", "Tyre"), narrator()),
                List.of(departure(), arrival()),
                List.of(
                        new EventOrder("e1", "e2", List.of(at("later")), EventOrder.Kind.STATED),
                        new EventOrder("e2", "e1", List.of(), EventOrder.Kind.NARRATIVE)),
                List.of(clash()),
                List.of(journey()));
    }

    public static Chronicle empty() {
        return new Chronicle(
                new SourceText("blank", "?"),
                "blank",
                "en",
                OptionalLong.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }

    private static Timex date() {
        return new Timex(
                "t1",
                at("3 May 1291"),
                TimexType.DATE,
                "1291-05-03",
                Mod.APPROX,
                "1291-05-03~",
                "julian",
                List.of("julian 1291-05-03", "hijri 0690-05-02"),
                "0690-05-02",
                DayRange.on(day("1291-05-10")),
                List.of(),
                new Anchor.None(),
                Set.of(Assumption.YEAR_FROM_NARRATIVE, Assumption.CENTURY_RESTORED),
                "day-month-year",
                Timex.Details.builder()
                        .impossible(true)
                        .alternatives(List.of(new Alternative("julian 1291-05-04", DayRange.on(day("1291-05-11")))))
                        .build());
    }

    private static Timex weeks() {
        return new Timex(
                "t2",
                at("three weeks"),
                TimexType.DURATION,
                "P3W",
                Mod.NONE,
                "",
                "other",
                List.of(),
                "",
                DayRange.unbounded(),
                List.of(new Amount(3, Amount.Unit.WEEK)),
                new Anchor.ToTimex("t1"),
                Set.of(),
                "count-unit",
                Timex.Details.builder()
                        .quant("EVERY")
                        .freq("2X")
                        .beginPoint("t1")
                        .endPoint("t1")
                        .build());
    }

    private static Entity salma() {
        return new Entity(
                "p1",
                EntityKind.PERSON,
                "Salma",
                List.of(new Mention(at("Salma"), Mention.Form.NAME)),
                new Known(
                        "Salma",
                        Map.of("wikidata", "Q0"),
                        List.of(),
                        DayRange.onOrAfter(day("-0043-03-15")),
                        DayRange.unbounded(),
                        List.of(),
                        "only one of that name"),
                false,
                true);
    }

    private static Entity place(String id, String name) {
        Known known = new Known(
                name,
                Map.of("geonames", "1"),
                List.of(new Known.Point(32.9, 35.1)),
                DayRange.unbounded(),
                DayRange.unbounded(),
                List.of("Levant"),
                "");
        return new Entity(
                id, EntityKind.PLACE, name, List.of(new Mention(at(name), Mention.Form.NAME)), known, false, false);
    }

    private static Entity narrator() {
        return new Entity("p2", EntityKind.PERSON, "narrator", List.of(), Known.nothing(), true, false);
    }

    private static DatedEvent departure() {
        Event event = new Event(
                "e1",
                EventType.MOVE_DEPART,
                at("left"),
                at("Salma left Acre on 3 May 1291"),
                List.of(
                        Argument.written(Role.AGENT, "p1", at("Salma")),
                        Argument.written(Role.ORIGIN, "pl1", at("Acre"))),
                List.of(new TimeLink("t1", TimeLink.Relation.AT)),
                Polarity.POSITIVE,
                Modality.ACTUAL,
                new Attribution.Named("p2"),
                false,
                List.of("p2"),
                List.of(at("and")),
                "leave",
                0.9);
        return new DatedEvent(event, DayRange.on(day("1291-05-10")), DatedEvent.How.EXPLICIT, List.of("t1"));
    }

    private static DatedEvent arrival() {
        Event event = new Event(
                "e2",
                EventType.MOVE_ARRIVE,
                at("reached"),
                at("reached Tyre three weeks later"),
                List.of(Argument.dropped(Role.AGENT, "p1")),
                List.of(),
                Polarity.NEGATIVE,
                Modality.DENIED,
                new Attribution.Unnamed(),
                true,
                List.of(),
                List.of(),
                "reach",
                0.5);
        return new DatedEvent(
                event, DayRange.onOrAfter(day("1291-05-31")), DatedEvent.How.INFERRED, List.of("t1", "t2"));
    }

    private static Contradiction clash() {
        Bilingual words = new Bilingual("\u0633", "s");
        return new Contradiction(
                "c1",
                Contradiction.Kind.DURATION_VS_DATES,
                Contradiction.Strength.HARD,
                List.of(new Statement(List.of(at("three weeks")), words, false), new Statement(List.of(), words, true)),
                words,
                List.of(new Repair(List.of(0), List.of(1), 0.25, words)));
    }

    private static Journey journey() {
        Journey.Moment left = new Journey.Moment(DayRange.on(day("1291-05-10")), "e1");
        Journey.Moment reached = new Journey.Moment(DayRange.onOrAfter(day("1291-05-31")), "e2");
        return new Journey(
                "p1",
                List.of(
                        new Journey.Stay("pl1", List.of(), List.of(left), ""),
                        new Journey.Stay("pl2", List.of(reached), List.of(), "the harbour")),
                List.of(new Journey.Leg("pl1", "pl2", "", List.of(left), List.of(reached), true)));
    }
}
