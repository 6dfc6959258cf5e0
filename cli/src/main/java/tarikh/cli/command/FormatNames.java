package tarikh.cli.command;

import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import tarikh.cli.batch.UsageProblem;
import tarikh.cli.output.OutputFormat;
import tarikh.cli.terminal.Ui;
import tarikh.formats.Form;
import tarikh.formats.FormOptions;
import tarikh.formats.base.Tongue;

/** The formats by their names on the command line. */
final class FormatNames {
    private static final Map<String, OutputFormat> OWN = new TreeMap<>(Map.of(
            "text",
            OutputFormat.TEXT,
            "html",
            OutputFormat.HTML,
            "json",
            OutputFormat.JSON,
            "jsonl",
            OutputFormat.JSONL));

    private FormatNames() {}

    /**
     * {@return a format of our own or of another program}
     *
     * @throws UsageProblem if there is none of this name; it lists them all
     */
    static OutputFormat any(String name, Ui ui) throws UsageProblem {
        OutputFormat own = OWN.get(name.toLowerCase(Locale.ROOT));
        if (own != null) {
            return own;
        }
        Optional<Form> form = Form.ofCode(name);
        if (form.isEmpty()) {
            throw new UsageProblem("usage.unknown-format", name, String.join(", ", all()));
        }
        return OutputFormat.of(form.get(), FormOptions.in(tongue(ui)));
    }

    /**
     * {@return a format of another program}
     *
     * @throws UsageProblem if there is none of this name; it lists them all
     */
    static Form other(String name) throws UsageProblem {
        Optional<Form> form = Form.ofCode(name);
        if (form.isEmpty()) {
            boolean isOwn = OWN.containsKey(name.toLowerCase(Locale.ROOT));
            throw new UsageProblem(
                    isOwn ? "usage.own-format" : "usage.unknown-format", name, String.join(", ", others()));
        }
        return form.get();
    }

    static Tongue tongue(Ui ui) {
        return ui == Ui.AR ? Tongue.AR : Tongue.EN;
    }

    private static List<String> others() {
        List<String> names = new ArrayList<>();
        for (Form form : Form.values()) {
            names.add(form.code());
        }
        return names;
    }

    private static List<String> all() {
        List<String> names = new ArrayList<>(List.of("text", "html", "json", "jsonl"));
        names.addAll(others());
        return names;
    }

    /** The names that a shell completes for {@code read}. */
    static final class All implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return all().iterator();
        }
    }

    /** The names that a shell completes for {@code export}. */
    static final class Others implements Iterable<String> {
        @Override
        public Iterator<String> iterator() {
            return others().iterator();
        }
    }
}
