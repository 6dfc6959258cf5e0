package tarikh.cli.batch;

import java.util.Optional;
import java.util.OptionalLong;

/**
 * What is said of a text beside its characters.
 *
 * @param title empty when none was given
 * @param published the day of publication, counted from 1970-01-01 ISO, when given
 */
public record About(Optional<String> title, OptionalLong published) {
    public static About nothing() {
        return new About(Optional.empty(), OptionalLong.empty());
    }
}
