package tarikh.cli.terminal;

/** Lines of text for a terminal: wrapped at its width, indented, in the reading direction of the language. */
final class Page {
    private static final String BOLD = "\u001b[1m";
    private static final String RED = "\u001b[31m";
    private static final String PLAIN = "\u001b[0m";
    private static final char RIGHT_TO_LEFT_MARK = '\u200f';
    private static final char LEFT_TO_RIGHT_MARK = '\u200e';
    private static final int NARROWEST = 30;

    private final StringBuilder text = new StringBuilder();
    private final char direction;
    private final int width;
    private final boolean colour;

    Page(Ui ui, int width, boolean colour) {
        this.direction = ui == Ui.AR ? RIGHT_TO_LEFT_MARK : LEFT_TO_RIGHT_MARK;
        this.width = width;
        this.colour = colour;
    }

    void blank() {
        text.append('\n');
    }

    void heading(String words) {
        blank();
        line(0, styled(BOLD, words));
    }

    void alarm(int indent, String words) {
        line(indent, styled(RED, words));
    }

    /** Adds one line as it is. */
    void line(int indent, String words) {
        text.append(direction).append(" ".repeat(indent)).append(words).append('\n');
    }

    /** Adds words as a paragraph, broken at blanks. */
    void paragraph(int indent, String words) {
        int room = Math.max(NARROWEST, width - indent);
        StringBuilder line = new StringBuilder();
        int taken = 0;
        int from = 0;
        while (from < words.length()) {
            int blank = words.indexOf(' ', from);
            int to = blank < 0 ? words.length() : blank;
            String word = words.substring(from, to);
            int needed = Bidi.width(word) + (line.length() > 0 ? 1 : 0);
            if (line.length() > 0 && taken + needed > room) {
                line(indent, line.toString());
                line.setLength(0);
                taken = 0;
                needed = Bidi.width(word);
            }
            line.append(line.length() > 0 ? " " : "").append(word);
            taken += needed;
            from = to + 1;
        }
        if (line.length() > 0) {
            line(indent, line.toString());
        }
    }

    /** Adds a left column of a fixed width and what belongs to it; a wider left part gets a line of its own. */
    void columns(int indent, String left, int leftWidth, String right) {
        int taken = Bidi.width(left);
        if (taken > leftWidth) {
            line(indent, left);
            paragraph(indent + leftWidth + 2, right);
            return;
        }
        String padded = left + " ".repeat(leftWidth - taken + 2);
        if (indent + leftWidth + 2 + Bidi.width(right) <= width) {
            line(indent, padded + right);
        } else {
            Page rest = new Page(Ui.EN, width, colour);
            rest.paragraph(indent + leftWidth + 2, right);
            String wrapped = rest.text.toString().replace(LEFT_TO_RIGHT_MARK, direction);
            text.append(direction).append(" ".repeat(indent)).append(padded);
            text.append(wrapped.substring(1 + indent + leftWidth + 2));
        }
    }

    private String styled(String style, String words) {
        return colour ? style + words + PLAIN : words;
    }

    @Override
    public String toString() {
        return text.toString();
    }
}
