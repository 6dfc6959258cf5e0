package tarikh.cli.batch;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Supplier;
import tarikh.calendar.CalendarSystem;
import tarikh.cli.input.InputProblem;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.DateText;
import tarikh.cli.terminal.Messages;
import tarikh.formats.json.DateJson;
import tarikh.reading.timex.Timex;
import tarikh.text.PackException;
import tarikh.text.SourceText;

/** Says what date expressions mean, in several calendars. */
public final class Dating {
    private static final int MOST_SHOWN = 80;

    private final Expressions expressions;
    private final Console console;
    private final Messages messages;
    private final Complaints complaints;
    private final DateText text;
    private final DateJson json;
    private boolean told;

    /** @param calendars those to convert into, in the order to be shown */
    public Dating(
            Supplier<TextReader> reader,
            List<CalendarSystem> calendars,
            Console console,
            Messages messages,
            Complaints complaints) {
        this.expressions = new Expressions(reader);
        this.console = console;
        this.messages = messages;
        this.complaints = complaints;
        this.text = new DateText(messages, console.look(), calendars);
        this.json = new DateJson(calendars);
    }

    /** Answers each expression; one that holds no date is complained of, and the others are answered. */
    public void run(List<String> given, About about, boolean asJson) throws IOException {
        for (String expression : given) {
            answer(expression, about, asJson);
        }
    }

    /** Answers each line of standard input as it comes. */
    public void run(InputStream lines, About about, boolean asJson) throws IOException {
        BufferedReader reader = new BufferedReader(new InputStreamReader(lines, StandardCharsets.UTF_8));
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
            if (!line.isBlank()) {
                answer(line, about, asJson);
            }
        }
    }

    @SuppressWarnings("CatchingUnchecked")
    private void answer(String given, About about, boolean asJson) throws IOException {
        SourceText expression = new SourceText("expression", given.strip());
        try {
            List<Timex> times = expressions.read(expression, about);
            String problem = Expressions.isPartlyRead(expression, times) ? messages.say("date.partly") : "";
            if (!problem.isEmpty()) {
                console.note(messages.say("complaint", shown(expression), problem));
            }
            tell(expression, times, problem, asJson);
        } catch (InputProblem problem) {
            complaints.failed(shown(expression), problem);
            tellProblem(expression, messages.say(problem.key(), problem.details()), asJson);
        } catch (PackException broken) {
            throw broken;
        } catch (RuntimeException fault) {
            complaints.broken(shown(expression), fault);
            tellProblem(expression, messages.say("input.fault", fault), asJson);
        } catch (OutOfMemoryError | StackOverflowError tooMuch) {
            complaints.tooLarge(shown(expression));
            tellProblem(expression, messages.say("input.memory"), asJson);
        }
    }

    private void tell(SourceText expression, List<Timex> times, String problem, boolean asJson) throws IOException {
        if (asJson) {
            json.writeLine(expression, times, problem, console.bytes());
            console.bytes().flush();
        } else {
            for (Timex time : times) {
                console.print((told ? "\n" : "") + text.of(expression, time));
                told = true;
            }
        }
    }

    private void tellProblem(SourceText expression, String problem, boolean asJson) throws IOException {
        if (asJson) {
            tell(expression, List.of(), problem, true);
        }
    }

    private static String shown(SourceText expression) {
        String words = expression.text();
        int end = words.length() <= MOST_SHOWN ? words.length() : words.offsetByCodePoints(0, MOST_SHOWN / 2);
        return end == words.length() ? words : words.substring(0, end) + "…";
    }
}
