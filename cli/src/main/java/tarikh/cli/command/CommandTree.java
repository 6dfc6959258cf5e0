package tarikh.cli.command;

import java.util.List;
import picocli.CommandLine;
import picocli.CommandLine.IParameterExceptionHandler;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.UnmatchedArgumentException;
import tarikh.cli.batch.UsageProblem;
import tarikh.cli.terminal.Messages;
import tarikh.text.PackException;

/** All commands, and what is said when one can't be understood or done. */
public final class CommandTree {
    private final Session session;

    public CommandTree(Session session) {
        this.session = session;
    }

    /** Does what the arguments ask, and returns what to tell the shell; see {@link Exit}. */
    public int execute(String[] arguments) {
        CommandLine root = new CommandLine(new RootCommand(session))
                .addSubcommand(new ReadCommand(session))
                .addSubcommand(new CheckCommand(session))
                .addSubcommand(new ExplainCommand(session))
                // So that -0043 is a year, and not an option that is unknown.
                .addSubcommand(new CommandLine(new DateCommand(session)).setUnmatchedOptionsArePositionalParams(true))
                .addSubcommand(new CompareCommand(session))
                .addSubcommand(new ExportCommand(session))
                .addSubcommand(new WhoCommand(session))
                .addSubcommand(new WhereCommand(session))
                .addSubcommand(new CorpusCommand(session))
                .addSubcommand(new DoctorCommand(session))
                .addSubcommand(new CompletionCommand(session));
        root.setResourceBundle(session.messages().bundle())
                .setCaseInsensitiveEnumValuesAllowed(true)
                .setAbbreviatedOptionsAllowed(false)
                .setUsageHelpAutoWidth(false)
                .setUsageHelpWidth(
                        Math.max(60, Math.min(120, session.console().look().width())))
                .setColorScheme(CommandLine.Help.defaultColorScheme(
                        session.console().look().colour() ? CommandLine.Help.Ansi.ON : CommandLine.Help.Ansi.OFF))
                .setOut(session.console().outWriter())
                .setErr(session.console().errWriter())
                .setParameterExceptionHandler(misunderstood())
                .setExecutionExceptionHandler((fault, command, parsed) -> failed(fault));
        return root.execute(arguments);
    }

    private IParameterExceptionHandler misunderstood() {
        return (problem, arguments) -> {
            Messages messages = session.messages();
            session.console().note(messages.say("complaint.usage", reason(problem)));
            String command = problem.getCommandLine().getCommandSpec().qualifiedName();
            session.console().note(messages.say("usage.see-help", command));
            return Exit.USAGE;
        };
    }

    private String reason(ParameterException problem) {
        if (problem instanceof UnmatchedArgumentException unmatched
                && !unmatched.getUnmatched().isEmpty()) {
            String said = unmatched.getUnmatched().get(0);
            List<String> near = unmatched.getSuggestions();
            return near.isEmpty()
                    ? session.messages().say("usage.unknown", said)
                    : session.messages().say("usage.unknown-near", said, String.join(", ", near));
        }
        return String.valueOf(problem.getMessage());
    }

    /** A broken pack names all its faults; anything else not foreseen is a fault of the program and is shown as one. */
    private int failed(Exception fault) throws Exception {
        Messages messages = session.messages();
        if (fault instanceof UsageProblem problem) {
            session.console().note(messages.say("complaint.usage", messages.say(problem.key(), problem.details())));
            return Exit.USAGE;
        }
        if (fault instanceof PackException broken) {
            session.console().note(messages.say("complaint.pack"));
            broken.faults().forEach(f -> session.console().note(f.toString()));
            return Exit.PACK;
        }
        session.console().note(messages.say("complaint.fault", fault));
        session.console().debug(fault);
        return Exit.IO;
    }
}
