package tarikh.authority;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A known place.
 *
 * @param kind as the packs write it: {@code city}, {@code country}, {@code sea}…
 * @param latitude degrees north, WGS 84
 * @param longitude degrees east
 * @param country ISO 3166 code of the country of today, empty when it is in none or in several
 * @param isCapital whether it is a capital of today
 * @param isMasculine whether its Arabic name is masculine, as those of few countries are
 * @param from the year it began to exist, {@link Integer#MIN_VALUE} when open
 * @param to the year it ceased to exist, {@link Integer#MAX_VALUE} when open
 * @param population of today as far as the record itself says; 0 when not known
 * @param source where the point is from: {@link #GEONAMES}, or {@link #OWN} for what was placed by general knowledge
 */
public record PlaceRecord(
        String latin,
        String kind,
        double latitude,
        double longitude,
        String country,
        boolean isCapital,
        boolean isMasculine,
        int from,
        int to,
        int population,
        String source,
        Map<String, String> ids)
        implements AuthorityRecord {
    public static final String GEONAMES = "geonames";
    public static final String OWN = "own";

    public PlaceRecord {
        if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
            throw new IllegalArgumentException("not a point: " + latitude + ", " + longitude);
        }
        ids = java.util.Collections.unmodifiableMap(new TreeMap<>(ids));
    }

    /** Written out: what Java makes of all parts is linked at its first use, and every start would wait for it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof PlaceRecord that
                && latin.equals(that.latin)
                && kind.equals(that.kind)
                && Double.compare(latitude, that.latitude) == 0
                && Double.compare(longitude, that.longitude) == 0
                && country.equals(that.country)
                && isCapital == that.isCapital
                && isMasculine == that.isMasculine
                && from == that.from
                && to == that.to
                && population == that.population
                && source.equals(that.source)
                && ids.equals(that.ids);
    }

    @Override
    public int hashCode() {
        return latin.hashCode();
    }
}
