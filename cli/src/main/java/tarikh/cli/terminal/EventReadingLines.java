package tarikh.cli.terminal;

import java.util.ArrayList;
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
import tarikh.reading.event.TimeLink;
import tarikh.reading.speech.Attribution;
import tarikh.reading.timex.Timex;

/** How one event was read: its words, who fills which role and by what, its times, and on whose word it stands. */
final class EventReadingLines {
    private final Messages messages;
    private final Names names;
    private final Quotes quotes;
    private final Map<String, Timex> times;

    EventReadingLines(Chronicle chronicle, Messages messages, Quotes quotes) {
        this.messages = messages;
        this.names = new Names(chronicle, messages);
        this.quotes = quotes;
        this.times = chronicle.times().stream()
                .collect(Collectors.toMap(Timex::id, Function.identity(), (first, second) -> first));
    }

    /** {@return the lines, each a sentence or the head of one} */
    List<String> of(DatedEvent dated) {
        Event event = dated.event();
        List<String> lines = new ArrayList<>();
        lines.add(messages.say(
                "explain.event",
                messages.say("event." + event.type().code()),
                quotes.of(event.trigger()),
                quotes.of(event.extent())));
        event.arguments().forEach(a -> lines.add(role(a)));
        for (TimeLink link : event.times()) {
            Timex time = times.get(link.timex());
            if (Objects.nonNull(time)) {
                lines.add(messages.say("explain.time." + code(link.relation()), quotes.of(time.span()), time.id()));
            }
        }
        lines.add(messages.say("explain.how." + code(dated.how())));
        if (event.polarity() == Polarity.NEGATIVE) {
            lines.add(messages.say("doubt.negative"));
        }
        if (event.modality() != Modality.ACTUAL) {
            lines.add(messages.say("doubt." + code(event.modality())));
        }
        lines.add(voucher(event));
        return lines;
    }

    private String role(Argument argument) {
        String words = argument.span().map(quotes::of).orElseGet(() -> messages.say("explain.left-out"));
        String by = messages.sayOr(
                "explain.slot." + argument.slot(),
                messages.say("explain.slot.other", Bidi.leftToRight(argument.slot())));
        String role = messages.say("explain.as." + code(argument.role()), names.of(argument.entity()));
        return messages.say(argument.slot().isEmpty() ? "explain.role.plain" : "explain.role", role, words, by);
    }

    private String voucher(Event event) {
        String through = event.through().isEmpty()
                ? ""
                : messages.say(
                        "explain.through",
                        event.through().stream().map(names::of).collect(Collectors.joining(" ← ")));
        Attribution speaker = event.attribution();
        String says = speaker instanceof Attribution.Named named
                ? messages.say("explain.said-by", names.of(named.entity()))
                : messages.say(speaker instanceof Attribution.Unnamed ? "explain.said" : "explain.told");
        return says + through;
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT);
    }
}
