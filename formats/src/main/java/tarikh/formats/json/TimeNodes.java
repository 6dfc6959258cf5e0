package tarikh.formats.json;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarikh.calendar.CalendarDate;
import tarikh.reading.timex.Alternative;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Assumption;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;

/** Reads the list {@code times}. */
final class TimeNodes {
    private final QuotedText text;
    private final ChronicleReader.Ids ids;

    TimeNodes(QuotedText text, ChronicleReader.Ids ids) {
        this.text = text;
        this.ids = ids;
    }

    List<Timex> read(Node list) throws ChronicleProblem {
        List<Timex> times = new ArrayList<>();
        for (Node node : list.items()) {
            times.add(time(node));
        }
        return times;
    }

    private Timex time(Node node) throws ChronicleProblem {
        Node mod = node.field("mod");
        return new Timex(
                node.text("id"),
                text.span(node),
                node.constant("type", TimexType.class),
                node.text("value"),
                mod.isNull() ? Mod.NONE : mod.constant(Mod.class),
                node.text("edtf"),
                node.text("calendar"),
                written(node.field("written")),
                node.text("hijri"),
                node.days(),
                List.of(),
                anchor(node.field("anchor")),
                assumptions(node),
                node.text("rule"),
                details(node));
    }

    /** The dates in their own calendars, each in the form of {@code CalendarDate.toString}. */
    private static List<String> written(Node node) throws ChronicleProblem {
        List<String> dates = new ArrayList<>();
        if (node.text().isEmpty()) {
            return dates;
        }
        for (String date : node.text().split("; ", -1)) {
            try {
                dates.add(CalendarDate.parse(date).toString());
            } catch (DateTimeException e) {
                throw node.problem("no-date", date);
            }
        }
        return dates;
    }

    private Anchor anchor(Node node) throws ChronicleProblem {
        if (node.isNull()) {
            return new Anchor.None();
        }
        return node.text().equals("published") ? new Anchor.ToPublication() : new Anchor.ToTimex(ids.time(node));
    }

    private static Set<Assumption> assumptions(Node node) throws ChronicleProblem {
        Set<Assumption> assumptions = EnumSet.noneOf(Assumption.class);
        for (Node item : node.itemsIfAny("assumptions")) {
            assumptions.add(item.constant(Assumption.class));
        }
        return assumptions;
    }

    private Timex.Details details(Node node) throws ChronicleProblem {
        List<Alternative> alternatives = new ArrayList<>();
        for (Node other : node.itemsIfAny("alternatives")) {
            alternatives.add(new Alternative(other.textIfAny("written"), other.days()));
        }
        return Timex.Details.builder()
                .quant(node.textIfAny("quant"))
                .freq(node.textIfAny("freq"))
                .beginPoint(point(node.maybe("beginPoint")))
                .endPoint(point(node.maybe("endPoint")))
                .impossible(node.flagIfAny("impossible"))
                .alternatives(alternatives)
                .build();
    }

    private String point(Optional<Node> reference) throws ChronicleProblem {
        return reference.isEmpty() ? "" : ids.time(reference.get());
    }
}
