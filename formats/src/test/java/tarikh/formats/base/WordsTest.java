package tarikh.formats.base;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.reading.event.Modality;

class WordsTest {
    @Test
    void both_languages_have_the_same_words() {
        assertThat(new Words(Tongue.AR).keys()).isEqualTo(new Words(Tongue.EN).keys());
    }

    @Test
    void every_doubt_and_every_kind_of_contradiction_has_words() {
        for (Tongue tongue : Tongue.values()) {
            Words words = new Words(tongue);
            for (Modality modality : Modality.values()) {
                if (modality != Modality.ACTUAL) {
                    assertThat(words.say("doubt." + modality.name().toLowerCase(Locale.ROOT)))
                            .isNotBlank();
                }
            }
            for (Contradiction.Kind kind : Contradiction.Kind.values()) {
                assertThat(words.say("kind." + kind.code())).isNotBlank();
            }
            for (Contradiction.Strength strength : Contradiction.Strength.values()) {
                assertThat(words.say("strength." + strength.name().toLowerCase(Locale.ROOT)))
                        .isNotBlank();
            }
        }
    }
}
