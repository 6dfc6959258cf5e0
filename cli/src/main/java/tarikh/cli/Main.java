package tarikh.cli;

import java.io.BufferedInputStream;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.util.Map;
import java.util.Properties;
import tarikh.cli.command.Arguments;
import tarikh.cli.command.CommandTree;
import tarikh.cli.command.Session;
import tarikh.cli.output.HtmlReport;
import tarikh.cli.output.Writers;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Look;
import tarikh.cli.terminal.Messages;

/** Where the program starts. */
public final class Main {
    private Main() {}

    public static void main(String[] arguments) {
        int exit = run(arguments, System.getenv(), System.getProperties());
        System.exit(exit);
    }

    /** The launcher tells by properties what it found out about the terminal. */
    private static int run(String[] arguments, Map<String, String> environment, Properties found) {
        Messages messages = new Messages(Arguments.ui(arguments, environment));
        Look look = Look.of(found, environment);
        Console console = new Console(
                new FileOutputStream(FileDescriptor.out),
                new FileOutputStream(FileDescriptor.err),
                look,
                "terminal".equals(found.getProperty("tarikh.stderr")),
                environment.containsKey("TARIKH_DEBUG"));
        Session session = new Session(
                console,
                messages,
                new BufferedInputStream(System.in),
                new Pipeline(),
                new Writers(messages, new HtmlReport(messages.ui())));
        int exit = new CommandTree(session).execute(arguments);
        console.out().flush();
        return exit;
    }
}
