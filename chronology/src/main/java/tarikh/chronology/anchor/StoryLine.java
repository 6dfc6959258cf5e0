package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;

/**
 * What the order of telling says of time. The line of a story is the longest chain of its dates that goes forward; what is
 * told between two of them lies between them. A date off the line is a look back or ahead, which ends with its paragraph:
 * what is told after it there is no earlier than it, and what leads up to it has no beginning.
 */
final class StoryLine {
    /** Beyond this many dates the chain is looked for among the nearest ones only. */
    private static final int REACH = 400;
    /** How many dates ahead a look back is seen to come. */
    private static final int SIGHT = 16;

    private static final int DECADE = 3653;

    private final Layout layout;
    private final List<Mark> marks;
    /** The last mark on the line up to each mark, or -1. */
    private final int[] lastOn;
    /** The first mark on the line from each mark on, or the number of marks. */
    private final int[] nextOn;

    /**
     * @param told the events of one account, in text order
     */
    StoryLine(Telling telling, List<Event> told) {
        this.layout = telling.layout();
        this.marks = marks(telling, told);
        boolean[] onLine = line(marks);
        this.lastOn = new int[onLine.length];
        this.nextOn = new int[onLine.length];
        for (int i = 0; i < onLine.length; i++) {
            lastOn[i] = onLine[i] ? i : i == 0 ? -1 : lastOn[i - 1];
        }
        for (int i = onLine.length - 1; i >= 0; i--) {
            nextOn[i] = onLine[i] ? i : i == onLine.length - 1 ? onLine.length : nextOn[i + 1];
        }
    }

    /**
     * A date in the run of a text.
     *
     * @param words the trigger of the event that has the date, or else the words of the date itself
     * @param days bounded
     */
    record Mark(Span words, DayRange days, Optional<Event> event, Optional<Timex> time) {
        /** {@return the date of an event that has one} */
        static Mark of(Telling telling, Event event) {
            return new Mark(event.trigger(), OwnDays.of(telling, event).days(), Optional.of(event), Optional.empty());
        }

        private long first() {
            return days.earliest().orElseThrow();
        }

        private long last() {
            return days.latest().orElseThrow();
        }
    }

    /** The date that something is told after, and the one before which it is told. */
    record Window(Optional<Mark> after, Optional<Mark> before) {}

    /** {@return between which dates the story tells an event that has none} */
    Window around(Event event) {
        int place = place(event.trigger());
        int last = place == 0 ? -1 : lastOn[place - 1];
        int next = place == marks.size() ? place : nextOn[place];
        if (last < place - 1 && isNear(place - 1, event)) {
            last = place - 1;
        } else {
            int aside = leadsTo(event, place, next, last);
            if (aside >= 0) {
                next = aside;
            }
        }
        if (last >= 0 && next < marks.size() && isBefore(next, last)) {
            // The paragraph's own date says more than another's; of two in one paragraph the later one is looked back
            // to.
            if (isNear(last, event) && !isNear(next, event)) {
                next = marks.size();
            } else {
                last = -1;
            }
        }
        return new Window(
                last < 0 ? Optional.empty() : Optional.of(marks.get(last)),
                next == marks.size() || beginsLife(next) ? Optional.empty() : Optional.of(marks.get(next)));
    }

    /** {@return the next date off the line if the paragraph leads up to it rather than to the line's next one, or -1} */
    private int leadsTo(Event event, int from, int to, int last) {
        boolean lineIsNear = to < marks.size() && isNear(to, event);
        for (int i = from; i < to && i < from + SIGHT && isNear(i, event); i++) {
            if (!lineIsNear || last >= 0 && isBefore(i, last)) {
                return i;
            }
        }
        return -1;
    }

    /** Whether a life is told from its beginning there: what stands before it is a summary. */
    private boolean beginsLife(int mark) {
        return marks.get(mark)
                .event()
                .filter(e -> e.type() == EventType.LIFE_BIRTH)
                .isPresent();
    }

    private boolean isNear(int mark, Event event) {
        return layout.sameParagraph(marks.get(mark).words(), event.trigger());
    }

    private boolean isBefore(int mark, int other) {
        return marks.get(mark).last() < marks.get(other).first();
    }

    /** {@return how many marks stand no later in the text} */
    private int place(Span words) {
        int low = 0;
        int high = marks.size();
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (marks.get(middle).words().start() <= words.start()) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    private static List<Mark> marks(Telling telling, List<Event> told) {
        List<Mark> marks = new ArrayList<>();
        Set<String> used = new HashSet<>();
        for (Event event : told) {
            // A life in brackets is told ahead of the story.
            boolean life = event.type().group().equals("life");
            if (life && telling.layout().inBrackets(event.trigger())) {
                continue;
            }
            if (!life) {
                event.times().forEach(l -> used.add(l.timex()));
            }
            DayRange days = OwnDays.of(telling, event).days();
            if (days.isBounded() && !event.background()) {
                marks.add(new Mark(event.trigger(), days, Optional.of(event), Optional.empty()));
            }
        }
        for (Timex time : telling.times()) {
            DayRange days = TimeClaims.asWritten(time);
            // In brackets, or as a century, what nothing but a life is dated by may be of somebody or something else.
            boolean aside = telling.layout().inBrackets(time.span()) || days.isBounded() && isLong(days);
            if (days.isBounded() && (used.contains(time.id()) || !aside)) {
                marks.add(new Mark(time.span(), days, Optional.empty(), Optional.of(time)));
            }
        }
        marks.sort(Comparator.comparing(Mark::words));
        return marks;
    }

    private static boolean isLong(DayRange days) {
        return days.latest().orElseThrow() - days.earliest().orElseThrow() > DECADE;
    }

    /** The longest chain in which no mark lies wholly before an earlier one. */
    private static boolean[] line(List<Mark> marks) {
        int[] length = new int[marks.size()];
        int[] before = new int[marks.size()];
        long[] reached = new long[marks.size()];
        int best = -1;
        for (int j = 0; j < marks.size(); j++) {
            Mark here = marks.get(j);
            length[j] = 1;
            before[j] = -1;
            reached[j] = here.first();
            for (int i = j - 1; i >= Math.max(0, j - REACH); i--) {
                if (reached[i] <= here.last() && length[i] + 1 > length[j]) {
                    length[j] = length[i] + 1;
                    before[j] = i;
                    reached[j] = Math.max(reached[i], here.first());
                }
            }
            if (best < 0 || length[j] >= length[best]) {
                best = j;
            }
        }
        boolean[] onLine = new boolean[marks.size()];
        for (int j = best; j >= 0; j = before[j]) {
            onLine[j] = true;
        }
        return onLine;
    }
}
