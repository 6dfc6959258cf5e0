package tarikh.text.rule;

import java.util.Arrays;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;

/** Rows of numbers in compiled rules: all of them one after another, and where each ends. */
final class Rows {
    private Rows() {}

    static void write(int[][] rows, TableWriter out) {
        int[] ends = new int[rows.length];
        int end = 0;
        for (int r = 0; r < rows.length; r++) {
            end += rows[r].length;
            ends[r] = end;
        }
        out.numbers(ends);
        out.numbers(Arrays.stream(rows).flatMapToInt(Arrays::stream).toArray());
    }

    static int[][] read(TableReader in) {
        int[] ends = in.numbers();
        int[] numbers = in.numbers();
        int[][] rows = new int[ends.length][];
        int from = 0;
        for (int r = 0; r < rows.length; r++) {
            rows[r] = Arrays.copyOfRange(numbers, from, ends[r]);
            from = ends[r];
        }
        return rows;
    }
}
