package tarikh.cli.corpus;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tarikh.reading.timex.TimexReader;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.Tokenizer;

/** The corpus is the specification: a rule without an example does not exist. */
class TimeRulesTest {
    @Test
    void every_rule_for_times_reads_something_in_a_case() throws IOException {
        Path packs = CorpusFiles.root().resolve("packs");
        Pack pack = Pack.load(List.of(
                PackSource.ofFolder(packs.resolve("ar")),
                PackSource.ofFolder(packs.resolve("ar-modern")),
                PackSource.ofFolder(packs.resolve("ar-classical"))));
        TimexReader reader = new TimexReader(pack);
        Set<String> fired = new HashSet<>();
        for (Path file : CorpusFiles.below("corpus/spec/times", ".corpus")) {
            for (CorpusCase one : CorpusFiles.parse(file).cases()) {
                fired.addAll(reader.rulesUsed(pack.annotator().annotate(new Tokenizer().read(one.text()))));
            }
        }
        List<String> silent = new ArrayList<>(reader.rules());
        silent.removeAll(fired);
        assertThat(silent).isEmpty();
    }
}
