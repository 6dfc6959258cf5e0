package tarikh.cli.command;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tarikh.cli.batch.ChronicleSource;
import tarikh.cli.batch.Complaints;
import tarikh.cli.batch.ReadRequest;
import tarikh.cli.batch.Reading;
import tarikh.cli.batch.TextOrChronicle;
import tarikh.cli.batch.UsageProblem;
import tarikh.cli.output.OutputFormat;
import tarikh.cli.output.Target;
import tarikh.formats.Form;
import tarikh.formats.FormOptions;
import tarikh.formats.csv.Table;

/** {@code tarikh export}. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameter.files-or-chronicles")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"--to", "-f", "--format"},
            paramLabel = "FORMAT",
            required = true,
            completionCandidates = FormatNames.Others.class,
            descriptionKey = "option.export-format")
    private String format = "";

    @Option(names = "--text", paramLabel = "FILE", descriptionKey = "option.text")
    private @Nullable Path text;

    @Option(names = "--table", paramLabel = "TABLE", descriptionKey = "option.table")
    private @Nullable Table table;

    @Option(names = "--bom", descriptionKey = "option.bom")
    private boolean bom;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            descriptionKey = "option.output")
    private @Nullable Path output;

    @Mixin
    private AboutOptions about = new AboutOptions();

    @Mixin
    private AuthorityOptions own = new AuthorityOptions();

    ExportCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws UsageProblem {
        Form form = FormatNames.other(format);
        if ((table != null || bom) && form != Form.CSV && form != Form.TSV) {
            throw new UsageProblem("usage.only-tables", form.code());
        }
        OutputFormat target = OutputFormat.of(
                form,
                new FormOptions(
                        FormatNames.tongue(session.messages().ui()), table == null ? Table.EVENTS : table, bom, true));
        Complaints complaints = session.complaints();
        ChronicleSource source = new TextOrChronicle(
                session.reader(own),
                Optional.ofNullable(text),
                form.needsText() ? Optional.of(form.code()) : Optional.empty());
        Reading reading = new Reading(
                session.batch(complaints, () -> source, List.of(".txt", ".json")),
                session.writers(),
                session.console(),
                session.messages(),
                complaints);
        reading.run(new ReadRequest(
                files, Optional.of(target), Optional.ofNullable(output).map(Target::new), about.about(null)));
        return session.exit(complaints, Exit.DONE);
    }
}
