package tarikh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Role;
import tarikh.reading.timex.Amount;
import tarikh.reading.timex.Assumption;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.TimexType;

class WordsTest {
    private final Words words = new Words();

    @Test
    void both_languages_have_the_same_keys() {
        assertThat(words.keys(UiLanguage.AR))
                .isEqualTo(words.keys(UiLanguage.EN))
                .isNotEmpty();
    }

    @Test
    void no_key_is_left_without_words() {
        for (String key : words.keys(UiLanguage.EN)) {
            assertThat(words.say(key).ar()).as(key).isNotBlank();
            assertThat(words.say(key).en()).as(key).isNotBlank();
        }
    }

    @Test
    void both_languages_leave_the_same_places_open() {
        for (String key : words.keys(UiLanguage.EN)) {
            for (int i = 0; i < 3; i++) {
                String place = "{" + i + "}";
                assertThat(words.say(key).ar().contains(place))
                        .as(key)
                        .isEqualTo(words.say(key).en().contains(place));
            }
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_type_of_event_has_words(EventType type) {
        assertThat(words.say("event." + type.code()).en()).isNotBlank();
    }

    @ParameterizedTest
    @EnumSource
    void every_kind_of_contradiction_has_words(Contradiction.Kind kind) {
        assertThat(words.say("contradiction.kind." + kind.code()).en()).isNotBlank();
    }

    @Test
    void every_closed_choice_has_words() {
        allHaveWords("modality.", Modality.values());
        allHaveWords("role.", Role.values());
        allHaveWords("kind.", EntityKind.values());
        allHaveWords("mod.", Mod.values());
        allHaveWords("timex.", TimexType.values());
        allHaveWords("assumption.", Assumption.values());
        allHaveWords("unit.", Amount.Unit.values());
        allHaveWords("how.", DatedEvent.How.values());
        allHaveWords("strength.", Contradiction.Strength.values());
    }

    private void allHaveWords(String prefix, Enum<?>[] values) {
        for (Enum<?> value : values) {
            assertThat(words.say(prefix + value.name().toLowerCase(Locale.ROOT)).en())
                    .isNotBlank();
        }
    }
}
