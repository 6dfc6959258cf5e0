package tarikh.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Objects;
import java.util.Properties;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;

class MessagesTest {
    private static final Properties ENGLISH = load("messages.properties");
    private static final Properties ARABIC = load("messages_ar.properties");

    @Test
    void both_languages_say_the_same_things() {
        assertThat(keysWithoutNumber(ARABIC)).isEqualTo(keysWithoutNumber(ENGLISH));
    }

    @Test
    void a_sentence_has_the_same_places_to_fill_in_both_languages() {
        for (String key : ENGLISH.stringPropertyNames()) {
            if (ARABIC.containsKey(key) && !key.startsWith("count.")) {
                assertThat(places(ARABIC.getProperty(key))).as(key).isEqualTo(places(ENGLISH.getProperty(key)));
            }
        }
    }

    @Test
    void every_event_role_and_kind_of_contradiction_has_a_name() {
        for (Ui ui : Ui.values()) {
            Messages messages = new Messages(ui);
            for (EventType type : EventType.values()) {
                assertThat(messages.say("event." + type.code())).isNotBlank();
            }
            for (Role role : Role.values()) {
                assertThat(messages.say("explain.as." + role.name().toLowerCase(java.util.Locale.ROOT), "X"))
                        .contains("X");
                assertThat(messages.say("role." + role.name().toLowerCase(java.util.Locale.ROOT), "X"))
                        .contains("X");
            }
            for (Contradiction.Kind kind : Contradiction.Kind.values()) {
                assertThat(messages.say("kind." + kind.code())).isNotBlank();
            }
        }
    }

    @ParameterizedTest
    @CsvSource({"0, zero", "1, one", "2, two", "3, few", "10, few", "11, many", "99, many", "100, other", "103, few"})
    void arabic_counts_take_the_number_that_grammar_asks_for(long count, String category) {
        assertThat(Plural.of(Ui.AR, count)).isEqualTo(category);
    }

    @ParameterizedTest
    @CsvSource({
        "ar_EG.UTF-8, '', AR",
        "ar, '', AR",
        "C, ar_EG, EN",
        "'', ar_LB.UTF-8, AR",
        "'', '', EN",
        "arn_CL, '', EN"
    })
    void the_language_is_that_of_the_environment(String all, String lang, Ui expected) {
        assertThat(Ui.of(Map.of("LC_ALL", all, "LANG", lang))).isEqualTo(expected);
    }

    private static Set<String> places(String sentence) {
        Matcher matcher = Pattern.compile("\\{\\d}").matcher(sentence);
        return matcher.results().map(r -> r.group()).collect(Collectors.toCollection(TreeSet::new));
    }

    /** The grammatical numbers differ by language; the nouns must be the same. */
    private static Set<String> keysWithoutNumber(Properties properties) {
        return properties.stringPropertyNames().stream()
                .map(k -> k.startsWith("count.") ? k.substring(0, k.lastIndexOf('.')) : k)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private static Properties load(String name) {
        Properties properties = new Properties();
        try (Reader reader = new InputStreamReader(
                Objects.requireNonNull(Messages.class.getResourceAsStream("/tarikh/cli/" + name)),
                StandardCharsets.UTF_8)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return properties;
    }
}
