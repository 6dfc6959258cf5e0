package tarikh.cli.terminal;

import java.util.Locale;
import java.util.Map;
import tarikh.chronology.Bilingual;

/** The language in which the program speaks. */
public enum Ui {
    AR,
    EN;

    /**
     * The language of the user's environment when it is Arabic, else English. The launcher, which may have to change the
     * locale, leaves the user's own in {@code TARIKH_LANGUAGE}.
     */
    public static Ui of(Map<String, String> environment) {
        for (String variable : new String[] {"TARIKH_LANGUAGE", "LC_ALL", "LC_MESSAGES", "LANG"}) {
            String value = environment.getOrDefault(variable, "");
            if (!value.isEmpty()) {
                return value.equals("ar") || value.startsWith("ar_") ? AR : EN;
            }
        }
        return EN;
    }

    public Locale locale() {
        return this == AR ? new Locale("ar") : Locale.ENGLISH;
    }

    /** {@return the language code, as {@code ar}} */
    public String code() {
        return this == AR ? "ar" : "en";
    }

    /** {@return the sentence in this language} */
    public String of(Bilingual sentence) {
        return this == AR ? sentence.ar() : sentence.en();
    }
}
