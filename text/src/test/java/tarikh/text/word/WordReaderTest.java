package tarikh.text.word;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.SourceText;
import tarikh.text.Tokenizer;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/** Words of invented sentences, cut and classed with the weights that are shipped. */
class WordReaderTest {
    private static final ClassLoader LOADER = WordReaderTest.class.getClassLoader();

    private final Tokenizer tokenizer = new Tokenizer();
    private final WordReader reader =
            WordReader.load(Pack.load(List.of(source("ar"))), WordList.load(source("ar-words")), source("ar-learned"));

    @Test
    void nearly_all_words_are_cut_as_a_reader_cuts_them() {
        List<String> wrong = new ArrayList<>();
        int words = 0;
        for (String line : sentences()) {
            String text = without(line, "*");
            Words read = read(without(text, "+"));
            List<String> cut = cut(read);
            List<String> expected = words(text);
            assertThat(cut).as(line).hasSameSizeAs(expected);
            for (int i = 0; i < cut.size(); i++) {
                words++;
                if (!cut.get(i).equals(expected.get(i))) {
                    wrong.add(cut.get(i) + " for " + expected.get(i));
                }
            }
        }
        assertThat(words).isGreaterThan(250);
        assertThat(wrong.size() * 100 / 3).as("wrong: %s", wrong).isLessThanOrEqualTo(words);
    }

    @Test
    void most_verbs_are_told_from_nouns() {
        List<String> wrong = new ArrayList<>();
        int words = 0;
        for (String line : sentences()) {
            Words read = read(without(without(line, "+"), "*"));
            List<String> marked = words(without(line, "+"));
            List<Integer> tokens = wordTokens(read.tokens());
            for (int i = 0; i < marked.size(); i++) {
                boolean verb = marked.get(i).endsWith("*");
                words++;
                if (verb != (read.wordClass(tokens.get(i)) == WordClass.VERB)) {
                    wrong.add(marked.get(i));
                }
            }
        }
        assertThat(wrong.size() * 20).as("wrong: %s", wrong).isLessThanOrEqualTo(words);
    }

    @Test
    void stems_lie_inside_their_tokens_whatever_the_text() {
        long seed = 11;
        Random random = new Random(seed);
        String letters = characters(
                "0648 0641 0644 0644 0628 0643 0627 0647 064A 0646 0629 064B 0020 0020 002E 0061 0031 FEFB 0640");
        for (int round = 0; round < 500; round++) {
            StringBuilder text = new StringBuilder();
            for (int i = random.nextInt(60); i >= 0; i--) {
                text.append(letters.charAt(random.nextInt(letters.length())));
            }
            Words read = read(text.toString());
            for (int t = 0; t < read.tokens().size(); t++) {
                assertThat(read.stemStart(t))
                        .as("seed %d", seed)
                        .isGreaterThanOrEqualTo(read.tokens().start(t));
                assertThat(read.stemEnd(t))
                        .isGreaterThan(read.stemStart(t))
                        .isLessThanOrEqualTo(read.tokens().end(t));
            }
        }
    }

    @Test
    void reading_twice_gives_the_same() {
        String text = without(without(String.join(" ", sentences()), "+"), "*");
        Words first = read(text);
        Words second = read(text);
        for (int t = 0; t < first.tokens().size(); t++) {
            assertThat(second.cut(t)).isEqualTo(first.cut(t));
            assertThat(second.wordClass(t)).isEqualTo(first.wordClass(t));
            assertThat(second.verbMargin(t)).isEqualTo(first.verbMargin(t));
        }
    }

    private Words read(String text) {
        return reader.read(tokenizer.read(new SourceText("t", text)));
    }

    private static List<String> cut(Words read) {
        List<String> cut = new ArrayList<>();
        for (int t : wordTokens(read.tokens())) {
            String word = read.tokens().quote(t);
            Cut c = read.cut(t);
            String before = c.joint() > 0 ? word.substring(0, c.joint()) + "+" : "";
            String particle = c.start() > c.joint() ? word.substring(c.joint(), c.start()) + "+" : "";
            String after = c.end() < word.length() ? "+" + word.substring(c.end()) : "";
            cut.add(before + particle + word.substring(c.start(), c.end()) + after);
        }
        return cut;
    }

    private static List<Integer> wordTokens(Tokens tokens) {
        List<Integer> found = new ArrayList<>();
        for (int t = 0; t < tokens.size(); t++) {
            if (tokens.isWord(t)) {
                found.add(t);
            }
        }
        return found;
    }

    /** The words of a line with the signs in them, marks and digits left out. */
    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        StringBuilder word = new StringBuilder();
        for (int i = 0; i <= line.length(); i++) {
            char c = i < line.length() ? line.charAt(i) : ' ';
            if (Character.isLetter(c) || c == '+' || c == '*') {
                word.append(c);
            } else if (word.length() > 0) {
                words.add(word.toString());
                word.setLength(0);
            }
        }
        return words;
    }

    private static String without(String line, String sign) {
        return line.replace(sign, "");
    }

    private static String characters(String hex) {
        StringBuilder out = new StringBuilder();
        for (String code : hex.split(" ")) {
            out.append((char) Integer.parseInt(code, 16));
        }
        return out.toString();
    }

    private static PackSource source(String name) {
        return PackSource.ofResources(LOADER, "packs/" + name);
    }

    private static List<String> sentences() {
        try (InputStream in = Objects.requireNonNull(WordReaderTest.class.getResourceAsStream("sentences.txt"))) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8)
                    .lines()
                    .filter(l -> !l.isEmpty() && !l.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
