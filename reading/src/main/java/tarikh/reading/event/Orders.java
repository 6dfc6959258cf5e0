package tarikh.reading.event;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import tarikh.reading.event.EventOrder.Kind;
import tarikh.text.Span;

/** Reads the order in time that a text gives its events: said, in sequence, or only told so. */
final class Orders {
    private static final int SIGNAL_REACH = 14;
    private static final int REACH = 60;

    private final Scene scene;
    private final List<Draft> drafts;
    private final List<EventOrder> orders = new ArrayList<>();
    private final Set<String> known = new HashSet<>();

    Orders(Scene scene, List<Draft> drafts) {
        this.scene = scene;
        this.drafts = drafts;
    }

    /** The order of the drafts, which come in text order and have their ids. */
    List<EventOrder> read() {
        boolean[] aside = new boolean[drafts.size()];
        for (int d = 0; d < drafts.size(); d++) {
            boolean subordinate = subordinate(d);
            aside[d] = subordinate || drafts.get(d).background || !isOnStage(drafts.get(d));
        }
        int last = -1;
        for (int d = 0; d < drafts.size(); d++) {
            if (aside[d]) {
                continue;
            }
            if (last >= 0) {
                follow(last, d);
            }
            last = d;
        }
        return orders;
    }

    private static boolean isOnStage(Draft draft) {
        return happened(draft) && (!draft.type.group().equals("life") || draft.reading.isVerb());
    }

    private static boolean happened(Draft draft) {
        return draft.polarity == Polarity.POSITIVE && draft.modality == Modality.ACTUAL;
    }

    /** Reads a subordinate clause or phrase of time; {@return whether the event stands in one} */
    private boolean subordinate(int d) {
        Draft draft = drafts.get(d);
        int k = draft.item - 1;
        int steps = 0;
        while (k >= 0 && steps < 4 && scene.sameSentence(draft.item, k)) {
            Item item = scene.item(k);
            if (item.is(Item.Kind.SUBORDINATOR) || item.is(Item.Kind.PREPOSITION) && draft.isNoun()) {
                return relate(d, k, item);
            }
            if (item.is(Item.Kind.RELATIVE)) {
                return true;
            }
            if (item.is(Item.Kind.VERB) || item.is(Item.Kind.STOP) || item.is(Item.Kind.COMMA)) {
                return false;
            }
            k--;
            steps++;
        }
        return false;
    }

    /** Another verb in between is what the phrase of time belongs to. */
    private boolean verbBetween(int from, int to) {
        for (int k = from + 1; k < to; k++) {
            if (scene.item(k).is(Item.Kind.VERB)) {
                return true;
            }
        }
        return false;
    }

    private boolean relate(int d, int signal, Item item) {
        String code = item.code();
        boolean before = code.equals("before") || code.equals("until") || code.equals("hatta");
        boolean after = code.equals("after");
        boolean when = item.isWhen();
        if (!(before || after || when)) {
            return false;
        }
        boolean leading = leads(signal);
        int main = leading ? next(d) : previous(d);
        if (!leading && main >= 0 && verbBetween(drafts.get(main).item, signal)) {
            return true;
        }
        if (main >= 0 && happened(drafts.get(main)) && happened(drafts.get(d)) && !(when && !leading)) {
            add(before ? main : d, before ? d : main, List.of(scene.span(signal)), Kind.STATED);
        }
        // A leading clause of time is part of the story line.
        return !(leading && (after || when)) || drafts.get(d).isNoun();
    }

    /** {@return whether the signal is joined to what comes before, or no verb stands before it in its sentence} */
    private boolean leads(int signal) {
        if (scene.item(signal).joined()) {
            return true;
        }
        for (int k = signal - 1; k >= 0 && scene.sameSentence(signal, k) && k > signal - REACH; k--) {
            Item item = scene.item(k);
            if (item.is(Item.Kind.VERB)) {
                return false;
            }
            if (item.is(Item.Kind.STOP) || item.is(Item.Kind.COMMA) && k < signal - 1) {
                return true;
            }
        }
        return signal == 0 || !anyVerbBefore(signal);
    }

    private boolean anyVerbBefore(int signal) {
        for (int k = signal - 1; k >= 0 && scene.sameSentence(signal, k) && k > signal - REACH; k--) {
            if (scene.item(k).is(Item.Kind.VERB)) {
                return true;
            }
        }
        return false;
    }

    private int next(int d) {
        for (int n = d + 1; n < drafts.size() && scene.sameSentence(drafts.get(d).item, drafts.get(n).item); n++) {
            if (drafts.get(n).reading.isVerb() && !underRelative(drafts.get(n).item)) {
                return n;
            }
        }
        return -1;
    }

    private int previous(int d) {
        for (int n = d - 1; n >= 0 && scene.sameSentence(drafts.get(d).item, drafts.get(n).item); n--) {
            if (drafts.get(n).reading.isVerb()) {
                return n;
            }
        }
        return -1;
    }

    private boolean underRelative(int item) {
        return item > 0 && scene.item(item - 1).is(Item.Kind.RELATIVE);
    }

    private void follow(int a, int b) {
        List<Span> signal = new ArrayList<>();
        int from = drafts.get(a).item;
        int to = drafts.get(b).item;
        int line = lineBetween(from, to);
        // "Then" in another paragraph leads on from something told there, unless the paragraph begins with it.
        for (int k = Math.max(Math.max(from + 1, line), to - SIGNAL_REACH); k < to; k++) {
            Item item = scene.item(k);
            if (item.is(Item.Kind.THEN) && item.opensClause()) {
                signal.clear();
                if (line < 0 || k == line) {
                    signal.add(scene.span(k));
                }
            } else if (item.is(Item.Kind.VERB) && k < to - 3) {
                signal.clear();
            }
        }
        if (line < 0 && signal.isEmpty()) {
            thenAround(from, to).ifPresent(k -> signal.add(scene.span(k)));
        }
        // "Then" moves the story on to what somebody did; a noun after it may look back.
        boolean then = !signal.isEmpty() && drafts.get(b).reading.isVerb();
        add(a, b, then ? signal : List.of(), then ? Kind.SEQUENCE : Kind.NARRATIVE);
    }

    /** {@return where the last line begins between two pieces, or -1} */
    private int lineBetween(int from, int to) {
        for (int k = to; k > from; k--) {
            if (scene.startsLine(k)) {
                return k;
            }
        }
        return -1;
    }

    /** A "then" further before a verb, or right after it in its clause: "he went afterwards to". */
    private OptionalInt thenAround(int from, int to) {
        for (int k = to - 1; k > from && scene.sameSentence(to, k); k--) {
            Item item = scene.item(k);
            if (item.is(Item.Kind.THEN) && item.opensClause() && ClauseOpening.verbAfter(scene, k) == to) {
                return OptionalInt.of(k);
            }
        }
        int end = scene.clauses().rightEnd(to);
        for (int k = to + 1; k < end; k++) {
            if (scene.item(k).is(Item.Kind.THEN)) {
                return OptionalInt.of(k);
            }
        }
        return OptionalInt.empty();
    }

    private void add(int first, int second, List<Span> signal, Kind kind) {
        String a = drafts.get(first).id;
        String b = drafts.get(second).id;
        if (known.add(a + " " + b)) {
            orders.add(new EventOrder(a, b, signal, kind));
        }
    }
}
