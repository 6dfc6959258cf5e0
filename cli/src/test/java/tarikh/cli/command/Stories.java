package tarikh.cli.command;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Repair;
import tarikh.chronology.contradiction.Statement;
import tarikh.chronology.journey.Journey;
import tarikh.cli.batch.About;
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
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** A pipeline for tests of the commands: it finds one event, and a contradiction in texts that say "never". */
final class Stories {
    static final String PLAIN = "Salma left Acre on 3 May 1891.";
    static final String CLASHING = "Salma left Acre on 3 May 1891, she never left Acre.";

    private Stories() {}

    static Chronicle read(SourceText source, About about) {
        if (source.text().contains("crash")) {
            throw new IllegalStateException("crash asked for");
        }
        if (source.text().contains("exhaust")) {
            throw new OutOfMemoryError("exhaustion asked for");
        }
        List<Contradiction> contradictions = source.text().contains("never") ? List.of(clash(source)) : List.of();
        return new Chronicle(
                source,
                about.title().orElse(source.id()),
                "en",
                about.published(),
                List.of(date(source)),
                List.of(
                        entity(source, "p1", EntityKind.PERSON, "Salma"),
                        entity(source, "pl1", EntityKind.PLACE, "Acre")),
                List.of(departure(source)),
                List.of(),
                contradictions,
                List.of(journey()));
    }

    private static Span at(SourceText source, String words) {
        int start = source.text().indexOf(words);
        return new Span(start, start + words.length());
    }

    private static DayRange days() {
        return DayRange.on(LocalDate.of(1891, 5, 3).toEpochDay());
    }

    private static Timex date(SourceText source) {
        return new Timex(
                "t1",
                at(source, "3 May 1891"),
                TimexType.DATE,
                "1891-05-03",
                Mod.NONE,
                "1891-05-03",
                "gregorian",
                List.of("gregorian 1891-05-03"),
                "",
                days(),
                List.of(),
                new Anchor.None(),
                Set.of(),
                "day-month-year",
                Timex.Details.none());
    }

    private static Entity entity(SourceText source, String id, EntityKind kind, String name) {
        List<Mention> mentions = List.of(new Mention(at(source, name), Mention.Form.NAME));
        return new Entity(id, kind, name, mentions, Known.nothing(), false, false);
    }

    private static DatedEvent departure(SourceText source) {
        Event event = new Event(
                "e1",
                EventType.MOVE_DEPART,
                at(source, "left"),
                at(source, "Salma left Acre on 3 May 1891"),
                List.of(
                        Argument.written(Role.AGENT, "p1", at(source, "Salma")),
                        Argument.written(Role.ORIGIN, "pl1", at(source, "Acre"))),
                List.of(),
                Polarity.POSITIVE,
                Modality.ACTUAL,
                new Attribution.Narrator(),
                false,
                List.of(),
                List.of(),
                "leave",
                1);
        return new DatedEvent(event, days(), DatedEvent.How.EXPLICIT, List.of("t1"));
    }

    private static Contradiction clash(SourceText source) {
        return new Contradiction(
                "c1",
                Contradiction.Kind.TWO_PLACES,
                Contradiction.Strength.HARD,
                List.of(
                        new Statement(List.of(at(source, "left Acre")), new Bilingual("\u063a", "she left"), false),
                        new Statement(
                                List.of(at(source, "never left Acre")), new Bilingual("\u0644", "she stayed"), false)),
                new Bilingual("\u0644\u0627", "She cannot have left and stayed."),
                List.of(new Repair(List.of(0), List.of(), 1, new Bilingual("\u0628", "she stayed"))));
    }

    private static Journey journey() {
        return new Journey("p1", List.of(new Journey.Stay("pl1", List.of(), List.of(), "")), List.of());
    }
}
