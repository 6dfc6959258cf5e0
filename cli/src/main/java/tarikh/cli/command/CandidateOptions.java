package tarikh.cli.command;

import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import tarikh.authority.Authority;
import tarikh.cli.batch.Naming;

/** How many candidates for a name are told, and in which form. */
final class CandidateOptions {
    @Option(
            names = {"-n", "--most"},
            paramLabel = "N",
            defaultValue = "8",
            descriptionKey = "option.most")
    private int most;

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            descriptionKey = "option.date-format")
    private DateCommand.Form format = DateCommand.Form.TEXT;

    @Mixin
    private AuthorityOptions own = new AuthorityOptions();

    Naming naming(Session session) {
        return new Naming(
                Authority.load(CandidateOptions.class.getClassLoader(), own.folders()),
                session.console(),
                session.messages(),
                Math.max(1, most),
                format == DateCommand.Form.JSON);
    }
}
