package tarikh.text.rule;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;

/** The atoms and words of compiled rules, each once: many places and rules have the same. */
final class AtomTable {
    private static final char BETWEEN = '.';
    private static final int ANY_PROCLITIC = 1;
    private static final int GLUED = 2;
    private static final int CONTEXT = 4;

    private final String[] words;
    private final List<Atom> atoms;
    private final Categories categories;

    private AtomTable(String[] words, List<Atom> atoms, Categories categories) {
        this.words = words;
        this.atoms = atoms;
        this.categories = categories;
    }

    /** Numbers atoms and words as they come. */
    static final class Writer {
        private final Map<String, Integer> words = new LinkedHashMap<>();
        private final Map<Atom, Integer> numbers = new LinkedHashMap<>();

        int number(String word) {
            return words.computeIfAbsent(word, w -> words.size());
        }

        int number(Atom atom) {
            return numbers.computeIfAbsent(atom, a -> numbers.size());
        }

        void write(TableWriter out) {
            out.texts(List.copyOf(words.keySet()));
            List<Atom> atoms = List.copyOf(numbers.keySet());
            out.texts(atoms.stream().map(AtomTable::named).toList());
            out.texts(atoms.stream().map(Atom::slot).toList());
            out.numbers(atoms.stream().map(Atom::required).toList());
            out.numbers(atoms.stream().map(Atom::allowed).toList());
            out.numbers(atoms.stream().map(Atom::enclitic).toList());
            out.numbers(atoms.stream().map(AtomTable::signs).toList());
        }
    }

    private static String named(Atom atom) {
        StringBuilder named = new StringBuilder(atom.category());
        atom.tags().forEach(tag -> named.append(BETWEEN).append(tag));
        return named.toString();
    }

    private static int signs(Atom atom) {
        return (atom.anyProclitic() ? ANY_PROCLITIC : 0)
                | (atom.glued() ? GLUED : 0)
                | (atom.isContext() ? CONTEXT : 0);
    }

    static AtomTable read(TableReader in, Categories categories) {
        String[] words = in.texts().toArray(String[]::new);
        List<String> named = in.texts();
        List<String> slots = in.texts();
        int[] required = in.numbers();
        int[] allowed = in.numbers();
        int[] enclitics = in.numbers();
        int[] signs = in.numbers();
        List<Atom> atoms = new ArrayList<>(required.length);
        for (int a = 0; a < required.length; a++) {
            List<String> parts = parts(named.get(a));
            atoms.add(new Atom(
                    parts.get(0),
                    parts.subList(1, parts.size()),
                    slots.get(a),
                    required[a],
                    allowed[a],
                    (signs[a] & ANY_PROCLITIC) != 0,
                    enclitics[a],
                    (signs[a] & GLUED) != 0,
                    (signs[a] & CONTEXT) != 0));
        }
        return new AtomTable(words, atoms, categories);
    }

    private static List<String> parts(String named) {
        List<String> parts = new ArrayList<>();
        int from = 0;
        for (int sign = named.indexOf(BETWEEN); sign >= 0; sign = named.indexOf(BETWEEN, from)) {
            parts.add(named.substring(from, sign));
            from = sign + 1;
        }
        parts.add(named.substring(from));
        return parts;
    }

    String word(int number) {
        return words[number];
    }

    /** {@return the places that ask for the atoms with these numbers} */
    Places places(int[] numbers) {
        List<Atom> asked = new ArrayList<>(numbers.length);
        for (int number : numbers) {
            asked.add(atoms.get(number));
        }
        return new Places(asked, categories);
    }
}
