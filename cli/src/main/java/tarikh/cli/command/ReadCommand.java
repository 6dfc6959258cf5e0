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
import tarikh.cli.output.Target;

/** {@code tarikh read}. */
@Command(name = "read", mixinStandardHelpOptions = true)
final class ReadCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameter.files")
    private List<String> files = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "FORMAT",
            completionCandidates = FormatNames.All.class,
            descriptionKey = "option.format")
    private @Nullable String format;

    @Option(
            names = {"-o", "--output"},
            paramLabel = "FOLDER",
            descriptionKey = "option.output")
    private @Nullable Path output;

    @Option(names = "--title", paramLabel = "TITLE", descriptionKey = "option.title")
    private @Nullable String title;

    @Mixin
    private AboutOptions about = new AboutOptions();

    @Mixin
    private AuthorityOptions own = new AuthorityOptions();

    ReadCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws UsageProblem {
        Complaints complaints = session.complaints();
        Reading reading = new Reading(
                session.batch(complaints, own), session.writers(), session.console(), session.messages(), complaints);
        reading.run(new ReadRequest(
                files,
                format == null
                        ? Optional.empty()
                        : Optional.of(FormatNames.any(format, session.messages().ui())),
                Optional.ofNullable(output).map(Target::new),
                about.about(title)));
        return session.exit(complaints, Exit.DONE);
    }
}
