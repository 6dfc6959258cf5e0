package tarikh.authority;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Folded names in the order of their letters, each with the number of what it names; a name may stand several times.
 *
 * <p>A letter takes one byte: ASCII, or its place in the Arabic block with the highest bit set.
 */
final class SortedForms {
    private static final int ARABIC = 0x600;
    private static final int HIGH = 0x80;
    private static final int OTHER = 0x7F;
    private static final int LONGEST = 127;
    private static final int SYMBOL_BITS = 8;
    private static final int SYMBOLS = 1 << SYMBOL_BITS;

    private final int[] owners;
    private final int[] starts;
    private final byte[] text;
    /** By the first two letters: the first form that does not come before them. */
    private final int[] begun = new int[(SYMBOLS << SYMBOL_BITS) + 1];

    private SortedForms(int[] owners, int[] starts, byte[] text) {
        this.owners = owners;
        this.starts = starts;
        this.text = text;
        int next = 0;
        for (int form = 0; form < owners.length; form++) {
            int letters = length(form) == 0 ? 0 : symbolAt(form, 0) << SYMBOL_BITS;
            letters |= length(form) < 2 ? 0 : symbolAt(form, 1);
            while (next <= letters) {
                begun[next++] = form;
            }
        }
        Arrays.fill(begun, next, begun.length, owners.length);
    }

    /** A folded name and the number of what it names. */
    record Named(String folded, int owner) {}

    /** Sorts these names; what is longer than a name can be is left out. */
    static SortedForms of(List<Named> names) {
        List<Named> order = names.stream()
                .filter(n -> n.folded().length() <= LONGEST)
                .sorted(Comparator.comparing((Named n) -> bytes(n.folded()), Arrays::compareUnsigned)
                        .thenComparingInt(Named::owner))
                .toList();
        int[] owners = new int[order.size()];
        int[] starts = new int[order.size() + 1];
        for (int i = 0; i < owners.length; i++) {
            owners[i] = order.get(i).owner();
            starts[i + 1] = starts[i] + order.get(i).folded().length();
        }
        byte[] text = new byte[starts[owners.length]];
        for (int i = 0; i < owners.length; i++) {
            byte[] form = bytes(order.get(i).folded());
            System.arraycopy(form, 0, text, starts[i], form.length);
        }
        return new SortedForms(owners, starts, text);
    }

    /** Takes over a compiled table: the number of names, the owner of each, the length of each, the letters. */
    static SortedForms compiled(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        int size = in.getInt();
        int[] owners = new int[size];
        in.asIntBuffer().get(owners);
        in.position(in.position() + size * Integer.BYTES);
        int[] starts = new int[size + 1];
        int lengths = in.position();
        for (int i = 0; i < size; i++) {
            starts[i + 1] = starts[i] + (file[lengths + i] & 0xFF);
        }
        return new SortedForms(owners, starts, Arrays.copyOfRange(file, lengths + size, file.length));
    }

    int size() {
        return owners.length;
    }

    int owner(int form) {
        return owners[form];
    }

    int length(int form) {
        return starts[form + 1] - starts[form];
    }

    /** {@return the letter at a place within a form, as {@link #symbol} gives it} */
    int symbolAt(int form, int place) {
        return text[starts[form] + place] & 0xFF;
    }

    /** {@return the first form after this one that has another letter at one of the places up to this one} */
    int endOf(int form, int to, int place) {
        int symbol = symbolAt(form, place);
        if (place == 0) {
            return begun[symbol + 1 << SYMBOL_BITS];
        }
        if (place == 1) {
            return begun[(symbolAt(form, 0) << SYMBOL_BITS) + symbol + 1];
        }
        int step = 1;
        int low = form;
        // Doubling steps, then halving.
        while (low + step < to && symbolAt(low + step, place) == symbol) {
            low += step;
            step *= 2;
        }
        int high = Math.min(to, low + step);
        low++;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (symbolAt(middle, place) == symbol) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    String form(int form) {
        StringBuilder out = new StringBuilder();
        for (int i = 0; i < length(form); i++) {
            out.append(letter(symbolAt(form, i)));
        }
        return out.toString();
    }

    /** {@return the first form that is not before this name, {@link #size} if there is none} */
    int floor(String folded) {
        int low = 0;
        int high = owners.length;
        while (low < high) {
            int middle = (low + high) >>> 1;
            if (compare(middle, folded) < 0) {
                low = middle + 1;
            } else {
                high = middle;
            }
        }
        return low;
    }

    /** {@return whether the form is exactly this folded name} */
    boolean is(int form, String folded) {
        return form < owners.length && length(form) == folded.length() && begins(form, folded);
    }

    /** {@return whether the form begins with this folded name} */
    boolean begins(int form, String folded) {
        if (form >= owners.length || length(form) < folded.length()) {
            return false;
        }
        for (int i = 0; i < folded.length(); i++) {
            if (symbolAt(form, i) != symbol(folded.charAt(i))) {
                return false;
            }
        }
        return true;
    }

    private int compare(int form, String folded) {
        int shared = Math.min(length(form), folded.length());
        for (int i = 0; i < shared; i++) {
            int difference = symbolAt(form, i) - symbol(folded.charAt(i));
            if (difference != 0) {
                return difference;
            }
        }
        return length(form) - folded.length();
    }

    /** {@return the number of a folded letter, below 256} */
    static int symbol(char c) {
        return c < OTHER ? c : c >= ARABIC && c < ARABIC + HIGH ? HIGH + c - ARABIC : OTHER;
    }

    static char letter(int symbol) {
        return (char) (symbol < HIGH ? symbol : ARABIC + symbol - HIGH);
    }

    private static byte[] bytes(String folded) {
        byte[] bytes = new byte[folded.length()];
        for (int i = 0; i < bytes.length; i++) {
            bytes[i] = (byte) symbol(folded.charAt(i));
        }
        return bytes;
    }
}
