package tarikh.cli.batch;

import java.time.DateTimeException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.DayRange;
import tarikh.calendar.Edtf;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** Reads single date expressions: dates as programs write them, else words of the language. */
final class Expressions {
    private final Supplier<TextReader> reader;

    Expressions(Supplier<TextReader> reader) {
        this.reader = reader;
    }

    /** {@return the times in an expression that is not blank; empty if it holds none} */
    List<Timex> read(SourceText expression, About about) {
        Optional<Timex> formal = calendarDate(expression).or(() -> edtf(expression));
        return formal.map(List::of)
                .orElseGet(() -> reader.get().read(expression, about).times());
    }

    /** As {@code hijri 0423-07-24}. */
    private static Optional<Timex> calendarDate(SourceText expression) {
        try {
            CalendarDate date = CalendarDate.parse(expression.text());
            String edtf = date.edtf().map(Edtf.Date::toString).orElse("");
            boolean hijri = date.calendar().system().id().startsWith("hijri");
            String calendar = hijri ? "hijri" : date.calendar().system().id();
            return Optional.of(timex(
                    expression,
                    edtf,
                    calendar,
                    List.of(date.toString()),
                    hijri ? date.numbers() : "",
                    date.days(),
                    date.exists()));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    /** As {@code 1929-02-13} or {@code 192X}. */
    private static Optional<Timex> edtf(SourceText expression) {
        try {
            Edtf date = Edtf.parse(expression.text());
            return Optional.of(timex(expression, date.toString(), "gregorian", List.of(), "", date.days(), true));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static Timex timex(
            SourceText expression,
            String edtf,
            String calendar,
            List<String> written,
            String hijri,
            DayRange days,
            boolean exists) {
        Timex.Details none = Timex.Details.none();
        Timex.Details details = exists ? none : none.but().impossible(true).build();
        return new Timex(
                "t1",
                new Span(0, expression.length()),
                TimexType.DATE,
                edtf,
                Mod.NONE,
                edtf,
                calendar,
                written,
                hijri,
                days,
                List.of(),
                new Anchor.None(),
                Set.of(),
                "as-given",
                details);
    }
}
