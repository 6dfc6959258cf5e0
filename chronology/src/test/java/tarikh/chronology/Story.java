package tarikh.chronology;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.chronology.anchor.Layout;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Known;
import tarikh.reading.entity.Mention;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Happenings;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;
import tarikh.reading.event.Role;
import tarikh.reading.event.TimeLink;
import tarikh.reading.speech.Attribution;
import tarikh.reading.timex.Amount;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Assumption;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.Span;

/** Readings made by hand: each event is a clause of forty characters, each time lies in the clause of its event. */
final class Story {
    private static final int CLAUSE = 40;

    final List<Timex> times = new ArrayList<>();
    final List<Entity> entities = new ArrayList<>();
    final List<Clause> clauses = new ArrayList<>();
    final List<EventOrder> order = new ArrayList<>();

    Reasoned reason() {
        return new Reasoner().reason(Layout.plain(), times, entities, happened());
    }

    Happenings happened() {
        return new Happenings(clauses.stream().map(Clause::event).toList(), order);
    }

    Story person(String id) {
        return entity(id, EntityKind.PERSON, Known.nothing());
    }

    Story place(String id, double latitude, double longitude) {
        return entity(
                id,
                EntityKind.PLACE,
                new Known(
                        "",
                        Map.of(),
                        List.of(new Known.Point(latitude, longitude)),
                        DayRange.unbounded(),
                        DayRange.unbounded(),
                        List.of("Somewhere"),
                        "by hand"));
    }

    private Story entity(String id, EntityKind kind, Known known) {
        Mention mention = new Mention(new Span(entities.size(), entities.size() + 1), Mention.Form.NAME);
        entities.add(new Entity(id, kind, id, List.of(mention), known, false, false));
        return this;
    }

    Story order(String first, String second, EventOrder.Kind kind) {
        order.add(new EventOrder(first, second, List.of(), kind));
        return this;
    }

    Clause event(EventType type) {
        Clause clause = new Clause(type);
        clauses.add(clause);
        return clause;
    }

    /** The days of {@code 1929}, {@code 1929-02}, {@code 1929-02-13} or {@code 1929/1931}. */
    static DayRange days(String iso) {
        int slash = iso.indexOf('/');
        if (slash >= 0) {
            return days(iso.substring(0, slash)).hull(days(iso.substring(slash + 1)));
        }
        if (iso.length() == 4) {
            return days(iso + "-01").hull(days(iso + "-12"));
        }
        if (iso.length() == 7) {
            YearMonth month = YearMonth.parse(iso);
            return DayRange.between(
                    month.atDay(1).toEpochDay(), month.atEndOfMonth().toEpochDay());
        }
        return DayRange.on(LocalDate.parse(iso).toEpochDay());
    }

    /** A time outside any event, such as one with a weekday. */
    Timex time(DayRange days, String written, Timex.Details details) {
        int start = 4000 + 20 * times.size();
        Timex time = new Timex(
                "t" + (times.size() + 1),
                new Span(start, start + 10),
                TimexType.DATE,
                "",
                Mod.NONE,
                "",
                "gregorian",
                written.isEmpty() ? List.of() : List.of(written),
                "",
                days,
                List.of(),
                new Anchor.None(),
                Set.of(),
                "by-hand",
                details);
        times.add(time);
        return time;
    }

    /** One event being told. */
    final class Clause {
        private final int number = clauses.size() + 1;
        private final int start = 1000 + CLAUSE * clauses.size();
        private final EventType type;
        private final List<Argument> arguments = new ArrayList<>();
        private final List<TimeLink> links = new ArrayList<>();
        private Attribution attribution = new Attribution.Narrator();
        private Modality modality = Modality.ACTUAL;

        Clause(EventType type) {
            this.type = type;
        }

        Clause with(Role role, String entity) {
            arguments.add(Argument.dropped(role, entity));
            return this;
        }

        Clause agent(String entity) {
            return with(Role.AGENT, entity);
        }

        Clause patient(String entity) {
            return with(Role.PATIENT, entity);
        }

        Clause at(String iso, Assumption... assumptions) {
            return time(TimeLink.Relation.AT, TimexType.DATE, days(iso), List.of(), Mod.NONE, assumptions);
        }

        Clause from(String iso) {
            return time(TimeLink.Relation.FROM, TimexType.DATE, days(iso), List.of(), Mod.NONE);
        }

        Clause until(String iso) {
            return time(TimeLink.Relation.UNTIL, TimexType.DATE, days(iso), List.of(), Mod.NONE);
        }

        Clause lasts(int count, Amount.Unit unit, Mod mod) {
            return time(
                    TimeLink.Relation.LASTS,
                    TimexType.DURATION,
                    DayRange.unbounded(),
                    List.of(new Amount(count, unit)),
                    mod);
        }

        Clause aged(int years) {
            return time(
                    TimeLink.Relation.AGE,
                    TimexType.DURATION,
                    DayRange.unbounded(),
                    List.of(new Amount(years, Amount.Unit.YEAR)),
                    Mod.NONE);
        }

        Clause saidBy(String entity) {
            attribution = new Attribution.Named(entity);
            return this;
        }

        Clause hoped() {
            modality = Modality.HOPED;
            return this;
        }

        private Clause time(
                TimeLink.Relation relation,
                TimexType timexType,
                DayRange days,
                List<Amount> amount,
                Mod mod,
                Assumption... assumptions) {
            Set<Assumption> assumed = EnumSet.noneOf(Assumption.class);
            assumed.addAll(List.of(assumptions));
            String id = "t" + (times.size() + 1);
            times.add(new Timex(
                    id,
                    new Span(start + 10 + links.size(), start + 20 + links.size()),
                    timexType,
                    "",
                    mod,
                    "",
                    "gregorian",
                    List.of(),
                    "",
                    days,
                    amount,
                    new Anchor.None(),
                    assumed,
                    "by-hand",
                    Timex.Details.none()));
            links.add(new TimeLink(id, relation));
            return this;
        }

        Event event() {
            return new Event(
                    "e" + number,
                    type,
                    new Span(start, start + 5),
                    new Span(start, start + CLAUSE - 2),
                    arguments,
                    links,
                    Polarity.POSITIVE,
                    modality,
                    attribution,
                    false,
                    List.of(),
                    List.of(),
                    "by-hand",
                    1);
        }
    }
}
