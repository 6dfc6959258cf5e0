package tarikh.chronology.journey;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tarikh.reading.event.EventOrder;

/** Puts visits in order: by their days, by what the text says of their order, else as told. */
final class Ordering {
    /** How far ahead a visit told later is looked for that comes before; keeps long journeys cheap. */
    private static final int REACH = 100;

    private final Set<String> stated = new HashSet<>();

    Ordering(List<EventOrder> order) {
        for (EventOrder pair : order) {
            if (pair.kind() == EventOrder.Kind.STATED) {
                stated.add(pair.first() + " " + pair.second());
            }
        }
    }

    /**
     * Takes again and again the next told of those that nothing left comes before, and goes back to the first told when
     * none is left.
     */
    List<Visit> sort(List<Visit> visits) {
        List<Visit> left = new ArrayList<>(visits);
        List<Visit> sorted = new ArrayList<>();
        int from = 0;
        while (!left.isEmpty()) {
            int next = firstFrom(left, from);
            if (next < 0) {
                next = Math.max(0, firstFrom(left, 0));
            }
            sorted.add(left.remove(next));
            from = next;
        }
        return sorted;
    }

    private int firstFrom(List<Visit> left, int from) {
        for (int i = from; i < Math.min(left.size(), from + REACH); i++) {
            if (isFirst(left, i)) {
                return i;
            }
        }
        return -1;
    }

    private boolean isFirst(List<Visit> left, int i) {
        for (int j = Math.max(0, i - REACH); j < Math.min(left.size(), i + REACH); j++) {
            if (j != i && (left.get(j).isBefore(left.get(i)) || isStated(left.get(j), left.get(i)))) {
                return false;
            }
        }
        return true;
    }

    private boolean isStated(Visit first, Visit second) {
        return first.told().stream()
                .anyMatch(a -> second.told().stream()
                        .anyMatch(b ->
                                stated.contains(a.event().id() + " " + b.event().id())));
    }
}
