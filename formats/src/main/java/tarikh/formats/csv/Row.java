package tarikh.formats.csv;

import java.io.IOException;
import java.io.Writer;
import java.util.Locale;

/**
 * Writes rows as RFC 4180 has them. Words of the text that a spreadsheet would take for a formula get an apostrophe before
 * them, and so do words that begin with one: who takes one apostrophe off the start of such a cell has the words of the text.
 */
final class Row {
    private static final String END = "\r\n";
    private static final String FORMULA = "=+-@\t\r\n'\uFF1D\uFF0B\uFF0D\uFF20";

    private final Writer out;
    private final char divider;
    private boolean begun;

    Row(Writer out, char divider) {
        this.out = out;
        this.divider = divider;
    }

    /** Adds a cell with words that come from a text or a user. */
    Row words(String words) throws IOException {
        boolean isFormula = !words.isEmpty() && FORMULA.indexOf(words.charAt(0)) >= 0;
        return cell(isFormula ? "'" + words : words);
    }

    /** Adds a cell with a value of our own making: a code, a day, a number. */
    Row value(String value) throws IOException {
        return cell(value);
    }

    Row value(long value) throws IOException {
        return cell(Long.toString(value));
    }

    Row value(double value) throws IOException {
        return cell(Double.toString(value));
    }

    Row value(boolean value) throws IOException {
        return cell(Boolean.toString(value));
    }

    Row code(Enum<?> constant) throws IOException {
        return cell(constant.name().toLowerCase(Locale.ROOT).replace('_', '-'));
    }

    /** Writes a whole row of names of columns. */
    void names(String... columns) throws IOException {
        for (String column : columns) {
            cell(column);
        }
        end();
    }

    void end() throws IOException {
        out.write(END);
        begun = false;
    }

    private Row cell(String text) throws IOException {
        if (begun) {
            out.write(divider);
        }
        begun = true;
        if (needsQuotes(text)) {
            out.write('"');
            out.write(text.replace("\"", "\"\""));
            out.write('"');
        } else {
            out.write(text);
        }
        return this;
    }

    private boolean needsQuotes(String text) {
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (c == divider || c == '"' || c == '\n' || c == '\r' || c == ';' || c == '\t') {
                return true;
            }
        }
        return !text.isEmpty() && (isBlank(text.charAt(0)) || isBlank(text.charAt(text.length() - 1)));
    }

    private static boolean isBlank(char c) {
        return c == ' ' || c == '\u00A0' || c == '\u000B' || c == '\f';
    }
}
