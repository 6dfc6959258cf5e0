package tarikh.training.name;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tarikh.text.SourceText;
import tarikh.text.Span;
import tarikh.text.Tokens;
import tarikh.text.tagger.SpanTags;

/** A text put together from lines of a word, a tab and its tag (BIO), with the spans of its tags. */
final class TaggedText {
    private static final int SENTENCES = 40;
    /** The kinds of the corpora in the order of the tags; the last one takes all others. */
    private static final List<String> KINDS = List.of("PER", "LOC", "ORG", "MISC");

    private final StringBuilder text = new StringBuilder();
    private final List<Span> words = new ArrayList<>();
    private final List<String> tags = new ArrayList<>();
    private int sentences;

    /** {@return the texts of a file, forty of its sentences in each, a sentence a line} */
    static List<TaggedText> read(Path file) throws IOException {
        List<TaggedText> texts = new ArrayList<>();
        TaggedText now = new TaggedText();
        boolean open = false;
        for (String line : Files.readAllLines(file, StandardCharsets.UTF_8)) {
            if (line.isBlank()) {
                if (open) {
                    now.text.append('\n');
                    now.sentences++;
                    open = false;
                }
                if (now.sentences == SENTENCES) {
                    texts.add(now);
                    now = new TaggedText();
                }
            } else {
                int tab = line.indexOf('\t');
                now.add(line.substring(0, tab < 0 ? line.length() : tab), tab < 0 ? "O" : line.substring(tab + 1));
                open = true;
            }
        }
        if (!now.words.isEmpty()) {
            texts.add(now);
        }
        return texts;
    }

    private void add(String word, String tag) {
        if (text.length() > 0 && text.charAt(text.length() - 1) != '\n') {
            text.append(' ');
        }
        words.add(new Span(text.length(), text.length() + word.length()));
        tags.add(tag.strip());
        text.append(word);
    }

    SourceText source(String id) {
        return new SourceText(id, text.toString());
    }

    /** {@return for each token the tag of its word} */
    int[] tags(Tokens tokens) {
        int[] found = new int[tokens.size()];
        int before = 0;
        int word = 0;
        for (int t = 0; t < found.length; t++) {
            int start = tokens.span(t).start();
            boolean entered = false;
            while (word < words.size() && words.get(word).end() <= start) {
                word++;
            }
            if (word < words.size() && words.get(word).start() < tokens.span(t).end()) {
                entered = t == 0 || tokens.span(t - 1).end() <= words.get(word).start();
                found[t] = tag(tags.get(word), entered, before);
            }
            before = found[t];
        }
        return found;
    }

    private static int tag(String tag, boolean firstOfWord, int before) {
        if (tag.length() < 3) {
            return SpanTags.OUTSIDE;
        }
        int kind = KINDS.indexOf(tag.substring(2));
        int known = kind < 0 ? KINDS.size() - 1 : kind;
        boolean goesOn = !firstOfWord || tag.charAt(0) == 'I';
        return goesOn && SpanTags.mayFollow(before, SpanTags.inside(known))
                ? SpanTags.inside(known)
                : SpanTags.begin(known);
    }
}
