package tarikh.chronology.collation;

import java.util.List;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.text.Span;

/**
 * Several accounts held against one another.
 *
 * @param accounts in the order given; others refer to them by index
 * @param trust what each account's word weighs, 1 where nothing was said
 * @param copied passages that two accounts have in the same words, in the order of the later account's text
 * @param shared what more than one account tells, in the order of the first that tells it
 * @param disagreements where accounts cannot all be right, in the order of their first words
 * @param only for each account what none of the others tells, in text order
 */
public record Collation(
        List<Chronicle> accounts,
        List<Double> trust,
        List<Copied> copied,
        List<Shared> shared,
        List<Disagreement> disagreements,
        List<List<DatedEvent>> only) {
    public Collation {
        accounts = List.copyOf(accounts);
        trust = List.copyOf(trust);
        copied = List.copyOf(copied);
        shared = List.copyOf(shared);
        disagreements = List.copyOf(disagreements);
        only = only.stream().map(List::copyOf).toList();
    }

    /**
     * A passage that two accounts have in the same words, spelling aside.
     *
     * @param first the account that was given first; which of them copied the other, or both a third, nobody can tell
     * @param words how many words they share in a row
     */
    public record Copied(int first, Span firstWords, int second, Span secondWords, int words) {}

    /** An event as one account tells it. */
    public record Telling(int account, DatedEvent event) {}

    /**
     * One event that several accounts tell.
     *
     * @param name what happened, in the words of the first account
     * @param tellings one for each account that tells it, in their order
     * @param witnesses how many of them tell it independently: those that copy one another count once
     * @param days when it happened by all accounts together; unbounded where they contradict one another or say nothing
     * @param disputed whether they give it days that cannot all be right
     */
    public record Shared(Bilingual name, List<Telling> tellings, int witnesses, DayRange days, boolean disputed) {
        public Shared {
            tellings = List.copyOf(tellings);
        }
    }

    /** What accounts differ in. */
    public enum Kind {
        DATE,
        PLACE,
        /** What one says of dates, order or length cannot be joined with what another says. */
        CHRONOLOGY
    }

    /**
     * What some accounts say that cannot all be true.
     *
     * @param voices what each says, in the order of the accounts; wordless assumptions last
     * @param explanation why it cannot be, in complete sentences
     * @param weighed which side has more independent witnesses and trust, in a sentence; nothing where none has
     */
    public record Disagreement(Kind kind, List<Voice> voices, Bilingual explanation, List<Bilingual> weighed) {
        public Disagreement {
            voices = List.copyOf(voices);
            weighed = List.copyOf(weighed);
        }
    }

    /**
     * One statement in a disagreement.
     *
     * @param account index of the account, or -1 for an assumption of the comparison itself
     * @param words the clause, empty for an assumption without words
     */
    public record Voice(int account, List<Span> words, Bilingual says, boolean assumption) {
        public Voice {
            words = List.copyOf(words);
        }
    }
}
