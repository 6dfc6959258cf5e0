package tarikh.cli.command;

import java.time.LocalDate;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;
import tarikh.cli.batch.About;

/** What the user says of the texts. */
final class AboutOptions {
    @Option(names = "--published", paramLabel = "YYYY-MM-DD", descriptionKey = "option.published")
    private @Nullable LocalDate published;

    About about(@Nullable String title) {
        return new About(
                Optional.ofNullable(title),
                published == null ? OptionalLong.empty() : OptionalLong.of(published.toEpochDay()));
    }
}
