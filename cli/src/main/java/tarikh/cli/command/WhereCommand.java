package tarikh.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** {@code tarikh where}. */
@Command(name = "where", mixinStandardHelpOptions = true)
final class WhereCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NAME", arity = "1..*", descriptionKey = "parameter.names")
    private List<String> names = new ArrayList<>();

    @Option(names = "--kind", paramLabel = "KIND", split = ",", descriptionKey = "option.kind")
    private List<String> kinds = new ArrayList<>();

    @Mixin
    private CandidateOptions options = new CandidateOptions();

    WhereCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        options.naming(session).places(names, kinds);
        return session.exit(session.complaints(), Exit.DONE);
    }
}
