package tarikh.chronology.wording;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.reading.event.EventType;

final class WordingTest {
    private static final Wording WORDING = new Wording();

    /** Pairs of lines: {@code = number unit}, then the Arabic. */
    static List<String[]> counted() throws IOException {
        try (BufferedReader lines = new BufferedReader(
                new InputStreamReader(WordingTest.class.getResourceAsStream("counted.ar"), StandardCharsets.UTF_8))) {
            List<String> all = lines.lines().toList();
            return Stream.iterate(0, i -> i < all.size(), i -> i + 2)
                    .map(i -> new String[] {all.get(i), all.get(i + 1)})
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("counted")
    void arabic_counts_agree_with_their_number(String question, String expected) {
        String[] parts = question.substring(2).split(" ");
        Wording.Unit unit = Wording.Unit.valueOf(parts[1].toUpperCase(Locale.ROOT));
        assertThat(WORDING.count(Long.parseLong(parts[0]), unit).ar()).isEqualTo(expected);
    }

    @Test
    void english_counts_know_one_and_many() {
        assertThat(WORDING.count(1, Wording.Unit.WEEK).en()).isEqualTo("one week");
        assertThat(WORDING.count(21, Wording.Unit.DAY).en()).isEqualTo("21 days");
    }

    @Test
    void days_are_named_by_the_shortest_words() {
        assertThat(WORDING.days(range("1929-01-01", "1929-12-31")).en()).isEqualTo("1929");
        assertThat(WORDING.days(range("1929-02-01", "1929-02-28")).en()).isEqualTo("February 1929");
        assertThat(WORDING.days(range("1929-02-13", "1929-02-13")).en()).isEqualTo("13 February 1929");
        assertThat(WORDING.days(range("1927-01-01", "1939-12-31")).en()).isEqualTo("1927 to 1939");
    }

    @Test
    void days_before_the_reform_are_julian() {
        assertThat(WORDING.day(LocalDate.of(-43, 3, 13).toEpochDay()).en()).isEqualTo("15 March 44 BCE");
        assertThat(WORDING.day(LocalDate.of(1582, 10, 14).toEpochDay()).en()).isEqualTo("4 October 1582");
        assertThat(WORDING.day(LocalDate.of(1582, 10, 15).toEpochDay()).en()).isEqualTo("15 October 1582");
        assertThat(WORDING.days(range("1509-01-11", "1510-01-10")).en()).isEqualTo("1509");
        assertThat(WORDING.days(range("1509-06-11", "1509-07-10")).en()).isEqualTo("June 1509");
    }

    @Test
    void every_event_has_a_name_with_and_without_a_person() {
        for (EventType type : EventType.values()) {
            assertThat(WORDING.say("event." + type.code(), Wording.same("X")).en())
                    .contains("X");
            assertThat(WORDING.has("event." + type.code() + ".bare")).isTrue();
        }
    }

    @Test
    void both_languages_have_the_same_sentences_but_for_counts() {
        Templates ar = new Templates("/tarikh/chronology/sentences.ar");
        Templates en = new Templates("/tarikh/chronology/sentences.en");
        assertThat(keys(ar)).isEqualTo(keys(en));
        for (String key : ar.keys()) {
            if (!key.startsWith("count.")) {
                Bilingual said = WORDING.say(
                        key,
                        Stream.of("a1", "b2", "c3", "d4", "e5")
                                .map(Wording::same)
                                .toArray(Bilingual[]::new));
                for (String part : List.of("a1", "b2", "c3", "d4", "e5")) {
                    assertThat(said.ar().contains(part))
                            .as(key)
                            .isEqualTo(said.en().contains(part));
                }
            }
        }
    }

    private static List<String> keys(Templates templates) {
        return Stream.of(templates)
                .flatMap(t -> java.util.stream.StreamSupport.stream(t.keys().spliterator(), false))
                .filter(k -> !k.startsWith("count."))
                .toList();
    }

    private static DayRange range(String first, String last) {
        return DayRange.between(
                LocalDate.parse(first).toEpochDay(), LocalDate.parse(last).toEpochDay());
    }
}
