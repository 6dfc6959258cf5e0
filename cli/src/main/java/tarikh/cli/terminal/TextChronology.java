package tarikh.cli.terminal;

import java.util.List;
import java.util.stream.Stream;
import tarikh.chronology.Chronicle;
import tarikh.chronology.contradiction.Contradiction;

/** A chronicle as text for a terminal: what happened when, what cannot be true, who went where. */
public final class TextChronology {
    private final Messages messages;
    private final Look look;

    public TextChronology(Messages messages, Look look) {
        this.messages = messages;
        this.look = look;
    }

    /** {@return the whole chronology; of contradictions only the certain ones} */
    public String whole(Chronicle chronicle) {
        Page page = page();
        page.line(0, summary(chronicle));
        new EventLines(chronicle, messages, new Quotes(chronicle.source())).addTo(page);
        List<Contradiction> certain = certain(chronicle);
        if (!certain.isEmpty()) {
            page.heading(messages.say("text.contradictions"));
            new ContradictionLines(chronicle, messages).addTo(page, certain);
        }
        int rest = chronicle.contradictions().size() - certain.size();
        if (rest > 0) {
            page.paragraph(2, messages.say("text.tensions", messages.count("count.tensions", rest)));
        }
        new JourneyLines(chronicle, messages).addTo(page);
        return page.toString();
    }

    /** {@return one line with the title and what was found} */
    public String summary(Chronicle chronicle) {
        return Stream.of(
                        Bidi.own(chronicle.title()),
                        messages.count("count.characters", chronicle.source().codePoints()),
                        messages.count("count.times", chronicle.times().size()),
                        messages.count("count.entities", chronicle.entities().size()),
                        messages.count("count.events", chronicle.events().size()),
                        messages.count(
                                "count.contradictions", certain(chronicle).size()))
                .reduce((left, right) -> left + " · " + right)
                .orElseThrow();
    }

    /** {@return the contradictions as {@code check} shows them} */
    public String contradictions(Chronicle chronicle, List<Contradiction> shown) {
        Page page = page();
        page.line(0, Bidi.own(chronicle.title()) + " · " + messages.count("count.contradictions", shown.size()));
        new ContradictionLines(chronicle, messages).addTo(page, shown);
        return page.toString();
    }

    private Page page() {
        return new Page(messages.ui(), look.width(), look.colour());
    }

    private static List<Contradiction> certain(Chronicle chronicle) {
        return chronicle.contradictions().stream()
                .filter(c -> c.strength() == Contradiction.Strength.HARD)
                .toList();
    }
}
