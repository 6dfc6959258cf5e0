package tarikh.chronology.collation;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.text.Span;

/** Which events are one because the same words tell them: those that stand in one order in both copies of a passage. */
final class CopiedEvents {
    private final Map<String, Set<String>> keys = new HashMap<>();

    CopiedEvents(List<Chronicle> accounts, List<Collation.Copied> copied) {
        List<List<DatedEvent>> events = accounts.stream()
                .map(a -> a.events().stream().filter(e -> e.event().happened()).toList())
                .toList();
        for (int p = 0; p < copied.size(); p++) {
            Collation.Copied passage = copied.get(p);
            List<DatedEvent> first = within(events.get(passage.first()), passage.firstWords());
            List<DatedEvent> second = within(events.get(passage.second()), passage.secondWords());
            pair(p, passage, first, second);
        }
    }

    /** {@return what the event shares with the same one of another copy; empty if it stands in no copied passage} */
    Set<String> of(int account, DatedEvent event) {
        return keys.getOrDefault(account + " " + event.event().id(), Set.of());
    }

    /** Each event with the next one of its sort in the other copy. */
    private void pair(int passage, Collation.Copied copied, List<DatedEvent> first, List<DatedEvent> second) {
        int next = 0;
        for (DatedEvent event : first) {
            int match = next;
            while (match < second.size()
                    && second.get(match).event().type() != event.event().type()) {
                match++;
            }
            if (match < second.size()) {
                String key = passage + " " + match;
                add(copied.first(), event, key);
                add(copied.second(), second.get(match), key);
                next = match + 1;
            }
        }
    }

    private void add(int account, DatedEvent event, String key) {
        keys.computeIfAbsent(account + " " + event.event().id(), k -> new TreeSet<>())
                .add(key);
    }

    /** The events, which come in the order of their triggers, that a passage tells. */
    private static List<DatedEvent> within(List<DatedEvent> events, Span passage) {
        int low = 0;
        int high = events.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (events.get(middle).event().trigger().start() < passage.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        List<DatedEvent> found = new ArrayList<>();
        for (int i = low; i < events.size(); i++) {
            Span trigger = events.get(i).event().trigger();
            if (trigger.start() >= passage.end()) {
                break;
            }
            if (passage.encloses(trigger)) {
                found.add(events.get(i));
            }
        }
        return found;
    }
}
