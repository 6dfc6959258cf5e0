package tarikh.report;

import java.util.Optional;

/** The language a report opens in; the reader can switch inside the page. */
public enum UiLanguage {
    AR("ar", "rtl"),
    EN("en", "ltr");

    private final String code;
    private final String direction;

    UiLanguage(String code, String direction) {
        this.code = code;
        this.direction = direction;
    }

    /** {@return the BCP 47 code} */
    public String code() {
        return code;
    }

    /** {@return the writing direction as HTML names it} */
    public String direction() {
        return direction;
    }

    /** {@return the language with this code, or empty if the interface is not written in it} */
    public static Optional<UiLanguage> ofCode(String code) {
        for (UiLanguage language : values()) {
            if (language.code.equals(code)) {
                return Optional.of(language);
            }
        }
        return Optional.empty();
    }
}
