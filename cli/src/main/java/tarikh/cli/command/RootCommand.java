package tarikh.cli.command;

import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ScopeType;
import picocli.CommandLine.Spec;
import tarikh.cli.terminal.Ui;

/** {@code tarikh} itself; without a command it shows its help. */
@Command(name = "tarikh", mixinStandardHelpOptions = true, versionProvider = Version.class)
final class RootCommand implements Callable<Integer> {
    private final Session session;

    @Spec
    @SuppressWarnings("NullAway.Init") // set by picocli before the call
    private CommandSpec spec;

    /** Read before all else by {@link Arguments#ui}, for help and errors are in this language too. */
    @SuppressWarnings("UnusedVariable")
    @Option(names = "--ui", paramLabel = "ar|en", scope = ScopeType.INHERIT, descriptionKey = "option.ui")
    private @Nullable Ui ui;

    RootCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() {
        spec.commandLine().usage(session.console().err());
        return Exit.USAGE;
    }
}
