package tarikh.cli.terminal;

import java.util.MissingResourceException;
import java.util.ResourceBundle;

/** The program's sentences in one language. */
public final class Messages {
    private static final String BUNDLE = "tarikh.cli.messages";

    private final Ui ui;
    private final ResourceBundle bundle;

    public Messages(Ui ui) {
        this.ui = ui;
        // Without the fallback to the platform's language: what was asked for, or English.
        ResourceBundle.Control control =
                ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);
        this.bundle = ResourceBundle.getBundle(BUNDLE, ui.locale(), Messages.class.getClassLoader(), control);
    }

    public Ui ui() {
        return ui;
    }

    /** {@return the sentences as picocli takes them for its help} */
    public ResourceBundle bundle() {
        return bundle;
    }

    /**
     * The sentence with this key, its {@code {0}}, {@code {1}}… replaced.
     *
     * @throws MissingResourceException if there is none
     */
    public String say(String key, Object... parts) {
        String sentence = bundle.getString(key);
        for (int i = 0; i < parts.length; i++) {
            sentence = sentence.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return sentence;
    }

    /** {@return the sentence with this key; if there is none, the other words as they are} */
    public String sayOr(String key, String otherwise) {
        return bundle.containsKey(key) ? say(key) : otherwise;
    }

    /** {@return a count with its noun in the number that goes with it, as {@code 3 times}} */
    public String count(String noun, long count) {
        return say(noun + "." + Plural.of(ui, count), count);
    }
}
