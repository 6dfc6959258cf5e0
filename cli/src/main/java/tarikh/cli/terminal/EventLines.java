package tarikh.cli.terminal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;
import tarikh.reading.speech.Attribution;
import tarikh.reading.timex.Timex;

/** The events of a chronicle in the order of time; those without a day in the order of telling, behind. */
final class EventLines {
    private static final int DATE_WIDTH = 23;

    private final Chronicle chronicle;
    private final Messages messages;
    private final DayWords days;
    private final Names names;
    private final Quotes quotes;
    private final Map<String, Timex> times;

    EventLines(Chronicle chronicle, Messages messages, Quotes quotes) {
        this.chronicle = chronicle;
        this.messages = messages;
        this.days = new DayWords(messages);
        this.names = new Names(chronicle, messages);
        this.quotes = quotes;
        this.times = chronicle.times().stream()
                .collect(Collectors.toMap(Timex::id, Function.identity(), (first, second) -> first));
    }

    void addTo(Page page) {
        if (chronicle.events().isEmpty()) {
            return;
        }
        List<DatedEvent> dated = chronicle.events().stream()
                .filter(e -> !e.days().isUnbounded())
                .sorted(Comparator.comparingLong(EventLines::place))
                .toList();
        page.heading(messages.say("text.events"));
        dated.forEach(event -> add(page, event, days.of(event.days())));
        List<DatedEvent> undated =
                chronicle.events().stream().filter(e -> e.days().isUnbounded()).toList();
        if (!undated.isEmpty()) {
            page.heading(messages.say("text.undated"));
            undated.forEach(event -> add(page, event, ""));
        }
    }

    /** What is only known to lie before a day is listed at that day. */
    private static long place(DatedEvent event) {
        return event.days().earliest().orElseGet(() -> event.days().latest().orElse(Long.MAX_VALUE));
    }

    private void add(Page page, DatedEvent dated, String when) {
        Event event = dated.event();
        List<String> parts = new ArrayList<>();
        parts.add(messages.say("event." + event.type().code()));
        for (Argument argument : event.arguments()) {
            parts.add(messages.say("role." + code(argument.role()), names.of(argument.entity())));
        }
        addDoubts(parts, dated);
        String what = String.join(" · ", parts) + "  " + Bidi.leftToRight("[" + event.id() + "]");
        page.columns(2, when, when.isEmpty() ? 0 : DATE_WIDTH, what);
        String written = written(dated);
        if (!written.isEmpty()) {
            page.paragraph(DATE_WIDTH + 4, written);
        }
        page.paragraph(when.isEmpty() ? 4 : DATE_WIDTH + 4, quotes.of(event.extent()));
    }

    private void addDoubts(List<String> parts, DatedEvent dated) {
        Event event = dated.event();
        if (event.polarity() == Polarity.NEGATIVE) {
            parts.add(messages.say("doubt.negative"));
        }
        if (event.modality() != Modality.ACTUAL) {
            parts.add(messages.say("doubt." + code(event.modality())));
        }
        Attribution speaker = event.attribution();
        if (speaker instanceof Attribution.Named named) {
            parts.add(messages.say("doubt.said-by", names.of(named.entity())));
        } else if (speaker instanceof Attribution.Unnamed) {
            parts.add(messages.say("doubt.said"));
        }
        if (dated.how() == DatedEvent.How.INFERRED) {
            parts.add(messages.say("doubt.inferred"));
        }
    }

    /** A date of another calendar is never shown without its original. */
    private String written(DatedEvent dated) {
        return dated.timexes().stream()
                .map(times::get)
                .filter(Objects::nonNull)
                .filter(t -> !t.calendar().equals("gregorian") && !t.written().isEmpty())
                .map(t -> messages.say("text.written", Bidi.leftToRight(String.join(" = ", t.written()))))
                .distinct()
                .collect(Collectors.joining(" · "));
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
