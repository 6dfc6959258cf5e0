package tarikh.authority;

import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tarikh.text.PackSource;
import tarikh.text.WordList;

/**
 * The populated places of today, a compiled table that is read where it lies.
 *
 * <p>Nothing is read before the first question, and the Latin names not before the first that needs them. How the files are laid out
 * stands in {@code authority/tools/TownTable.java}.
 */
final class Towns {
    private static final double SCALE = 1e5;
    private static final int FILTER_BITS = 1 << 19;
    private static final List<String> KINDS = List.of("village", "city", "quarter", "city", "city");
    private static final int CAPITAL = 4;

    private final @Nullable PackSource source;
    private volatile @Nullable Table table;
    private volatile @Nullable Names names;
    private volatile @Nullable SortedForms latin;
    private volatile @Nullable List<String> written;

    /** @param source where the files lie, or null for no towns at all */
    Towns(@Nullable PackSource source) {
        this.source = source;
    }

    /** What the first question loads. */
    private record Table(int size, ByteBuffer points, SortedForms arabic, long[] firstWords) {}

    /** The main Latin names, a line for each town, and where the lines begin. */
    private record Names(byte[] lines, int[] starts) {}

    /** {@return whether a name that begins with this folded word could be known; seldom wrong, very fast} */
    boolean mayBegin(String word) {
        return mayBegin(table().firstWords(), word, word.length());
    }

    /** {@return the numbers of the places of exactly this folded name} */
    List<Integer> named(String folded) {
        SortedForms forms = table().arabic();
        List<Integer> found = new ArrayList<>(2);
        for (int f = forms.floor(folded); forms.is(f, folded); f++) {
            found.add(forms.owner(f));
        }
        return found;
    }

    /** {@return whether some name goes on after this folded word or words} */
    boolean goesOn(String folded) {
        SortedForms forms = table().arabic();
        String more = folded + ' ';
        return forms.begins(forms.floor(more), more);
    }

    SortedForms arabic() {
        return table().arabic();
    }

    SortedForms latin() {
        SortedForms loaded = latin;
        if (loaded == null) {
            loaded = source == null ? SortedForms.of(List.of()) : SortedForms.compiled(source.bytes("latin.bin"));
            latin = loaded;
        }
        return loaded;
    }

    /** {@return an Arabic form as it is written} */
    String written(int form) {
        List<String> loaded = written;
        if (loaded == null) {
            loaded = source == null
                    ? List.of()
                    : source.read("written.bin").lines().toList();
            written = loaded;
        }
        return loaded.get(form);
    }

    int id(int town) {
        return column(0, town);
    }

    int population(int town) {
        return column(3, town);
    }

    /** {@return the population of those of these GeoNames ids, in rising order, that are in the table; one pass over it} */
    Map<Integer, Integer> populations(int[] ids) {
        Map<Integer, Integer> found = new HashMap<>();
        for (int town = 0; town < table().size(); town++) {
            int id = id(town);
            if (Arrays.binarySearch(ids, id) >= 0) {
                found.put(id, population(town));
            }
        }
        return found;
    }

    PlaceRecord record(int town) {
        Table t = table();
        int letters = Integer.BYTES * (1 + 4 * t.size());
        String country = ""
                + (char) t.points().get(letters + 2 * town)
                + (char) t.points().get(letters + 2 * town + 1);
        int rank = t.points().get(letters + 2 * t.size() + town);
        return new PlaceRecord(
                name(town),
                KINDS.get(rank),
                column(1, town) / SCALE,
                column(2, town) / SCALE,
                country.strip(),
                rank == CAPITAL,
                false,
                Integer.MIN_VALUE,
                Integer.MAX_VALUE,
                population(town),
                PlaceRecord.GEONAMES,
                Map.of(PlaceRecord.GEONAMES, Integer.toString(id(town))));
    }

    private int column(int column, int town) {
        Table t = table();
        return t.points().getInt(Integer.BYTES * (1 + column * t.size() + town));
    }

    private String name(int town) {
        Names loaded = names;
        if (loaded == null) {
            byte[] lines = source == null ? new byte[0] : source.bytes("names.bin");
            loaded = new Names(lines, lineStarts(lines, table().size()));
            names = loaded;
        }
        int start = loaded.starts()[town];
        return new String(loaded.lines(), start, loaded.starts()[town + 1] - start - 1, StandardCharsets.UTF_8);
    }

    private static int[] lineStarts(byte[] lines, int size) {
        int[] starts = new int[size + 1];
        int line = 0;
        for (int i = 0; i < lines.length; i++) {
            if (lines[i] == '\n') {
                starts[++line] = i + 1;
            }
        }
        return starts;
    }

    private Table table() {
        Table loaded = table;
        if (loaded == null) {
            loaded = source == null ? nothing() : load(source);
            table = loaded;
        }
        return loaded;
    }

    private static Table nothing() {
        return new Table(0, ByteBuffer.allocate(Integer.BYTES), SortedForms.of(List.of()), new long[FILTER_BITS >> 6]);
    }

    /**
     * @throws UncheckedIOException if a file is missing
     */
    private static Table load(PackSource source) {
        ByteBuffer points = ByteBuffer.wrap(source.bytes("points.bin"));
        SortedForms arabic = SortedForms.compiled(source.bytes("arabic.bin"));
        long[] filter = new long[FILTER_BITS >> 6];
        for (int f = 0; f < arabic.size(); f++) {
            int bit = firstWordHash(arabic, f) & FILTER_BITS - 1;
            filter[bit >> 6] |= 1L << bit;
        }
        return new Table(points.getInt(0), points, arabic, filter);
    }

    private static int firstWordHash(SortedForms forms, int form) {
        StringBuilder word = new StringBuilder();
        for (int i = 0; i < forms.length(form) && forms.symbolAt(form, i) != ' '; i++) {
            word.append(SortedForms.letter(forms.symbolAt(form, i)));
        }
        return WordList.hash(word, 0, word.length());
    }

    private static boolean mayBegin(long[] filter, String word, int end) {
        int bit = WordList.hash(word, 0, end) & FILTER_BITS - 1;
        return (filter[bit >> 6] & 1L << bit) != 0;
    }
}
