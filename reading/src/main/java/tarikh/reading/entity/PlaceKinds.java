package tarikh.reading.entity;

import java.util.List;
import tarikh.text.LexEntry;

/** Which kinds of places the words before names are for. */
final class PlaceKinds {
    private static final List<String> TOWNS = List.of("city", "village", "quarter", "site");
    private static final List<String> LANDS = List.of("country", "state", "region", "continent");

    private PlaceKinds() {}

    /** {@return 1 if a cue of the pack is for places of this kind, -1 if for others, 0 if for both} */
    static int fits(LexEntry cue, String kind) {
        String cued = cue.value(1);
        String nearer = cue.value(2);
        if (nearer.equals("area")) {
            return LANDS.contains(kind) ? 1 : 0;
        }
        if (nearer.equals("village")) {
            return kind.equals("village") ? 1 : TOWNS.contains(kind) ? 0 : -1;
        }
        return switch (cued) {
            case "city" -> TOWNS.contains(kind) ? 1 : -1;
            case "country" -> LANDS.contains(kind) ? 1 : 0;
            case "building" -> kind.equals("site") ? 1 : 0;
            case "island", "sea", "ocean", "gulf", "strait", "river", "lake", "mountain" -> kind.equals(cued) ? 1 : -1;
            default -> 0;
        };
    }
}
