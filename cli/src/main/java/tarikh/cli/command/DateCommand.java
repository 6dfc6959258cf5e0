package tarikh.cli.command;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import tarikh.calendar.CalendarSystem;
import tarikh.cli.batch.Complaints;
import tarikh.cli.batch.Dating;
import tarikh.cli.batch.UsageProblem;

/** {@code tarikh date}. */
@Command(name = "date", mixinStandardHelpOptions = true)
final class DateCommand implements Callable<Integer> {
    private final Session session;

    @Parameters(paramLabel = "EXPRESSION", arity = "0..*", descriptionKey = "parameter.expressions")
    private List<String> expressions = new ArrayList<>();

    @Option(names = "--to", paramLabel = "CALENDAR", split = ",", descriptionKey = "option.to")
    private List<String> to = new ArrayList<>();

    @Option(
            names = {"-f", "--format"},
            paramLabel = "text|json",
            descriptionKey = "option.date-format")
    private Form format = Form.TEXT;

    @Mixin
    private AboutOptions about = new AboutOptions();

    DateCommand(Session session) {
        this.session = session;
    }

    @Override
    public Integer call() throws UsageProblem, IOException {
        for (String expression : expressions) {
            if (isOption(expression)) {
                throw new UsageProblem("usage.unknown", expression);
            }
        }
        Complaints complaints = session.complaints();
        Dating dating = new Dating(session.reader(), calendars(), session.console(), session.messages(), complaints);
        boolean asJson = format == Form.JSON;
        if (expressions.isEmpty() || expressions.equals(List.of("-"))) {
            dating.run(session.in(), about.about(null), asJson);
        } else {
            dating.run(expressions, about.about(null), asJson);
        }
        return session.exit(complaints, Exit.DONE);
    }

    /** A minus before a letter begins an option; before a figure, a year before the common era. */
    private static boolean isOption(String expression) {
        return expression.length() > 1
                && expression.startsWith("-")
                && (expression.charAt(1) == '-'
                        || Character.isLetter(expression.charAt(1)) && expression.charAt(1) != 'X');
    }

    private List<CalendarSystem> calendars() throws UsageProblem {
        if (to.isEmpty()) {
            return Arrays.stream(CalendarSystem.values())
                    .filter(c -> c != CalendarSystem.HIJRI_ASTRONOMICAL)
                    .toList();
        }
        List<CalendarSystem> chosen = new ArrayList<>();
        for (String name : to) {
            chosen.add(CalendarSystem.named(name)
                    .orElseThrow(() -> new UsageProblem(
                            "usage.unknown-calendar",
                            name,
                            Arrays.stream(CalendarSystem.values())
                                    .map(CalendarSystem::id)
                                    .collect(Collectors.joining(", ")))));
        }
        return chosen.stream().distinct().toList();
    }

    /** The forms in which dates are given out. */
    enum Form {
        TEXT,
        JSON
    }
}
