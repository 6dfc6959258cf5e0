package tarikh.chronology;

import java.util.List;
import tarikh.calendar.DayRange;
import tarikh.reading.event.Event;

/**
 * An event with the days on which it may have happened (a lasting one: which it covers).
 *
 * @param timexes ids of the time expressions the bounds rest on, in text order
 */
public record DatedEvent(Event event, DayRange days, How how, List<String> timexes) {
    public DatedEvent {
        timexes = List.copyOf(timexes);
    }

    /** Where the bounds come from. */
    public enum How {
        EXPLICIT,
        ANAPHORIC,
        INFERRED,
        UNKNOWN
    }
}
