package tarikh.cli.output;

import java.util.HashSet;
import java.util.Locale;
import java.util.Set;

/** Gives each text of one run a file name of its own: a second {@code a} becomes {@code a-2}. */
public final class FileNames {
    /** In lower case, for many file systems do not tell {@code A} from {@code a}. */
    private final Set<String> taken = new HashSet<>();

    /** {@return the name, or with the first free number behind it} */
    public String take(String name) {
        String free = name;
        for (int number = 2; !taken.add(free.toLowerCase(Locale.ROOT)); number++) {
            free = name + "-" + number;
        }
        return free;
    }
}
