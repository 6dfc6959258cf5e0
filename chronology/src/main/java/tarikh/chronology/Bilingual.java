package tarikh.chronology;

/** The same sentence in Arabic and in English. */
public record Bilingual(String ar, String en) {}
