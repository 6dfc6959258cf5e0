package tarikh.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tarikh.cli.batch.Complaints;
import tarikh.cli.batch.Explaining;

/** {@code tarikh explain}. */
@Command(name = "explain", mixinStandardHelpOptions = true)
final class ExplainCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(index = "0", paramLabel = "FILE", descriptionKey = "parameter.file")
    private String file = "";

    @Parameters(index = "1..*", arity = "1..*", paramLabel = "ID", descriptionKey = "parameter.ids")
    private List<String> ids = new ArrayList<>();

    @Mixin
    private AboutOptions about = new AboutOptions();

    @Mixin
    private AuthorityOptions own = new AuthorityOptions();

    ExplainCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Complaints complaints = session.complaints();
        new Explaining(session.batch(complaints, own), session.console(), session.messages(), complaints)
                .run(file, ids, about.about(null));
        return session.exit(complaints, Exit.DONE);
    }
}
