package tarikh.chronology.contradiction;

import java.util.List;
import java.util.Locale;
import tarikh.chronology.Bilingual;

/**
 * Statements that cannot all be true and of which none can be spared.
 *
 * @param id {@code c1}, {@code c2}… in order of their first quoted words
 * @param statements in text order, wordless assumptions last
 * @param explanation the arithmetic in complete sentences
 * @param repairs cheapest first
 */
public record Contradiction(
        String id,
        Kind kind,
        Strength strength,
        List<Statement> statements,
        Bilingual explanation,
        List<Repair> repairs) {
    public Contradiction {
        statements = List.copyOf(statements);
        repairs = List.copyOf(repairs);
    }

    /** What clashes. */
    public enum Kind {
        DURATION_VS_DATES,
        ORDER_VS_DATES,
        AGE,
        AFTER_DEATH,
        BEFORE_BIRTH,
        DOUBLE_DATE,
        WEEKDAY,
        IMPOSSIBLE_DATE,
        TWO_PLACES,
        TRAVEL_SPEED,
        CHAIN,
        REPORTS_DIFFER;

        /** {@return the contract's form, as {@code duration-vs-dates}} */
        public String code() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }

    /** How sure the clash is. */
    public enum Strength {
        /** Holds at the widest tolerance and rests on what is written and the few readings of the contract. */
        HARD,
        /** Rests on more than that; shown on request. */
        TENSION,
        /** A hard one that another reading of its words would remove. */
        QUESTION
    }
}
