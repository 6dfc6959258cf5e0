package tarikh.formats.base;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import tarikh.chronology.DatedEvent;
import tarikh.reading.event.Event;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;
import tarikh.reading.speech.Attribution;

/** The words that exports add, in one language. */
public final class Words {
    private final Tongue tongue;
    private final Properties words = new Properties();

    public Words(Tongue tongue) {
        this.tongue = tongue;
        String name = "words-" + tongue.code() + ".properties";
        try (InputStream in = Words.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is missing from the jar");
            }
            words.load(new InputStreamReader(in, StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }

    /**
     * The words under a key, with {@code {0}}, {@code {1}}… replaced.
     *
     * @throws IllegalArgumentException if there are none
     */
    public String say(String key, String... parts) {
        String said = words.getProperty(key);
        if (said == null) {
            throw new IllegalArgumentException("no words for " + key);
        }
        for (int i = 0; i < parts.length; i++) {
            said = said.replace("{" + i + "}", parts[i]);
        }
        return said;
    }

    /** {@return what keeps an event from being a plain fact of the text: denied, planned, only said; empty for most} */
    public List<String> doubts(DatedEvent dated, Cast cast) {
        Event event = dated.event();
        List<String> doubts = new ArrayList<>();
        if (event.polarity() == Polarity.NEGATIVE) {
            doubts.add(say("doubt.negative"));
        }
        if (event.modality() != Modality.ACTUAL) {
            doubts.add(say("doubt." + event.modality().name().toLowerCase(Locale.ROOT)));
        }
        if (event.attribution() instanceof Attribution.Unnamed) {
            doubts.add(say("doubt.unnamed"));
        } else if (event.attribution() instanceof Attribution.Named named) {
            doubts.add(say("doubt.speaker", cast.name(named.entity(), tongue)));
        }
        if (dated.how() == DatedEvent.How.INFERRED) {
            doubts.add(say("doubt.inferred"));
        }
        return List.copyOf(doubts);
    }

    /** {@return all keys, sorted} */
    public Set<String> keys() {
        return new TreeSet<>(words.stringPropertyNames());
    }
}
