package tarikh.report;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;

/** The words of the interface in both languages, from {@code ui-ar.properties} and {@code ui-en.properties}. */
final class Words {
    private final Properties ar = load("ui-ar.properties");
    private final Properties en = load("ui-en.properties");

    /**
     * The words under a key, with {@code {0}}, {@code {1}}… replaced.
     *
     * @throws IllegalArgumentException if a language lacks the key
     */
    Both say(String key, Object... parts) {
        return new Both(fill(ar, key, parts), fill(en, key, parts));
    }

    /** As {@link #say}, for parts that themselves differ by language. */
    Both join(String key, Both... parts) {
        String inArabic = fill(ar, key);
        String inEnglish = fill(en, key);
        for (int i = 0; i < parts.length; i++) {
            inArabic = inArabic.replace("{" + i + "}", parts[i].ar());
            inEnglish = inEnglish.replace("{" + i + "}", parts[i].en());
        }
        return new Both(inArabic, inEnglish);
    }

    /** {@return the keys of a language, sorted} */
    Set<String> keys(UiLanguage language) {
        return new TreeSet<>((language == UiLanguage.AR ? ar : en).stringPropertyNames());
    }

    private static String fill(Properties words, String key, Object... parts) {
        String pattern = words.getProperty(key);
        if (pattern == null) {
            throw new IllegalArgumentException("no interface words for \"" + key + "\"");
        }
        for (int i = 0; i < parts.length; i++) {
            pattern = pattern.replace("{" + i + "}", String.valueOf(parts[i]));
        }
        return pattern;
    }

    private static Properties load(String name) {
        Properties words = new Properties();
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the report's " + name + " is missing from the jar");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the report's " + name, e);
        }
        return words;
    }
}
