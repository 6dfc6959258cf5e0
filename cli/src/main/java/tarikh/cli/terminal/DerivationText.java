package tarikh.cli.terminal;

import java.util.Optional;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.Derivation;
import tarikh.reading.event.Event;
import tarikh.reading.timex.Timex;

/** An argument as text: what is claimed, each statement it rests on with its words, and the rule that read them. */
public final class DerivationText {
    private final Messages messages;
    private final Look look;

    public DerivationText(Messages messages, Look look) {
        this.messages = messages;
        this.look = look;
    }

    public String of(Chronicle chronicle, Derivation derivation) {
        Page page = new Page(messages.ui(), look.width(), look.colour());
        Quotes quotes = new Quotes(chronicle.source());
        page.paragraph(
                0, Bidi.leftToRight(derivation.id()) + "  " + messages.ui().of(derivation.claim()));
        int number = 1;
        for (Derivation.Step step : derivation.steps()) {
            String says = messages.ui().of(step.says());
            page.paragraph(2, number++ + ". " + (step.assumption() ? messages.say("text.assumed", says) : says));
            step.words().forEach(words -> page.paragraph(5, quotes.of(words)));
        }
        chronicle.contradictions().stream()
                .filter(c -> c.id().equals(derivation.id()))
                .flatMap(c -> c.repairs().stream())
                .forEach(r -> page.paragraph(
                        2,
                        messages.say(
                                "text.repair",
                                ContradictionLines.numbers(r),
                                messages.ui().of(r.result()))));
        chronicle.events().stream()
                .filter(e -> e.event().id().equals(derivation.id()))
                .flatMap(e -> new EventReadingLines(chronicle, messages, quotes).of(e).stream())
                .forEach(line -> page.paragraph(2, line));
        rule(chronicle, derivation.id()).ifPresent(rule -> page.paragraph(2, messages.say("explain.rule", rule)));
        return page.toString();
    }

    private static Optional<String> rule(Chronicle chronicle, String id) {
        Optional<String> ofTime = chronicle.times().stream()
                .filter(t -> t.id().equals(id))
                .map(Timex::rule)
                .findFirst();
        return ofTime.or(() -> chronicle.events().stream()
                .map(DatedEvent::event)
                .filter(e -> e.id().equals(id))
                .map(Event::rule)
                .findFirst());
    }
}
