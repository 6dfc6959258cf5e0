package tarikh.cli.command;

import java.util.Locale;
import java.util.Map;
import tarikh.cli.terminal.Ui;

/** What must be known of the arguments before they are parsed. */
public final class Arguments {
    private Arguments() {}

    /** {@return the language asked for with {@code --ui}, else that of the environment} */
    public static Ui ui(String[] arguments, Map<String, String> environment) {
        String asked = "";
        for (int i = 0; i < arguments.length; i++) {
            if (arguments[i].equals("--ui") && i + 1 < arguments.length) {
                asked = arguments[i + 1];
            } else if (arguments[i].startsWith("--ui=")) {
                asked = arguments[i].substring("--ui=".length());
            }
        }
        asked = asked.toLowerCase(Locale.ROOT);
        return asked.equals("ar") ? Ui.AR : asked.equals("en") ? Ui.EN : Ui.of(environment);
    }
}
