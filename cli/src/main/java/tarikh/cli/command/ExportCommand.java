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
import tarikh.cli.batch.Complaints;
import tarikh.cli.batch.ReadRequest;
import tarikh.cli.batch.Reading;
import tarikh.cli.batch.UsageProblem;
import tarikh.cli.output.OutputFormat;
import tarikh.cli.output.Target;

/** {@code tarikh export}. */
@Command(name = "export", mixinStandardHelpOptions = true)
final class ExportCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameter.files")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "timeml",
            required = true,
            descriptionKey = "option.export-format")
    private Form format = Form.TIMEML;

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
        Complaints complaints = session.complaints();
        Reading reading = new Reading(
                session.batch(complaints, own), session.writers(), session.console(), session.messages(), complaints);
        reading.run(new ReadRequest(
                files, Optional.of(format.output), Optional.ofNullable(output).map(Target::new), about.about(null)));
        return session.exit(complaints, Exit.DONE);
    }

    /** The formats of other programs. */
    enum Form {
        TIMEML(OutputFormat.TIMEML);

        private final OutputFormat output;

        Form(OutputFormat output) {
            this.output = output;
        }
    }
}
