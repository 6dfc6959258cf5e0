package tarikh.cli.batch;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarikh.chronology.Chronicle;
import tarikh.chronology.collation.Collation;
import tarikh.chronology.collation.Collator;
import tarikh.cli.input.Input;
import tarikh.cli.output.CollationJson;
import tarikh.cli.terminal.CollationText;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Messages;

/** Holds several texts against one another. */
public final class Comparing {
    private final TextBatch batch;
    private final Console console;
    private final Messages messages;

    public Comparing(TextBatch batch, Console console, Messages messages) {
        this.batch = batch;
        this.console = console;
        this.messages = messages;
    }

    /**
     * Compares what the texts tell.
     *
     * @param trust what the word of each text weighs, by its name on the command line or in the report; others weigh 1
     * @throws UsageProblem if fewer than two texts are left or a weight is of none of them
     */
    public void run(List<String> names, About about, Map<String, Double> trust, boolean asJson)
            throws IOException, UsageProblem {
        List<Input> inputs = batch.find(names);
        List<Chronicle> accounts = new ArrayList<>();
        List<Double> weights = new ArrayList<>();
        Set<String> unused = new HashSet<>(trust.keySet());
        for (Map.Entry<String, Double> weight : trust.entrySet()) {
            if (!(weight.getValue() > 0 && weight.getValue() <= 100)) {
                throw new UsageProblem("compare.weight", weight.getKey(), weight.getValue());
            }
        }
        batch.run(inputs, about, (input, chronicle) -> {
            accounts.add(chronicle);
            double weight = 1;
            for (String name : List.of(input.shown(), input.name(), chronicle.title())) {
                if (trust.containsKey(name)) {
                    weight = trust.get(name);
                    unused.remove(name);
                }
            }
            weights.add(weight);
        });
        if (!unused.isEmpty()) {
            throw new UsageProblem("compare.stranger", String.join(", ", unused));
        }
        if (accounts.size() < 2) {
            throw new UsageProblem("compare.few", accounts.size());
        }
        Collation collation = new Collator().collate(accounts, weights);
        if (asJson) {
            new CollationJson().write(collation, console.bytes());
            console.bytes().flush();
        } else {
            console.print(new CollationText(messages, console.look()).of(collation));
        }
    }
}
