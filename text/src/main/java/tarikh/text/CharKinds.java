package tarikh.text;

/** What folded characters are, as {@link Tokens} keeps it: 0 a letter, 1 a digit, 2 anything else. */
final class CharKinds {
    private static final int TABLE_END = 0x0800;
    private static final byte[] TABLE = table();

    private CharKinds() {}

    static byte of(char c) {
        return c < TABLE_END ? TABLE[c] : compute(c);
    }

    private static byte compute(char c) {
        if (c >= '0' && c <= '9') {
            return 1;
        }
        return (byte) (Character.isLetter(c) ? 0 : 2);
    }

    private static byte[] table() {
        byte[] table = new byte[TABLE_END];
        for (char c = 0; c < TABLE_END; c++) {
            table[c] = compute(c);
        }
        return table;
    }
}
