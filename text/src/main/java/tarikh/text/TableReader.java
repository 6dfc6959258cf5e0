package tarikh.text;

import java.nio.ByteBuffer;
import java.util.AbstractList;
import java.util.List;
import java.util.Optional;
import java.util.RandomAccess;

/**
 * Takes over tables that {@link TableWriter} wrote, in the same order.
 *
 * <p>Numbers are copied in one piece, texts are made when they are asked for: this costs no more than the bytes do, however many
 * there are.
 */
public final class TableReader {
    private final ByteBuffer in;

    public TableReader(byte[] file) {
        this.in = ByteBuffer.wrap(file);
    }

    /** {@return a compiled file at a resource path, if there is one} */
    public static Optional<TableReader> ofResource(ClassLoader loader, String path) {
        int slash = path.lastIndexOf('/');
        return loader.getResource(path) == null
                ? Optional.empty()
                : Optional.of(new TableReader(
                        PackSource.ofResources(loader, path.substring(0, slash)).bytes(path.substring(slash + 1))));
    }

    /** @throws java.nio.BufferUnderflowException if the file ends too early, as do all methods here */
    public int number() {
        return in.getInt();
    }

    public int[] numbers() {
        int[] numbers = new int[in.getInt()];
        in.asIntBuffer().get(numbers);
        in.position(in.position() + numbers.length * Integer.BYTES);
        return numbers;
    }

    public long[] longs() {
        long[] longs = new long[in.getInt()];
        in.asLongBuffer().get(longs);
        in.position(in.position() + longs.length * Long.BYTES);
        return longs;
    }

    public String text() {
        return texts().get(0);
    }

    /** {@return a list whose texts are made anew at every call} */
    public List<String> texts() {
        int[] ends = numbers();
        char[] letters = new char[ends.length == 0 ? 0 : ends[ends.length - 1]];
        in.asCharBuffer().get(letters);
        in.position(in.position() + letters.length * Character.BYTES);
        return new Texts(ends, letters);
    }

    private static final class Texts extends AbstractList<String> implements RandomAccess {
        private final int[] ends;
        private final char[] letters;

        Texts(int[] ends, char[] letters) {
            this.ends = ends;
            this.letters = letters;
        }

        @Override
        public String get(int index) {
            int from = index == 0 ? 0 : ends[index - 1];
            return new String(letters, from, ends[index] - from);
        }

        @Override
        public int size() {
            return ends.length;
        }
    }
}
