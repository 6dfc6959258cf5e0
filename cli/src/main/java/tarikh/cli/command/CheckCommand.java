package tarikh.cli.command;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tarikh.cli.batch.Checking;
import tarikh.cli.batch.Complaints;

/** {@code tarikh check}. */
@Command(name = "check", mixinStandardHelpOptions = true)
final class CheckCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "FILE", arity = "1..*", descriptionKey = "parameter.files")
    private List<String> files = new ArrayList<>();

    @Option(names = "--tensions", descriptionKey = "option.tensions")
    private boolean tensions;

    @Mixin
    private AboutOptions about = new AboutOptions();

    @Mixin
    private AuthorityOptions own = new AuthorityOptions();

    CheckCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        Complaints complaints = session.complaints();
        Checking checking = new Checking(session.batch(complaints, own), session.console(), session.messages());
        boolean found = checking.run(files, about.about(null), tensions);
        return session.exit(complaints, found ? Exit.FOUND : Exit.DONE);
    }
}
