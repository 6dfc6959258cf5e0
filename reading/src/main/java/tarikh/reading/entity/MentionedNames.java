package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.List;

/** Takes "the aforesaid" from the end of a name: it says that the person was named before, and is no part of the name. */
final class MentionedNames {
    private final NameWords words;

    MentionedNames(NameWords words) {
        this.words = words;
    }

    /** {@return the same names in the same order, each as it is without such words} */
    List<Proposal> trim(List<Proposal> names) {
        List<Proposal> trimmed = new ArrayList<>(names.size());
        for (Proposal name : names) {
            int end = name.end();
            while (name.kind() == EntityKind.PERSON
                    && end - name.first() > 1
                    && words.match(end - 1, "Mentioned") != null) {
                end--;
            }
            trimmed.add(end == name.end() ? name : upTo(end, name));
        }
        return trimmed;
    }

    private Proposal upTo(int end, Proposal name) {
        int stop = words.tokens().end(end - 1);
        return new Proposal(
                name.kind(), name.first(), end, name.start(), stop, name.head(), name.score(), name.record());
    }
}
