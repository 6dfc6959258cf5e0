package tarikh.text.rule;

import java.util.ArrayList;
import java.util.List;

/** Cuts the lines of a rule into names and signs, each with its line. */
final class RuleText {
    private static final String SIGNS = "()[]|?{}<>,:.=";

    /** A name, number or sign; {@code ->} of a production is {@code =>}; {@code glued} when no blank stands before it. */
    record Word(String text, int line, boolean glued) {
        boolean isName() {
            return Character.isLetterOrDigit(text.charAt(0));
        }
    }

    private RuleText() {}

    static List<Word> words(String line, int number) {
        List<Word> words = new ArrayList<>();
        int i = 0;
        boolean glued = false;
        while (i < line.length()) {
            char c = line.charAt(i);
            if (c == ' ' || c == '\t') {
                glued = false;
                i++;
                continue;
            }
            int end = i + 1;
            if (c == '=' && end < line.length() && line.charAt(end) == '>') {
                end++;
            } else if (SIGNS.indexOf(c) < 0) {
                while (end < line.length() && SIGNS.indexOf(line.charAt(end)) < 0 && line.charAt(end) != ' ') {
                    end++;
                }
            }
            words.add(new Word(line.substring(i, end), number, glued));
            glued = true;
            i = end;
        }
        return words;
    }
}
