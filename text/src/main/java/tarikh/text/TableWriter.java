package tarikh.text;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;

/** Writes tables of numbers and texts in a form that {@link TableReader} takes over without looking at each of them. */
public final class TableWriter {
    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final DataOutputStream out = new DataOutputStream(bytes);

    public void number(int number) {
        write(() -> out.writeInt(number));
    }

    public void numbers(int[] numbers) {
        write(() -> {
            out.writeInt(numbers.length);
            for (int n : numbers) {
                out.writeInt(n);
            }
        });
    }

    public void numbers(List<Integer> numbers) {
        numbers(numbers.stream().mapToInt(Integer::intValue).toArray());
    }

    public void longs(long[] longs) {
        write(() -> {
            out.writeInt(longs.length);
            for (long n : longs) {
                out.writeLong(n);
            }
        });
    }

    public void text(String text) {
        texts(List.of(text));
    }

    public void texts(List<String> texts) {
        int[] ends = new int[texts.size()];
        int end = 0;
        for (int i = 0; i < ends.length; i++) {
            end += texts.get(i).length();
            ends[i] = end;
        }
        numbers(ends);
        write(() -> out.writeChars(String.join("", texts)));
    }

    /** Writes all that another has written. */
    public void append(TableWriter other) {
        bytes.writeBytes(other.toBytes());
    }

    public byte[] toBytes() {
        return bytes.toByteArray();
    }

    private static void write(Writing writing) {
        try {
            writing.run();
        } catch (IOException e) {
            // A stream into memory has nothing that can fail.
            throw new UncheckedIOException(e);
        }
    }

    @FunctionalInterface
    private interface Writing {
        void run() throws IOException;
    }
}
