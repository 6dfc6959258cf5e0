package tarikh.formats.base;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.wording.EventWords;
import tarikh.chronology.wording.Wording;
import tarikh.reading.event.Event;
import tarikh.reading.event.TimeLink;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;

/** What every format says of an event: its name, its clause, when it was, and the words of its date. */
public final class Tellings {
    private final Chronicle chronicle;
    private final Tongue tongue;
    private final Wording wording = new Wording();
    private final EventWords names;
    private final Map<String, Timex> times = new HashMap<>();

    public Tellings(Chronicle chronicle, Tongue tongue) {
        this.chronicle = chronicle;
        this.tongue = tongue;
        this.names = new EventWords(wording, chronicle.entities());
        chronicle.times().forEach(t -> times.put(t.id(), t));
    }

    /** {@return what happened, as "The arrival of Ibn Jubayr"} */
    public String name(Event event) {
        return tongue.of(Wording.capital(names.name(event)));
    }

    /** {@return when it happened, in the calendar of its time} */
    public String when(DatedEvent dated) {
        return when(dated.days());
    }

    /** {@return days in the calendar of their time} */
    public String when(DayRange days) {
        return tongue.of(wording.days(days));
    }

    /** {@return the words of its clause} */
    public String clause(Event event) {
        return chronicle.source().quote(event.extent());
    }

    /** {@return the time expressions its date rests on, in text order} */
    public List<Timex> times(DatedEvent dated) {
        List<Timex> found = new ArrayList<>();
        for (String id : dated.timexes()) {
            Optional.ofNullable(times.get(id)).ifPresent(found::add);
        }
        return found;
    }

    /** {@return the words of those time expressions, divided by semicolons} */
    public String words(DatedEvent dated) {
        return joined(times(dated).stream().map(t -> quote(t.span())).toList());
    }

    /** {@return the dates of those time expressions as written, such as {@code hijri 0423-07-24}, divided by semicolons} */
    public String written(DatedEvent dated) {
        return joined(times(dated).stream().flatMap(t -> t.written().stream()).toList());
    }

    private static String joined(List<String> parts) {
        return String.join(
                "; ", parts.stream().filter(p -> !p.isEmpty()).distinct().toList());
    }

    private String quote(Span span) {
        return chronicle.source().quote(span);
    }

    /** {@return whether the text says how long it lasted, or when it began and when it ended} */
    public static boolean isLasting(Event event) {
        boolean from = false;
        boolean until = false;
        for (TimeLink link : event.times()) {
            from |= link.relation() == TimeLink.Relation.FROM;
            until |= link.relation() == TimeLink.Relation.UNTIL;
            if (link.relation() == TimeLink.Relation.LASTS) {
                return true;
            }
        }
        return from && until;
    }

    /** {@return the dated events by their first possible day, then by their last, then as told} */
    public static List<DatedEvent> inTime(List<DatedEvent> events) {
        return events.stream()
                .filter(e -> !e.days().isUnbounded())
                .sorted(Comparator.<DatedEvent>comparingLong(e ->
                                e.days().earliest().orElse(e.days().latest().orElse(Long.MAX_VALUE)))
                        .thenComparingLong(e -> e.days().latest().orElse(Long.MAX_VALUE)))
                .toList();
    }
}
