package tarikh.cli.batch;

import java.util.List;
import java.util.Optional;
import tarikh.cli.output.OutputFormat;
import tarikh.cli.output.Target;

/**
 * What a user asks of {@code read}.
 *
 * @param format empty for a chronology on the screen and a report beside it
 * @param target empty for standard output, or the current folder for what is always a file
 */
public record ReadRequest(List<String> names, Optional<OutputFormat> format, Optional<Target> target, About about) {
    public ReadRequest {
        names = List.copyOf(names);
    }
}
