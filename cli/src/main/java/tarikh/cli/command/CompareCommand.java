package tarikh.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tarikh.cli.batch.Comparing;
import tarikh.cli.batch.Complaints;
import tarikh.cli.batch.UsageProblem;

/** {@code tarikh compare}. */
@Command(name = "compare", mixinStandardHelpOptions = true)
final class CompareCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "2..*", descriptionKey = "parameter.accounts")
    private List<String> files = new ArrayList<>();

    @Option(names = "--trust", paramLabel = "FILE=WEIGHT", descriptionKey = "option.trust")
    private Map<String, Double> trust = new LinkedHashMap<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            descriptionKey = "option.compare-format")
    private DateCommand.Form format = DateCommand.Form.TEXT;

    @Mixin
    private AboutOptions about = new AboutOptions();

    @Mixin
    private AuthorityOptions own = new AuthorityOptions();

    CompareCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException, UsageProblem {
        Complaints complaints = session.complaints();
        new Comparing(session.batch(complaints, own), session.console(), session.messages())
                .run(files, about.about(null), trust, format == DateCommand.Form.JSON);
        return session.exit(complaints, Exit.DONE);
    }
}
