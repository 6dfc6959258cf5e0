package tarikh.formats.base;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.UUID;
import tarikh.chronology.Chronicle;

/** Names for a text and its findings that are the same on every machine and clash with no other text's. */
public final class Iris {
    /** A name for this program, made once and for all. */
    public static final String PROGRAM = "6f0d5c0e-3b0c-4f5e-9d53-7a1f0e2b9c44";

    private static final String HEX = "0123456789ABCDEF";

    private final String text;

    private Iris(String text) {
        this.text = text;
    }

    /** {@return the names for a chronicle, made from its id and title alone, which a chronicle without its text has too} */
    public static Iris of(Chronicle chronicle) {
        String name =
                "tarikh/" + chronicle.source().id() + "/" + chronicle.source().codePoints();
        return new Iris("urn:uuid:" + UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }

    /** {@return the name of the text itself} */
    public String text() {
        return text;
    }

    /** {@return the name of a finding by its id, or of something that belongs to one} */
    public String finding(String id) {
        return text + "#" + encoded(id);
    }

    /** {@return the address of a record of an authority file, or empty if the authority has no addresses we know of} */
    public static Optional<String> authority(String authority, String id) {
        return switch (authority) {
            case "wikidata" -> Optional.of("http://www.wikidata.org/entity/" + encoded(id));
            case "geonames" -> Optional.of("https://sws.geonames.org/" + encoded(id) + "/");
            case "pleiades" -> Optional.of("https://pleiades.stoa.org/places/" + encoded(id));
            case "viaf" -> Optional.of("http://viaf.org/viaf/" + encoded(id));
            default -> Optional.empty();
        };
    }

    /** {@return a part of an IRI in ASCII, everything but letters, digits and {@code - . _ ~} written as percent signs and digits} */
    public static String encoded(String part) {
        StringBuilder iri = new StringBuilder();
        for (byte b : part.getBytes(StandardCharsets.UTF_8)) {
            char c = (char) (b & 0xFF);
            if (c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9' || "-._~".indexOf(c) >= 0) {
                iri.append(c);
            } else {
                iri.append('%').append(HEX.charAt(c >> 4)).append(HEX.charAt(c & 0xF));
            }
        }
        return iri.toString();
    }
}
