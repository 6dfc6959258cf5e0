package tarikh.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.Consumer;
import tarikh.authority.Authority;
import tarikh.authority.NameMatcher;

/**
 * How long single questions take that ask what a spelled name could mean, over all people and over all places with all their Latin names.
 *
 * <p>Arguments: a file with a name on each line, whatever follows a tab left out; how many of them to ask for, drawn by chance. Told is
 * the processor time of the thread, the least of some rounds after one that is not counted.
 */
public final class MatchTimes {
    private static final int MOST = 5;
    private static final int ROUNDS = 3;
    private static final double[] SHARES = {0.5, 0.9, 0.99, 1};

    private MatchTimes() {}

    public static void main(String[] args) throws IOException {
        List<String> names = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]))) {
            int tab = line.indexOf('\t');
            names.add(tab < 0 ? line : line.substring(0, tab));
        }
        Collections.shuffle(names, new Random(1));
        List<String> asked = names.subList(0, Math.min(names.size(), Integer.parseInt(args[1])));
        NameMatcher matcher = new NameMatcher(Authority.load(MatchTimes.class.getClassLoader()));
        tell("people", asked, name -> matcher.people(name, MOST));
        tell("places", asked, name -> matcher.places(name, List.of(), MOST));
    }

    private static void tell(String what, List<String> names, Consumer<String> ask) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        names.forEach(ask);
        double[] least = new double[names.size()];
        Arrays.fill(least, Double.POSITIVE_INFINITY);
        for (int round = 0; round < ROUNDS; round++) {
            for (int i = 0; i < least.length; i++) {
                long before = threads.getCurrentThreadCpuTime();
                ask.accept(names.get(i));
                least[i] = Math.min(least[i], (threads.getCurrentThreadCpuTime() - before) / 1e6);
            }
        }
        Arrays.sort(least);
        System.out.print(what + ", " + least.length + " names, ms:");
        for (double share : SHARES) {
            System.out.printf(" %.0f %% %.3f", 100 * share, least[(int) Math.ceil(share * least.length) - 1]);
        }
        System.out.println();
    }
}
