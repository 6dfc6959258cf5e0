package tarikh.reading.entity;

import tarikh.authority.PlaceRecord;

/**
 * One of the places that a name could mean, with what speaks for it.
 *
 * @param kind 1 if the word before the name says that it is of this kind, -1 if of another, else 0
 * @param country 1 if its country is named beside the name, else 0
 * @param near 1 where the other places of the text are, falling to 0 far away; 0 when there are none
 * @param years -1 if it did not exist in the year of the text, else 0
 * @param fame how much it is spoken of: in the packs, and by its inhabitants
 * @param away the distance to the nearest of the other places in kilometres, negative when there are none
 */
record Namesake(PlaceRecord place, double kind, double country, double near, double years, double fame, double away) {
    private static final double KIND = 8;
    private static final double COUNTRY = 4;
    private static final double NEAR = 2;
    private static final double YEARS = 3;
    private static final double NOTABLE = 0.05;

    double score() {
        return KIND * kind + COUNTRY * country + NEAR * near + YEARS * years + fame;
    }

    /** {@return what sets it apart from another, the weightiest first} */
    String reasonOver(Namesake other) {
        if (kind > other.kind) {
            return kind > 0
                    ? "the word before the name is for such a place"
                    : "the word before the name is not for the other";
        }
        if (country > other.country) {
            return "its country is named beside it";
        }
        if (NEAR * (near - other.near) > NOTABLE && NEAR * (near - other.near) >= fame - other.fame) {
            return "nearest to the other places of the text";
        }
        if (years > other.years) {
            return "existed in the years of the text";
        }
        return fame > other.fame ? "the best known of this name" : "nothing sets it apart from the next";
    }

    /** {@return what speaks against it beside the one that was chosen} */
    String reasonBehind(Namesake chosen) {
        if (kind < chosen.kind) {
            return "the word before the name is for another kind of place";
        }
        if (country < chosen.country) {
            return "another country is named beside the name";
        }
        if (years < chosen.years) {
            return "did not exist in the years of the text";
        }
        return near < chosen.near ? "farther from the other places of the text" : "less known";
    }
}
