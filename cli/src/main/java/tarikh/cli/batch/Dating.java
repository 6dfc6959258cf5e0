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
import tarikh.text.SourceText;

/** Says what date expressions mean, in several calendars. */
public final class Dating {
    private final Expressions expressions;
    private final Console console;
    private final Complaints complaints;
    private final DateText text;
    private final DateJson json;

    /** @param calendars those to convert into, in the order to be shown */
    public Dating(
            Supplier<TextReader> reader,
            List<CalendarSystem> calendars,
            Console console,
            Messages messages,
            Complaints complaints) {
        this.expressions = new Expressions(reader);
        this.console = console;
        this.complaints = complaints;
        this.text = new DateText(messages, console.look(), calendars);
        this.json = new DateJson(calendars);
    }

    /** Answers each expression; one that holds no date is complained of. */
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
                answer(line.strip(), about, asJson);
            }
        }
    }

    private void answer(String expression, About about, boolean asJson) throws IOException {
        SourceText source = new SourceText("expression", expression.strip());
        List<Timex> times = source.length() == 0 ? List.of() : expressions.read(source, about);
        if (times.isEmpty()) {
            complaints.failed(expression, new InputProblem("date.none"));
        }
        if (asJson) {
            json.writeLine(source, times, console.bytes());
            console.bytes().flush();
        } else {
            times.forEach(time -> console.print(text.of(source, time)));
        }
    }
}
