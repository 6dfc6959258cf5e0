package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import tarikh.authority.Authority;
import tarikh.authority.Held;
import tarikh.authority.PersonRecord;
import tarikh.text.LexEntry;
import tarikh.text.Tokens;

/**
 * Chooses whom a name means that several people have: the only one who held the role in the year of the text, else the only one who lived then.
 * Without a year nobody is chosen.
 */
final class PersonChoice {
    private static final int LONG_LIFE = 90;
    private static final int BEFORE_ROLE = 50;

    private final Authority authority;
    private final Tokens tokens;
    private final OptionalInt year;

    PersonChoice(Authority authority, Tokens tokens, OptionalInt year) {
        this.authority = authority;
        this.tokens = tokens;
        this.year = year;
    }

    void choose(List<Clusters.Cluster> clusters) {
        if (year.isEmpty()) {
            return;
        }
        for (Clusters.Cluster cluster : clusters) {
            if (cluster.kind != EntityKind.PERSON || cluster.record != null) {
                continue;
            }
            List<PersonRecord> several = sharing(cluster);
            List<PersonRecord> then = several.stream().filter(this::held).toList();
            if (then.size() != 1) {
                then = several.stream().filter(this::lived).toList();
            }
            if (then.size() == 1) {
                cluster.record = then.get(0);
                cluster.reason = "of those who share this name the one of the years of the text";
            }
        }
    }

    private List<PersonRecord> sharing(Clusters.Cluster cluster) {
        Set<PersonRecord> found = new LinkedHashSet<>();
        for (Proposal name : cluster.names) {
            String form = tokens.folded().substring(name.start(), name.stop());
            for (LexEntry entry : authority.names().lookup(form)) {
                if (entry.has("shared") && authority.record(entry) instanceof PersonRecord person) {
                    found.add(person);
                }
            }
        }
        return new ArrayList<>(found);
    }

    private boolean held(PersonRecord person) {
        return person.held().stream().anyMatch(h -> h.from() <= year.getAsInt() && year.getAsInt() <= h.to());
    }

    /** Whether the year may lie in a life of which not all is known. */
    private boolean lived(PersonRecord person) {
        List<Held> held = person.held();
        OptionalInt born = yearOf(person.born());
        OptionalInt died = yearOf(person.died());
        int from = Integer.MIN_VALUE;
        int to = Integer.MAX_VALUE;
        if (born.isPresent()) {
            from = born.getAsInt();
            to = from + LONG_LIFE;
        } else if (!held.isEmpty()) {
            from = held.get(0).from() - BEFORE_ROLE;
        } else if (died.isPresent()) {
            from = died.getAsInt() - LONG_LIFE;
        }
        if (died.isPresent()) {
            to = died.getAsInt();
        } else if (!held.isEmpty() && held.get(held.size() - 1).to() != Held.OPEN) {
            to = held.get(held.size() - 1).to() + BEFORE_ROLE;
        }
        return from != Integer.MIN_VALUE && to != Integer.MAX_VALUE && from <= year.getAsInt() && year.getAsInt() <= to;
    }

    /** {@return the year of a date as the files write it} */
    private static OptionalInt yearOf(String written) {
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        int dash = written.indexOf('-', 1);
        return OptionalInt.of(Integer.parseInt(dash < 0 ? written : written.substring(0, dash)));
    }
}
