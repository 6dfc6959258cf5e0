package tarikh.cli.batch;

import java.util.List;
import tarikh.chronology.Chronicle;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Messages;
import tarikh.cli.terminal.TextChronology;

/** Shows only what cannot be true. */
public final class Checking {
    private final TextBatch batch;
    private final Console console;
    private final Messages messages;

    public Checking(TextBatch batch, Console console, Messages messages) {
        this.batch = batch;
        this.console = console;
        this.messages = messages;
    }

    /**
     * Shows the contradictions of all texts.
     *
     * @param tensions whether the less certain ones are shown too; they don't count as found
     * @return whether there is a certain one in any text
     */
    public boolean run(List<String> names, About about, boolean tensions) {
        TextChronology text = new TextChronology(messages, console.look());
        boolean[] found = {false};
        batch.run(batch.find(names), about, (input, chronicle) -> {
            List<Contradiction> shown = chronicle.contradictions().stream()
                    .filter(c -> tensions || c.strength() == Contradiction.Strength.HARD)
                    .toList();
            console.print(text.contradictions(chronicle, shown));
            found[0] |= hasCertain(chronicle);
        });
        return found[0];
    }

    private static boolean hasCertain(Chronicle chronicle) {
        return chronicle.contradictions().stream().anyMatch(c -> c.strength() == Contradiction.Strength.HARD);
    }
}
