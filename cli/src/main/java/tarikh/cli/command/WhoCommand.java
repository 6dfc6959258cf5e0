package tarikh.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code tarikh who}. */
@Command(name = "who", mixinStandardHelpOptions = true)
final class WhoCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "NAME", arity = "1..*", descriptionKey = "parameter.names")
    private List<String> names = new ArrayList<>();

    @Mixin
    private CandidateOptions options = new CandidateOptions();

    WhoCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws IOException {
        options.naming(session).people(names);
        return session.exit(session.complaints(), Exit.DONE);
    }
}
