package tarikh.formats.markdown;

/** Words of a text inside a line of Markdown (CommonMark with GitHub's tables): they mean themselves and nothing else. */
final class MarkdownText {
    private static final String SPECIAL = "\\`*_[]<>|~&$#!";
    private static final String FIRST = "-+=:";

    private MarkdownText() {}

    /** {@return the words on one line; a line break becomes a blank, which is all that Markdown makes of it} */
    static String of(String words) {
        StringBuilder line = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == '\n' || c == '\r') {
                line.append(' ');
            } else if (Character.isISOControl(c) && c != '\t') {
                line.append('\ufffd');
            } else {
                boolean isMark = SPECIAL.indexOf(c) >= 0 || i == 0 && FIRST.indexOf(c) >= 0 || endsNumber(words, i);
                line.append(isMark ? "\\" : "").append(c);
            }
        }
        return line.toString();
    }

    /** Whether a point or bracket stands behind nothing but digits, as in a numbered list. */
    private static boolean endsNumber(String words, int at) {
        if (at == 0 || words.charAt(at) != '.' && words.charAt(at) != ')') {
            return false;
        }
        for (int i = 0; i < at; i++) {
            if (words.charAt(i) < '0' || words.charAt(i) > '9') {
                return false;
            }
        }
        return true;
    }
}
