package tarikh.cli.input;

/**
 * The characters of an input, without a byte-order mark.
 *
 * @param encoding the name of the encoding they were read in, such as {@code UTF-8}
 * @param guessed whether nothing in the input says that this is its encoding
 */
public record Decoded(String text, String encoding, boolean guessed) {}
