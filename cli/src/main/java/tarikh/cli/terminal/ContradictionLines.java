package tarikh.cli.terminal;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import tarikh.chronology.Chronicle;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Repair;
import tarikh.chronology.contradiction.Statement;

/** Contradictions with the words they rest on, the arithmetic, and what would resolve them. */
final class ContradictionLines {
    private final Messages messages;
    private final Quotes quotes;

    ContradictionLines(Chronicle chronicle, Messages messages) {
        this.messages = messages;
        this.quotes = new Quotes(chronicle.source());
    }

    void addTo(Page page, List<Contradiction> contradictions) {
        for (Contradiction contradiction : contradictions) {
            page.alarm(2, title(contradiction));
            for (int i = 0; i < contradiction.statements().size(); i++) {
                add(page, i + 1, contradiction.statements().get(i));
            }
            page.paragraph(4, messages.ui().of(contradiction.explanation()));
            for (Repair repair : contradiction.repairs()) {
                page.paragraph(
                        6,
                        messages.say(
                                "text.repair", numbers(repair), messages.ui().of(repair.result())));
            }
            page.blank();
        }
    }

    private String title(Contradiction contradiction) {
        return Bidi.leftToRight(contradiction.id())
                + " · "
                + messages.say("strength." + contradiction.strength().name().toLowerCase(Locale.ROOT))
                + " · "
                + messages.say("kind." + contradiction.kind().code());
    }

    /** The statements are counted from 1, as they are shown. */
    static String numbers(Repair repair) {
        return Stream.concat(repair.drop().stream(), repair.widen().stream())
                .map(index -> String.valueOf(index + 1))
                .collect(Collectors.joining(", "));
    }

    private void add(Page page, int number, Statement statement) {
        String says = messages.ui().of(statement.says());
        if (!statement.words().isEmpty()) {
            page.paragraph(4, number + ". " + quotes.of(statement.words().get(0)));
            page.paragraph(6, statement.assumption() ? messages.say("text.assumed", says) : says);
        } else {
            page.paragraph(4, number + ". " + messages.say("text.assumed", says));
        }
    }
}
