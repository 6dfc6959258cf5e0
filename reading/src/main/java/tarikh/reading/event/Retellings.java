package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.calendar.DayRange;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;

/** Makes one event of those that tell the same thing with the same details; on doubt they stay apart. */
final class Retellings {
    private static final int REACH = 40;

    private final Map<String, Timex> times = new TreeMap<>();

    Retellings(List<Timex> all) {
        all.forEach(t -> times.put(t.id(), t));
    }

    /** The drafts in text order, each once. */
    List<Draft> merge(List<Draft> drafts) {
        List<Draft> kept = new ArrayList<>();
        for (Draft draft : drafts) {
            int same = earlier(kept, draft);
            if (same < 0) {
                kept.add(draft);
            } else if (kept.get(same).isNoun() && draft.reading.isVerb()) {
                absorb(draft, kept.get(same));
                kept.remove(same);
                kept.add(draft);
            } else {
                absorb(kept.get(same), draft);
            }
        }
        return kept;
    }

    private int earlier(List<Draft> kept, Draft draft) {
        for (int k = kept.size() - 1; k >= 0 && k >= kept.size() - REACH; k--) {
            if (isSame(kept.get(k), draft)) {
                return k;
            }
        }
        return -1;
    }

    private boolean isSame(Draft a, Draft b) {
        if (a.type != b.type
                || a.polarity != b.polarity
                || a.modality != b.modality
                || !a.attribution.code().equals(b.attribution.code())
                || !compatibleTimes(a, b)) {
            return false;
        }
        boolean life = a.type == EventType.LIFE_BIRTH || a.type == EventType.LIFE_DEATH;
        if (life) {
            int who = a.entityIn(Role.PATIENT);
            return who >= 0 && who == b.entityIn(Role.PATIENT) && compatible(a, b, Role.PLACE);
        }
        if (!(a.isNoun() || b.isNoun())) {
            return false;
        }
        int shared = 0;
        for (Role role : Role.values()) {
            if (!compatible(a, b, role)) {
                return false;
            }
            if (a.entityIn(role) >= 0 && b.entityIn(role) >= 0) {
                shared++;
            }
        }
        return shared >= 2;
    }

    private static boolean compatible(Draft a, Draft b, Role role) {
        int first = a.entityIn(role);
        int second = b.entityIn(role);
        return first < 0 || second < 0 || first == second;
    }

    private boolean compatibleTimes(Draft a, Draft b) {
        for (TimeLink first : a.times) {
            for (TimeLink second : b.times) {
                boolean length =
                        first.relation() == TimeLink.Relation.AGE || first.relation() == TimeLink.Relation.LASTS;
                if (length
                        && first.relation() == second.relation()
                        && !first.timex().equals(second.timex())) {
                    return false;
                }
                if (first.relation() == TimeLink.Relation.AT
                        && second.relation() == TimeLink.Relation.AT
                        && !days(first).overlaps(days(second))) {
                    return false;
                }
            }
        }
        return true;
    }

    private DayRange days(TimeLink link) {
        Timex time = times.get(link.timex());
        return time == null ? DayRange.unbounded() : time.days();
    }

    private static void absorb(Draft into, Draft from) {
        into.retellings.add(from.trigger);
        into.retellings.addAll(from.retellings);
        into.retellings.sort(Span::compareTo);
        for (RoleReader.Slot slot : from.slots) {
            if (into.entityIn(slot.role()) < 0) {
                into.slots.add(slot);
            }
        }
        for (TimeLink link : from.times) {
            if (!into.times.contains(link)) {
                into.times.add(link);
            }
        }
    }
}
