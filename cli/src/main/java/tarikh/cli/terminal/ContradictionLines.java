package tarikh.cli.terminal;

import java.util.List;
import java.util.Locale;
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
            for (Statement statement : contradiction.statements()) {
                add(page, statement);
            }
            page.paragraph(4, messages.ui().of(contradiction.explanation()));
            for (Repair repair : contradiction.repairs()) {
                page.paragraph(6, messages.say("text.repair", messages.ui().of(repair.result())));
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

    private void add(Page page, Statement statement) {
        String says = messages.ui().of(statement.says());
        if (!statement.words().isEmpty()) {
            page.paragraph(4, "• " + quotes.of(statement.words().get(0)));
            page.paragraph(6, statement.assumption() ? messages.say("text.assumed", says) : says);
        } else {
            page.paragraph(4, "• " + messages.say("text.assumed", says));
        }
    }
}
