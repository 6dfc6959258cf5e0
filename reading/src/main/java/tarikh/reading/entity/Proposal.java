package tarikh.reading.entity;

import java.util.List;
import tarikh.authority.AuthorityRecord;

/**
 * A run of tokens that could be a name of this kind.
 *
 * @param first its first token
 * @param end the token after its last
 * @param start folded position at which it begins, after what is written together with it
 * @param stop folded position after its last character
 * @param head folded position at which the name proper begins, after a cue that belongs to it
 * @param score how much speaks for it; 2 and more suffices by itself
 * @param record the known place or person of exactly this name, or none
 */
record Proposal(
        EntityKind kind,
        int first,
        int end,
        int start,
        int stop,
        int head,
        double score,
        List<AuthorityRecord> record) {
    int length() {
        return end - first;
    }

    boolean overlaps(Proposal other) {
        return start < other.stop && other.start < stop;
    }

    Proposal plus(double more) {
        return new Proposal(kind, first, end, start, stop, head, score + more, record);
    }

    Proposal unknown() {
        return new Proposal(kind, first, end, start, stop, head, score, List.of());
    }

    Proposal as(EntityKind other) {
        return new Proposal(other, first, end, start, stop, head, score, record);
    }
}
