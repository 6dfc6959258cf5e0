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
import tarikh.reading.event.EventType;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;
import tarikh.reading.event.Role;
import tarikh.reading.event.TimeLink;
import tarikh.reading.speech.Attribution;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** A chronicle whose every word is chosen to break out of the format it is put into. */
public final class Hostile {
    public static final String NAME = "=HYPERLINK(\"http://x\";'a')";
    public static final String PLACE = "</script><script>alert(1)</script>";
    public static final String DATE = "2 | `rm` ]]> \\ \u202e\u0007\ud800";
    private static final String TEXT =
            NAME + " came to " + PLACE + "\n\r\n on " + DATE + ", \"\"\" <!-- \ud83d\udea2 %s ${x} END:VEVENT";

    private Hostile() {}

    public static Span at(String words) {
        int start = TEXT.indexOf(words);
        return new Span(start, start + words.length());
    }

    public static Chronicle chronicle() {
        SourceText source = new SourceText("a/b \"c\"<d>&\u0000\ud83d\udea2", TEXT);
        DayRange day = DayRange.on(LocalDate.parse("1929-02-13").toEpochDay());
        Bilingual says = new Bilingual("\u0633 </script> \" | \u0001", "a </script> \" | \ud800 \u0001 'x'\\");
        return new Chronicle(
                source,
                "\"]},</title>\n---\nBEGIN:VEVENT \udc00",
                "ar",
                OptionalLong.of(day.earliest().orElseThrow()),
                List.of(date(day)),
                List.of(
                        entity("p1", EntityKind.PERSON, NAME, List.of()),
                        entity("pl1", EntityKind.PLACE, PLACE, List.of(new Known.Point(-90, 180))),
                        entity("pl2", EntityKind.PLACE, "came", List.of(new Known.Point(10, -179)))),
                List.of(arrival(day)),
                List.of(),
                List.of(new Contradiction(
                        "c1",
                        Contradiction.Kind.CHAIN,
                        Contradiction.Strength.HARD,
                        List.of(new Statement(List.of(at(DATE)), says, false), new Statement(List.of(), says, true)),
                        says,
                        List.of(new Repair(List.of(0), List.of(), 1, says)))),
                List.of(journey(day)));
    }

    private static Timex date(DayRange day) {
        return new Timex(
                "t1",
                at(DATE),
                TimexType.DATE,
                "1929-02-13",
                Mod.NONE,
                "1929-02-13",
                "gregorian",
                List.of("gregorian 1929-02-13"),
                "",
                day,
                List.of(),
                new Anchor.None(),
                Set.of(),
                "made",
                Timex.Details.none());
    }

    private static Entity entity(String id, EntityKind kind, String name, List<Known.Point> point) {
        Known known = new Known(
                "",
                Map.of("wikidata", "Q1> <http://x", "geonames", "\"7\""),
                point,
                DayRange.unbounded(),
                DayRange.unbounded(),
                List.of("<b>"),
                "\"");
        return new Entity(id, kind, name, List.of(new Mention(at(name), Mention.Form.NAME)), known, false, true);
    }

    private static DatedEvent arrival(DayRange day) {
        Event event = new Event(
                "e1",
                EventType.MOVE_ARRIVE,
                at("came"),
                new Span(0, TEXT.length()),
                List.of(
                        Argument.written(Role.AGENT, "p1", at(NAME)),
                        Argument.written(Role.DESTINATION, "pl1", at(PLACE))),
                List.of(new TimeLink("t1", TimeLink.Relation.AT)),
                Polarity.POSITIVE,
                Modality.ACTUAL,
                new Attribution.Named("p1"),
                false,
                List.of(),
                List.of(),
                "come",
                0.5);
        return new DatedEvent(event, day, DatedEvent.How.EXPLICIT, List.of("t1"));
    }

    private static Journey journey(DayRange day) {
        Journey.Moment moment = new Journey.Moment(day, "e1");
        return new Journey(
                "p1",
                List.of(
                        new Journey.Stay("pl2", List.of(), List.of(), "<i>"),
                        new Journey.Stay("pl1", List.of(moment), List.of(), "]]>")),
                List.of(new Journey.Leg("pl2", "pl1", "p1", List.of(), List.of(moment), false)));
    }
}
