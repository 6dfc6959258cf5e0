package tarikh.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.calendar.DayRange;
import tarikh.reading.entity.Entity;
import tarikh.reading.event.Event;
import tarikh.reading.event.Happenings;
import tarikh.reading.event.TimeLink;
import tarikh.reading.timex.Timex;
import tarikh.text.SourceText;

/** Works out when each event happened and what a text says that cannot be true together. */
public final class Reasoner {

    /** Dates the events of one text and finds its contradictions; lists come back in the order they were given. */
    public Reasoned reason(SourceText source, List<Timex> times, List<Entity> entities, Happenings happened) {
        Map<String, Timex> byId = new TreeMap<>();
        times.forEach(t -> byId.put(t.id(), t));
        List<DatedEvent> dated = new ArrayList<>();
        for (Event event : happened.events()) {
            DayRange days = DayRange.unbounded();
            List<String> used = new ArrayList<>();
            for (TimeLink link : event.times()) {
                Timex time = byId.get(link.timex());
                if (time != null
                        && link.relation() == TimeLink.Relation.AT
                        && time.days().overlaps(days)) {
                    days = days.intersect(time.days());
                    used.add(time.id());
                }
            }
            DatedEvent.How how = days.isUnbounded() ? DatedEvent.How.UNKNOWN : DatedEvent.How.EXPLICIT;
            dated.add(new DatedEvent(event, days, how, days.isUnbounded() ? List.of() : used));
        }
        return new Reasoned(dated, List.of());
    }
}
