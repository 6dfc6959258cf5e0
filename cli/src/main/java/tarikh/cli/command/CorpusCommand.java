package tarikh.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tarikh.cli.batch.Complaints;
import tarikh.cli.batch.CorpusChecking;

/** {@code tarikh corpus}. */
@Command(name = "corpus", mixinStandardHelpOptions = true)
final class CorpusCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameter.corpus-files")
    private List<String> files = new ArrayList<>();

    @Mixin
    private AuthorityOptions own = new AuthorityOptions();

    CorpusCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Complaints complaints = session.complaints();
        CorpusChecking checking =
                new CorpusChecking(session.reader(own), session.console(), session.messages(), complaints);
        boolean found = checking.run(files);
        return session.exit(complaints, found ? Exit.FOUND : Exit.DONE);
    }
}
