package tarikh.formats.json;

import java.util.ArrayList;
import java.util.List;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Repair;
import tarikh.chronology.contradiction.Statement;

/** Reads the list {@code contradictions}. */
final class ContradictionNodes {
    private final QuotedText text;

    ContradictionNodes(QuotedText text) {
        this.text = text;
    }

    List<Contradiction> read(Node list) throws ChronicleProblem {
        List<Contradiction> contradictions = new ArrayList<>();
        for (Node node : list.items()) {
            List<Statement> statements = new ArrayList<>();
            for (Node said : node.field("statements").items()) {
                statements.add(new Statement(text.spanIfAny(said), said.bilingual("says"), said.flag("assumption")));
            }
            List<Repair> repairs = new ArrayList<>();
            for (Node repair : node.field("repairs").items()) {
                repairs.add(new Repair(
                        indices(repair.field("drop"), statements.size()),
                        indices(repair.field("widen"), statements.size()),
                        repair.number("cost"),
                        repair.bilingual("result")));
            }
            contradictions.add(new Contradiction(
                    node.text("id"),
                    node.constant("kind", Contradiction.Kind.class),
                    node.constant("strength", Contradiction.Strength.class),
                    statements,
                    node.bilingual("explanation"),
                    repairs));
        }
        return contradictions;
    }

    private static List<Integer> indices(Node list, int statements) throws ChronicleProblem {
        List<Integer> indices = new ArrayList<>();
        for (Node item : list.items()) {
            if (item.count() >= statements) {
                throw item.problem("no-statement", Integer.toString(item.count()), Integer.toString(statements));
            }
            indices.add(item.count());
        }
        return indices;
    }
}
