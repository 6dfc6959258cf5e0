package tarikh.cli.terminal;

import tarikh.text.SourceText;
import tarikh.text.Span;

/** Words of the source between quotation marks, on one line and not too long. */
final class Quotes {
    private static final int LONGEST = 300;

    private final SourceText source;

    Quotes(SourceText source) {
        this.source = source;
    }

    String of(Span span) {
        StringBuilder words = new StringBuilder();
        String quoted = source.quote(span);
        for (int i = 0; i < quoted.length() && words.length() < LONGEST; i++) {
            char c = quoted.charAt(i);
            boolean blank = Character.isWhitespace(c) || Character.isISOControl(c);
            if (!blank) {
                words.append(c);
            } else if (words.length() > 0 && words.charAt(words.length() - 1) != ' ') {
                words.append(' ');
            }
        }
        if (words.length() >= LONGEST) {
            // Never half a surrogate pair.
            int end = Character.isHighSurrogate(words.charAt(words.length() - 1)) ? words.length() - 1 : words.length();
            words.setLength(end);
            words.append('…');
        }
        return Bidi.own("«" + words.toString().strip() + "»");
    }
}
