package tarikh.cli.terminal;

import java.util.Map;
import java.util.Properties;

/**
 * How much a terminal can show.
 *
 * @param width in columns
 * @param colour whether colours may be used
 */
public record Look(int width, boolean colour) {
    private static final int NARROWEST = 40;
    private static final int WIDEST = 120;

    /**
     * The terminal as the launcher found it.
     *
     * @param found {@code tarikh.stdout} is {@code terminal} if standard output is one, {@code tarikh.columns} its width
     */
    public static Look of(Properties found, Map<String, String> environment) {
        if (!"terminal".equals(found.getProperty("tarikh.stdout"))) {
            return plain();
        }
        boolean colour = !environment.containsKey("NO_COLOR") && !"dumb".equals(environment.get("TERM"));
        int columns = plain().width();
        try {
            columns = Integer.parseInt(found.getProperty("tarikh.columns", ""));
        } catch (NumberFormatException e) {
            // A terminal that does not tell its width is taken to be as wide as a page.
        }
        return new Look(Math.max(NARROWEST, Math.min(WIDEST, columns)), colour);
    }

    /** What files and pipes get. */
    public static Look plain() {
        return new Look(100, false);
    }
}
