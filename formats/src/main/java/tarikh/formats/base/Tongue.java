package tarikh.formats.base;

import tarikh.chronology.Bilingual;

/** The language of the words that a format adds to those of the text. */
public enum Tongue {
    AR("ar"),
    EN("en");

    private final String code;

    Tongue(String code) {
        this.code = code;
    }

    /** {@return the BCP 47 code} */
    public String code() {
        return code;
    }

    /** {@return the words in this language} */
    public String of(Bilingual words) {
        return this == AR ? words.ar() : words.en();
    }
}
