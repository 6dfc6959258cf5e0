package tarikh.reading.event;

import java.util.List;
import tarikh.reading.entity.Entity;
import tarikh.reading.timex.Timex;
import tarikh.text.Matches;
import tarikh.text.Pack;

/** Reads what a text says happened: events with their roles, time links, factuality and speaker. */
public final class EventReader {

    /** Builds a reader of the events that a pack's words tell; the pack must be the one its matches come from. */
    public EventReader(Pack pack) {}

    /**
     * The events of one text.
     *
     * @param matches the pack's words found in the text
     * @param times the time expressions of the text, in text order
     * @param who its people, places and things
     */
    public Happenings read(Matches matches, List<Timex> times, List<Entity> who) {
        return new Happenings(List.of(), List.of());
    }
}
