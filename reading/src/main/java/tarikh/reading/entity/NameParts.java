package tarikh.reading.entity;

import tarikh.text.LexEntry;

/** Which part of a name a word of the pack can be, as a flag of {@link NameWords}. */
final class NameParts {
    private NameParts() {}

    /** {@return the flags of an entry, 0 if its category says nothing about names} */
    static int flagOf(LexEntry entry) {
        return switch (entry.category()) {
            case "Given" -> givenFlags(entry);
            case "NamePart" -> partFlag(entry.value(0));
            case "TitleAfter" -> NameWords.TITLE_AFTER;
            case "Title" -> NameWords.TITLE;
            case "Demonym" -> NameWords.DEMONYM;
            case "PlaceCue", "OrgCue", "WorkCue", "VesselCue" -> NameWords.CUE;
            case "Noun" -> NameWords.GENERIC;
            case "Clause" -> entry.value(0).equals("relative") ? NameWords.RELATIVE : 0;
            default -> 0;
        };
    }

    private static int givenFlags(LexEntry entry) {
        int strength = entry.has("weak") ? NameWords.WEAK_GIVEN : NameWords.GIVEN;
        return strength | (entry.value(0).equals("f") ? NameWords.FEMALE : NameWords.MALE);
    }

    private static int partFlag(String part) {
        return switch (part) {
            case "bin" -> NameWords.BIN;
            case "abu", "umm" -> NameWords.ABU;
            case "abd" -> NameWords.ABD;
            case "al" -> NameWords.AL;
            case "din" -> NameWords.DIN;
            case "allah" -> NameWords.ALLAH;
            case "particle" -> NameWords.PARTICLE;
            case "laqab" -> NameWords.LAQAB;
            case "regnal" -> NameWords.REGNAL;
            case "realm" -> NameWords.REALM;
            case "ordinal" -> NameWords.ORDINAL;
            default -> NameWords.BYNAME;
        };
    }
}
