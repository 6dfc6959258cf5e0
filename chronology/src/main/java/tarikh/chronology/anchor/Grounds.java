package tarikh.chronology.anchor;

import java.util.List;

/**
 * What a constraint rests on: claims that must all be true, or what is always so.
 *
 * @param claims empty for what is always so
 */
public record Grounds(List<Claim> claims, Always always) {
    public Grounds {
        claims = List.copyOf(claims);
    }

    /** {@return what giving up the weakest of the claims costs} */
    public double trust() {
        return claims.stream().mapToDouble(Claim::trust).min().orElse(1000);
    }

    /** What holds without being said. */
    public enum Always {
        NOTHING,
        /** What is begun ends no earlier. */
        BEGIN_BEFORE_END,
        NO_DEED_AFTER_DEATH,
        NO_DEED_BEFORE_BIRTH,
        /** An imprisonment lies between arrest and release, a term of office between entry and leaving. */
        PHASES
    }
}
