package tarikh.cli.command;

import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import tarikh.cli.batch.Doctoring;

/** {@code tarikh doctor}. */
@Command(name = "doctor", mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    private final Session session;

    @Mixin
    private AuthorityOptions own = new AuthorityOptions();

    DoctorCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        boolean well = new Doctoring(session.reader(own), session.console(), session.messages()).run(Version.text());
        return session.exit(session.complaints(), well ? Exit.DONE : Exit.IO);
    }
}
