package tarikh.chronology;

import java.util.List;
import tarikh.chronology.anchor.Accounts;
import tarikh.chronology.anchor.Dating;
import tarikh.chronology.anchor.Layout;
import tarikh.chronology.anchor.Telling;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.ContradictionFinder;
import tarikh.chronology.wording.Wording;
import tarikh.reading.entity.Entity;
import tarikh.reading.event.Happenings;
import tarikh.reading.timex.Timex;

/** Works out when each event happened and what a text says that cannot be true together. */
public final class Reasoner {
    private final Wording wording = new Wording();
    private final Accounts accounts = new Accounts();
    private final ContradictionFinder contradictions = new ContradictionFinder();

    /** Dates the events of one text and finds its contradictions; the events come back in the order they were given. */
    public Reasoned reason(Layout layout, List<Timex> times, List<Entity> entities, Happenings happened) {
        Telling telling = new Telling(wording, layout, times, entities, happened);
        List<DatedEvent> dated = new Dating(telling).events();
        List<Contradiction> found = contradictions.find(telling, times, accounts.of(telling));
        return new Reasoned(dated, found);
    }
}
