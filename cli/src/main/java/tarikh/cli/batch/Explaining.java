package tarikh.cli.batch;

import java.util.List;
import java.util.Optional;
import tarikh.chronology.Derivation;
import tarikh.chronology.Explainer;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.DerivationText;
import tarikh.cli.terminal.Messages;

/** Says why something in a text's chronicle is as it is. */
public final class Explaining {
    private final TextBatch batch;
    private final Console console;
    private final Messages messages;
    private final Complaints complaints;
    private final Explainer explainer = new Explainer();

    public Explaining(TextBatch batch, Console console, Messages messages, Complaints complaints) {
        this.batch = batch;
        this.console = console;
        this.messages = messages;
        this.complaints = complaints;
    }

    /** Explains the findings with these ids; an id that the text does not have is complained of. */
    public void run(String name, List<String> ids, About about) {
        batch.run(batch.find(List.of(name)), about, (input, chronicle) -> {
            DerivationText text = new DerivationText(messages, console.look());
            for (String id : ids) {
                Optional<Derivation> derivation = explainer.explain(chronicle, id);
                if (derivation.isPresent()) {
                    console.print(text.of(chronicle, derivation.get()));
                } else {
                    complaints.failed(
                            input.shown(),
                            new tarikh.cli.input.InputProblem(
                                    "explain.unknown",
                                    id,
                                    chronicle.times().size(),
                                    chronicle.events().size(),
                                    chronicle.contradictions().size()));
                }
            }
        });
    }
}
