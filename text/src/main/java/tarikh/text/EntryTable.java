package tarikh.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;

/** Lexicon entries in a compiled file; each is made when it is first asked for. */
public final class EntryTable extends AbstractList<LexEntry> implements RandomAccess {
    private static final char BETWEEN = ' ';

    private final @Nullable LexEntry[] made;
    private final @Nullable Head[] heads;
    private final List<String> headTexts;
    private final int[] headOf;
    private final int[] lines;
    private final List<String> forms;

    /** What the forms under one line of a pack share. */
    private record Head(String file, String category, List<String> values) {}

    private EntryTable(TableReader in) {
        this.headTexts = in.texts();
        this.headOf = in.numbers();
        this.lines = in.numbers();
        this.forms = in.texts();
        this.heads = new Head[headTexts.size()];
        this.made = new LexEntry[headOf.length];
    }

    /** Takes over what {@link #write} left. */
    public static EntryTable read(TableReader in) {
        return new EntryTable(in);
    }

    /**
     * Writes entries as they were read from the files of packs.
     *
     * @throws IllegalArgumentException if an entry does not say in which line of which file it stands, or a part of it has a blank
     */
    public static void write(List<LexEntry> entries, TableWriter out) {
        Map<String, Integer> heads = new LinkedHashMap<>();
        List<Integer> headOf = new ArrayList<>();
        List<Integer> lines = new ArrayList<>();
        List<String> forms = new ArrayList<>();
        for (LexEntry entry : entries) {
            int colon = entry.origin().lastIndexOf(':');
            List<String> parts = new ArrayList<>(List.of(entry.origin().substring(0, colon), entry.category()));
            parts.addAll(entry.values());
            if (parts.stream().anyMatch(p -> p.isEmpty() || p.indexOf(BETWEEN) >= 0)) {
                throw new IllegalArgumentException(entry.origin() + ": no part may be empty or hold a blank: " + parts);
            }
            String head = String.join(String.valueOf(BETWEEN), parts);
            headOf.add(heads.computeIfAbsent(head, h -> heads.size()));
            lines.add(Integer.parseInt(entry.origin().substring(colon + 1)));
            forms.add(entry.form());
        }
        out.texts(List.copyOf(heads.keySet()));
        out.numbers(headOf);
        out.numbers(lines);
        out.texts(forms);
    }

    @Override
    public LexEntry get(int index) {
        LexEntry entry = made[index];
        if (entry == null) {
            Head head = head(headOf[index]);
            entry = new LexEntry(head.category, head.values, forms.get(index), head.file + ":" + lines[index]);
            made[index] = entry;
        }
        return entry;
    }

    @Override
    public int size() {
        return made.length;
    }

    private Head head(int index) {
        Head head = heads[index];
        if (head == null) {
            List<String> parts = parts(headTexts.get(index));
            head = new Head(parts.get(0), parts.get(1).intern(), List.copyOf(parts.subList(2, parts.size())));
            heads[index] = head;
        }
        return head;
    }

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int blank = text.indexOf(BETWEEN); blank >= 0; blank = text.indexOf(BETWEEN, from)) {
            parts.add(text.substring(from, blank));
            from = blank + 1;
        }
        parts.add(text.substring(from));
        return parts;
    }
}
