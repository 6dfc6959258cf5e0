package tarikh.cli.input;

import java.nio.charset.StandardCharsets;
import java.util.Locale;

/** Recognises files that are no plain text, so that the message can name what they are. */
final class FileKind {
    private static final int LOOKED_AT = 512;

    private FileKind() {}

    /** @throws InputProblem if the file begins as a PDF, a zip-based document or an HTML page does */
    static void refuseKnownFormats(byte[] bytes) throws InputProblem {
        if (startsWith(bytes, "%PDF-")) {
            throw new InputProblem("input.pdf");
        }
        if (startsWith(bytes, "PK\u0003\u0004")) {
            throw new InputProblem("input.zip");
        }
        String start = new String(bytes, 0, Math.min(bytes.length, LOOKED_AT), StandardCharsets.ISO_8859_1)
                .toLowerCase(Locale.ROOT);
        int first = start.indexOf('<');
        String markup = first >= 0 && isSpaceOrMark(start, first) ? start.substring(first) : "";
        if (markup.startsWith("<!doctype html") || markup.startsWith("<html")) {
            throw new InputProblem("input.html");
        }
    }

    /** @throws InputProblem if there is a control character that no text has */
    static void refuseBinary(byte[] bytes) throws InputProblem {
        for (int i = 0; i < bytes.length; i++) {
            byte value = bytes[i];
            if (value >= 0 && value < 0x20 && !isLayout(value)) {
                throw new InputProblem("input.binary", i, String.format(Locale.ROOT, "%02X", value));
            }
        }
    }

    /** Tab, line feed, vertical tab, form feed, carriage return, and the end mark of a DOS file. */
    private static boolean isLayout(byte value) {
        return (value >= 0x09 && value <= 0x0D) || value == 0x1A;
    }

    private static boolean isSpaceOrMark(String start, int end) {
        for (int i = 0; i < end; i++) {
            char c = start.charAt(i);
            if (c > ' ' && c != 0xEF && c != 0xBB && c != 0xBF) {
                return false;
            }
        }
        return true;
    }

    private static boolean startsWith(byte[] bytes, String start) {
        if (bytes.length < start.length()) {
            return false;
        }
        for (int i = 0; i < start.length(); i++) {
            if (bytes[i] != (byte) start.charAt(i)) {
                return false;
            }
        }
        return true;
    }
}
