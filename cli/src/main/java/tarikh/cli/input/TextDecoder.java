package tarikh.cli.input;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;

/**
 * Turns the bytes of a text file into characters: UTF-8 with or without a byte-order mark, UTF-16 with one, and
 * Windows-1256 where the bytes look like Arabic in it.
 */
public final class TextDecoder {
    private static final int MARK = 0xFEFF;

    /**
     * Decodes a whole file.
     *
     * @throws InputProblem if it is empty, no plain text, or in no encoding that is known here
     */
    public Decoded decode(byte[] bytes) throws InputProblem {
        if (bytes.length == 0) {
            throw new InputProblem("input.empty");
        }
        FileKind.refuseKnownFormats(bytes);
        Decoded decoded = decodeMarked(bytes);
        if (decoded.text().isBlank()) {
            throw new InputProblem("input.blank");
        }
        return decoded;
    }

    private static Decoded decodeMarked(byte[] bytes) throws InputProblem {
        if (startsWith(bytes, 0xFE, 0xFF)) {
            return utf16(bytes, StandardCharsets.UTF_16BE);
        }
        if (startsWith(bytes, 0xFF, 0xFE)) {
            return utf16(bytes, StandardCharsets.UTF_16LE);
        }
        FileKind.refuseBinary(bytes);
        int malformed = firstMalformed(bytes);
        if (malformed < 0) {
            int from = startsWith(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
            return new Decoded(new String(bytes, from, bytes.length - from, StandardCharsets.UTF_8), "UTF-8", false);
        }
        ArabicBytes census = ArabicBytes.count(bytes);
        if (census.isWindows1256()) {
            return new Decoded(new String(bytes, Charset.forName("windows-1256")), "Windows-1256", true);
        }
        if (census.isIso88596()) {
            return new Decoded(new String(bytes, Charset.forName("ISO-8859-6")), "ISO-8859-6", true);
        }
        throw new InputProblem(
                "input.malformed", malformed, String.format(java.util.Locale.ROOT, "%02X", bytes[malformed]));
    }

    private static Decoded utf16(byte[] bytes, Charset charset) throws InputProblem {
        try {
            CharBuffer text = charset.newDecoder().decode(ByteBuffer.wrap(bytes));
            int from = text.length() > 0 && text.charAt(0) == MARK ? 1 : 0;
            return new Decoded(text.subSequence(from, text.length()).toString(), charset.name(), false);
        } catch (CharacterCodingException e) {
            throw new InputProblem("input.malformed-utf16");
        }
    }

    /** {@return the offset of the first byte that is not UTF-8, or -1 if all are}; linear, in constant memory. */
    private static int firstMalformed(byte[] bytes) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes);
        CharBuffer out = CharBuffer.allocate(8192);
        while (true) {
            CoderResult result = decoder.decode(in, out, true);
            if (result.isError()) {
                return in.position();
            }
            if (result.isUnderflow()) {
                return -1;
            }
            out.clear();
        }
    }

    static boolean startsWith(byte[] bytes, int... start) {
        if (bytes.length < start.length) {
            return false;
        }
        for (int i = 0; i < start.length; i++) {
            if ((bytes[i] & 0xFF) != start[i]) {
                return false;
            }
        }
        return true;
    }
}
