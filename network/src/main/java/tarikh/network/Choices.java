package tarikh.network;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Decides choices so that as little trust as can be is kept apart; of equals the earlier options win.
 *
 * <p>Source by source, again until nothing gets better; then all combinations if they are few enough, since sources that bear upon one another may
 * only get better together.
 */
public final class Choices {
    /** What a hard constraint kept apart counts. */
    private static final double HARD = 1e9;

    private final LiveNetwork network;
    private final List<Choice> choices;
    private final int[] options;
    private final List<int[]> statements = new ArrayList<>();

    /** Begins with the first option of each choice. */
    private Choices(LiveNetwork network, List<Choice> choices) {
        this.network = network;
        this.choices = List.copyOf(choices);
        this.options = new int[choices.size()];
        for (Choice choice : choices) {
            statements.add(network.addAll(choice.options().get(0)));
        }
    }

    /**
     * Adds the constraints of the options that fit best.
     *
     * @param mostCombinations up to how many combinations are all tried
     */
    public static Chosen decide(LiveNetwork network, List<Choice> choices, int mostCombinations) {
        return new Choices(network, choices).decide(mostCombinations);
    }

    private Chosen decide(int mostCombinations) {
        double least = givenUp();
        double before;
        do {
            before = least;
            for (int choice = 0; choice < options.length && least > 0; choice++) {
                least = improve(choice, least);
            }
        } while (least < before && least > 0);
        boolean complete = least == 0 && Arrays.stream(options).allMatch(o -> o == 0);
        if (!complete && combinations(mostCombinations) <= mostCombinations) {
            tryAll();
            complete = true;
        }
        return new Chosen(Arrays.stream(options).boxed().toList(), List.copyOf(statements), givenUp(), complete);
    }

    private double improve(int choice, double least) {
        int best = options[choice];
        double found = least;
        for (int option = 0; option < choices.get(choice).options().size(); option++) {
            set(choice, option);
            double now = givenUp();
            if (now < found || now == found && option < best) {
                found = now;
                best = option;
            }
        }
        set(choice, best);
        return found;
    }

    private long combinations(int most) {
        long product = 1;
        for (Choice choice : choices) {
            product = Math.min(most + 1L, product * choice.options().size());
        }
        return product;
    }

    /** The last choice changes fastest, so that of equals the one with the earliest options is met first. */
    private void tryAll() {
        int[] best = new int[options.length];
        double least = Double.POSITIVE_INFINITY;
        int[] trial = new int[options.length];
        int at = 0;
        while (at >= 0) {
            set(trial);
            double now = givenUp();
            if (now < least) {
                least = now;
                best = trial.clone();
            }
            at = options.length - 1;
            while (at >= 0 && ++trial[at] == choices.get(at).options().size()) {
                trial[at--] = 0;
            }
        }
        set(best);
    }

    private void set(int[] all) {
        for (int choice = 0; choice < all.length; choice++) {
            set(choice, all[choice]);
        }
    }

    private void set(int choice, int option) {
        if (options[choice] != option) {
            network.retractAll(statements.get(choice));
            statements.set(choice, network.addAll(choices.get(choice).options().get(option)));
            options[choice] = option;
        }
    }

    private double givenUp() {
        double sum = 0;
        for (int c : network.apart()) {
            sum += network.statement(c).isHard() ? HARD : network.statement(c).trust();
        }
        return sum;
    }

    /**
     * What was decided.
     *
     * @param options for each choice the place of its option
     * @param statements for each choice the numbers of the constraints added for it
     * @param givenUp the trust of all that is kept apart, that of hard constraints taken as a thousand million
     * @param complete whether no other combination is better; else they were too many to try them all
     */
    public record Chosen(List<Integer> options, List<int[]> statements, double givenUp, boolean complete) {
        public Chosen {
            options = List.copyOf(options);
            statements = List.copyOf(statements);
        }
    }
}
