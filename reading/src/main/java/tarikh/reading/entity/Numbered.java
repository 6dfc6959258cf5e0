package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import tarikh.text.FoldedText;

/** Where a text tells rulers of one name apart by their numbers, the bare name means one of them, not whom the files may know by it. */
final class Numbered {
    private final NameWords words;
    private final KnownNames known;

    Numbered(NameWords words, KnownNames known) {
        this.words = words;
        this.known = known;
    }

    /** {@return the names; bare ones that surely mean nobody by themselves without their records if the text has numbers with them} */
    List<Proposal> open(List<Proposal> names) {
        FoldedText text = words.tokens().folded();
        Set<String> counted = new HashSet<>();
        for (Proposal p : names) {
            if (p.kind() == EntityKind.PERSON && p.length() > 1 && words.counts(p.first() + 1)) {
                counted.add(text.substring(p.start(), words.tokens().end(p.first())));
            }
        }
        if (counted.isEmpty()) {
            return names;
        }
        List<Proposal> open = new ArrayList<>(names.size());
        for (Proposal p : names) {
            String form = text.substring(p.start(), p.stop());
            boolean bare = p.kind() == EntityKind.PERSON && !p.record().isEmpty() && counted.contains(form);
            open.add(bare && !known.isName(form) ? p.unknown() : p);
        }
        return open;
    }
}
