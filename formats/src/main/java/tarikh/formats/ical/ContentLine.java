package tarikh.formats.ical;

import java.io.IOException;
import java.io.Writer;

/** Writes content lines as RFC 5545 has them: folded after 75 bytes, ended with CR LF. */
final class ContentLine {
    private static final int LONGEST_BYTES = 75;
    private static final String END = "\r\n";

    private final Writer out;

    ContentLine(Writer out) {
        this.out = out;
    }

    /** Writes a property with a value that needs no escapes. */
    void write(String name, String value) throws IOException {
        String line = name + ":" + value;
        int bytes = 0;
        for (int i = 0; i < line.length(); ) {
            int c = line.codePointAt(i);
            int size = c < 0x80 ? 1 : c < 0x800 ? 2 : c < 0x10000 ? 3 : 4;
            if (bytes + size > LONGEST_BYTES) {
                out.write(END + " ");
                bytes = 1;
            }
            int next = i + Character.charCount(c);
            out.write(line, i, next - i);
            bytes += size;
            i = next;
        }
        out.write(END);
    }

    /** Writes a property with words as its value. */
    void text(String name, String words) throws IOException {
        StringBuilder value = new StringBuilder();
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            switch (c) {
                case '\\', ';', ',' -> value.append('\\').append(c);
                case '\n' -> value.append("\\n");
                case '\r' -> value.append(i + 1 < words.length() && words.charAt(i + 1) == '\n' ? "" : "\\n");
                case '\t' -> value.append(c);
                default -> value.append(Character.isISOControl(c) ? '\ufffd' : c);
            }
        }
        write(name, value.toString());
    }
}
