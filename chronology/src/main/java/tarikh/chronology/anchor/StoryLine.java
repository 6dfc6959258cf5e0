package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventOrder;

/**
 * What the order of telling says of time. The line of a story is the longest chain of its dated events that goes forward;
 * what is told between two of them lies between them, and a dated event off the line is a look back or ahead.
 */
final class StoryLine {
    /** Beyond this many dated events the chain is looked for among the nearest ones only. */
    private static final int REACH = 400;

    private final Telling telling;

    StoryLine(Telling telling) {
        this.telling = telling;
    }

    /** Two events, the first told before the second and no later in time. */
    record Pair(Event first, Event second) {}

    /** {@return the pairs for the events of one account that the text tells in a row} */
    List<Pair> pairs(List<Event> all) {
        Set<String> inRow = new HashSet<>();
        for (EventOrder order : telling.order()) {
            inRow.add(order.first());
            inRow.add(order.second());
        }
        List<Event> events = all.stream()
                .filter(e -> inRow.contains(e.id()) && !e.background())
                .toList();
        DayRange[] days = new DayRange[events.size()];
        Arrays.setAll(days, i -> OwnDays.of(telling, events.get(i)).days());
        boolean[] onLine = line(days);
        List<Pair> pairs = new ArrayList<>();
        boolean[] looksBack = looksBack(days, onLine);
        int last = -1;
        for (int i = 0; i < days.length; i++) {
            boolean dated = !days[i].isUnbounded();
            if (last >= 0 && !dated && !looksBack[i]) {
                pairs.add(new Pair(events.get(last), events.get(i)));
            }
            if (dated) {
                last = onLine[i] ? i : -1;
            }
        }
        int next = -1;
        for (int i = days.length - 1; i >= 0; i--) {
            boolean dated = !days[i].isUnbounded();
            if (next >= 0 && !dated) {
                pairs.add(new Pair(events.get(i), events.get(next)));
            }
            if (dated && onLine[i]) {
                next = i;
            }
        }
        return pairs;
    }

    /** Where a date off the line comes before the next one on it: nobody says where the look back began. */
    private static boolean[] looksBack(DayRange[] days, boolean[] onLine) {
        boolean[] back = new boolean[days.length];
        boolean now = false;
        for (int i = days.length - 1; i >= 0; i--) {
            if (!days[i].isUnbounded()) {
                now = !onLine[i];
            }
            back[i] = now;
        }
        return back;
    }

    /** The longest chain of bounded ranges in which none lies wholly before an earlier one. */
    private static boolean[] line(DayRange[] days) {
        int[] dated = java.util.stream.IntStream.range(0, days.length)
                .filter(i -> days[i].isBounded())
                .toArray();
        int[] length = new int[dated.length];
        int[] before = new int[dated.length];
        long[] reached = new long[dated.length];
        int best = -1;
        for (int j = 0; j < dated.length; j++) {
            DayRange here = days[dated[j]];
            length[j] = 1;
            before[j] = -1;
            reached[j] = here.earliest().orElseThrow();
            for (int i = j - 1; i >= Math.max(0, j - REACH); i--) {
                if (reached[i] <= here.latest().orElseThrow() && length[i] + 1 > length[j]) {
                    length[j] = length[i] + 1;
                    before[j] = i;
                    reached[j] = Math.max(reached[i], here.earliest().orElseThrow());
                }
            }
            if (best < 0 || length[j] >= length[best]) {
                best = j;
            }
        }
        boolean[] onLine = new boolean[days.length];
        for (int j = best; j >= 0; j = before[j]) {
            onLine[dated[j]] = true;
        }
        return onLine;
    }
}
