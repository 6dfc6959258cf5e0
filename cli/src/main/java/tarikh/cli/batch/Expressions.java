package tarikh.cli.batch;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import tarikh.calendar.CalendarDate;
import tarikh.cli.input.InputProblem;
import tarikh.reading.timex.Alternative;
import tarikh.reading.timex.Timex;
import tarikh.text.SourceText;

/** Reads single date expressions: dates as programs write them, else words of the language. */
final class Expressions {
    private final Supplier<TextReader> reader;

    Expressions(Supplier<TextReader> reader) {
        this.reader = reader;
    }

    /**
     * The times in an expression, each with all its readings.
     *
     * @throws InputProblem if it holds none
     */
    List<Timex> read(SourceText expression, About about) throws InputProblem {
        if (expression.text().isBlank()) {
            throw new InputProblem("date.none");
        }
        FormalDate formal = new FormalDate(expression.text());
        Optional<Timex> date = formal.read();
        if (date.isPresent()) {
            return List.of(date.get());
        }
        List<Timex> times = reader.get().read(expression, about).times();
        if (times.isEmpty()) {
            Optional<String> fault = formal.fault();
            throw fault.isPresent() ? new InputProblem("date.malformed", fault.get()) : new InputProblem("date.none");
        }
        return times.stream().map(Expressions::withStyle).toList();
    }

    /** {@return whether figures or Latin letters of an expression belong to none of its times} */
    static boolean isPartlyRead(SourceText expression, List<Timex> times) {
        for (int i = 0; i < expression.length(); i++) {
            int at = i;
            char c = expression.text().charAt(i);
            boolean telling = Character.isDigit(c) || 'a' <= c && c <= 'z' || 'A' <= c && c <= 'Z';
            boolean read = times.stream()
                    .anyMatch(t -> t.span().start() <= at && at < t.span().end());
            if (telling && !read) {
                return true;
            }
        }
        return false;
    }

    /** A date before the reform is Julian in a text; in a table of our days it may be Gregorian. */
    private static Timex withStyle(Timex time) {
        if (time.written().size() != 1) {
            return time;
        }
        CalendarDate date = CalendarDate.parse(time.written().get(0));
        boolean julian = time.calendar().equals("julian");
        List<Alternative> readings = new ArrayList<>(time.details().alternatives());
        readings.addAll(julian ? FormalDate.oldStyle(date) : List.of());
        return time.with(time.details().but().alternatives(readings).build());
    }
}
