package tarikh.formats.base;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.SerializableString;
import com.fasterxml.jackson.core.StreamWriteFeature;
import com.fasterxml.jackson.core.io.CharacterEscapes;
import com.fasterxml.jackson.core.io.SerializedString;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * JSON that can also stand inside a web page: what could end a script or begin a mark is escaped, which means the same to
 * JSON. Half surrogate pairs become U+FFFD.
 */
public final class JsonText {
    private JsonText() {}

    /**
     * {@return a generator onto the stream, which stays open; to be closed}
     *
     * @param findings how many objects and lists are open where a finding begins, which gets a line of its own
     */
    public static JsonGenerator generator(OutputStream out, int findings) throws IOException {
        JsonFactory factory = JsonFactory.builder()
                .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
                .build();
        factory.setCharacterEscapes(new ForPages());
        JsonGenerator json = factory.createGenerator(Utf8.writer(out));
        json.setPrettyPrinter(new FindingPerLine(findings));
        return json;
    }

    /** Writes a field, unless the text is empty. */
    public static void ifAny(JsonGenerator json, String field, String text) throws IOException {
        if (!text.isEmpty()) {
            json.writeStringField(field, text);
        }
    }

    /** {@return a constant's name in small letters with hyphens, as the contract has it} */
    public static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Escapes what means something to HTML or, in older readers of scripts, ends a line. */
    private static final class ForPages extends CharacterEscapes {
        private static final long serialVersionUID = 1;
        private final int[] ascii;

        ForPages() {
            ascii = standardAsciiEscapesForJSON();
            for (char c : new char[] {'<', '>', '&'}) {
                ascii[c] = ESCAPE_STANDARD;
            }
        }

        @Override
        public int[] getEscapeCodesForAscii() {
            return ascii.clone();
        }

        @Override
        public @Nullable SerializableString getEscapeSequence(int character) {
            return switch (character) {
                case 0x2028 -> new SerializedString("\\u2028");
                case 0x2029 -> new SerializedString("\\u2029");
                default -> null;
            };
        }
    }
}
