package tarikh.chronology.anchor;

import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tarikh.network.Constraint;
import tarikh.network.Network;
import tarikh.reading.event.Event;

/**
 * What one speaker tells as having happened, as a network of constraints on days.
 *
 * @param speaker the attribution's code
 * @param grounds by the tag of a constraint
 * @param moments by event id
 * @param pointEvents the event of each point that belongs to one, by point
 */
public record Account(
        String speaker,
        Network network,
        List<Grounds> grounds,
        Map<String, Moment> moments,
        Map<Integer, Event> pointEvents) {
    public Account {
        grounds = List.copyOf(grounds);
        moments = Collections.unmodifiableMap(new TreeMap<>(moments));
        pointEvents = Collections.unmodifiableMap(new TreeMap<>(pointEvents));
    }

    /** {@return what the constraint rests on} */
    public Grounds grounds(Constraint constraint) {
        return grounds.get(constraint.tag());
    }

    /** {@return the event that begins or ends at the point, or empty for the origin and for a birth not told} */
    public Optional<Event> eventAt(int point) {
        return Optional.ofNullable(pointEvents.get(point));
    }
}
