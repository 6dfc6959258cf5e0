package tarikh.text.rule;

import java.util.Arrays;
import java.util.List;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;

/** Atoms compiled to numbers: which pieces of a lattice each of them takes. */
final class Places {
    private final Atom[] atoms;
    private final int[] category;
    private final int[] required;
    private final int[] forbidden;
    private final int[] forbiddenAtStart;
    private final int[] enclitics;

    Places(List<Atom> atoms, Categories categories) {
        int size = atoms.size();
        this.atoms = atoms.toArray(Atom[]::new);
        this.category = new int[size];
        this.required = new int[size];
        this.forbidden = new int[size];
        this.forbiddenAtStart = new int[size];
        this.enclitics = new int[size];
        for (int p = 0; p < size; p++) {
            Atom atom = this.atoms[p];
            category[p] = categories.number(atom.category());
            required[p] = atom.required();
            forbidden[p] = atom.forbidden(false);
            forbiddenAtStart[p] = atom.forbidden(true);
            enclitics[p] = atom.enclitics();
        }
    }

    void write(TableWriter out, AtomTable.Writer table) {
        out.numbers(Arrays.stream(atoms).map(table::number).toList());
    }

    /** Takes over what {@link #write} left. */
    static Places read(TableReader in, AtomTable table) {
        return table.places(in.numbers());
    }

    int size() {
        return atoms.length;
    }

    Atom atom(int place) {
        return atoms[place];
    }

    int category(int place) {
        return category[place];
    }

    /** {@return whether a piece may stand here, first in the pattern or after another} */
    boolean admits(int place, Lattice lattice, int piece, boolean atStart) {
        if (lattice.category(piece) != category[place]) {
            return false;
        }
        int bits = lattice.proclitics(piece);
        int not = atStart ? forbiddenAtStart[place] : forbidden[place];
        if ((bits & required[place]) != required[place]
                || (bits & not) != 0
                || (lattice.enclitic(piece) & enclitics[place]) == 0) {
            return false;
        }
        Atom atom = atoms[place];
        if (atom.glued() && lattice.tokens().isAfterGap(lattice.first(piece))) {
            return false;
        }
        List<String> tags = atom.tags();
        for (int i = 0; i < tags.size(); i++) {
            if (!lattice.piece(piece).has(tags.get(i))) {
                return false;
            }
        }
        return true;
    }
}
