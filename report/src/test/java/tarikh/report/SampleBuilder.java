package tarikh.report;

import static tarikh.calendar.DayRange.between;
import static tarikh.calendar.DayRange.unbounded;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.DatedEvent.How;
import tarikh.chronology.contradiction.Statement;
import tarikh.chronology.journey.Journey.Moment;
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
import tarikh.text.SourceText;
import tarikh.text.Span;

/** Makes the parts of a chronicle from a marked text, all of one plain kind unless told otherwise. */
final class SampleBuilder {
    private final MarkedText text;

    SampleBuilder(MarkedText text) {
        this.text = text;
    }

    SourceText source() {
        return text.source();
    }

    static Bilingual line(String key) {
        return new Bilingual(SampleLines.ar(key), SampleLines.en(key));
    }

    Statement says(String span, String key, boolean assumption) {
        return new Statement(List.of(text.span(span)), line(key), assumption);
    }

    static List<Moment> moment(String event, DayRange days) {
        return List.of(new Moment(days, event));
    }

    Entity entity(String id, String latin) {
        return entity(id, new Known(latin, Map.of(), List.of(), unbounded(), unbounded(), List.of(), ""));
    }

    Entity place(String id, String latin, double latitude, double longitude) {
        Known.Point point = new Known.Point(latitude, longitude);
        return entity(
                id,
                new Known(latin, Map.of("geonames", "1"), List.of(point), unbounded(), unbounded(), List.of(), "name"));
    }

    Entity entity(String id, Known known) {
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

    Timex date(String id, String value, DayRange days) {
        return timex(id, TimexType.DATE, value, Mod.NONE, "gregorian", "", days, List.of(), new Anchor.None());
    }

    Timex anchored(String id, String value, Mod mod, DayRange days, String anchor) {
        return timex(id, TimexType.DATE, value, mod, "gregorian", "", days, List.of(), new Anchor.ToTimex(anchor));
    }

    Timex hijri(String id, String value, DayRange days) {
        return timex(id, TimexType.DATE, "", Mod.NONE, "hijri", value, days, List.of(), new Anchor.None());
    }

    Timex duration(String id, int count, Amount.Unit unit, boolean age) {
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
        Timex.Details details = Timex.Details.builder().isAge(age).build();
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

    DatedEvent event(String id, EventType type, DayRange days, String timexes, Object... roles) {
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

    static DatedEvent told(DatedEvent dated, Modality modality, Polarity polarity, Attribution speaker) {
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

    static DayRange year(int year) {
        return between(day(year + "-01-01"), day(year + "-12-31"));
    }

    static long day(String iso) {
        return LocalDate.parse(iso).toEpochDay();
    }
}
