package tarikh.cli.batch;

import java.io.IOException;
import java.util.List;
import tarikh.authority.Authority;
import tarikh.authority.Candidate;
import tarikh.authority.NameMatcher;
import tarikh.cli.output.CandidateJson;
import tarikh.cli.terminal.CandidateText;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Messages;

/** Says which known people or places a spelled name could mean, and why each. */
public final class Naming {
    private final NameMatcher matcher;
    private final Console console;
    private final CandidateText text;
    private final CandidateJson json;
    private final int most;
    private final boolean asJson;

    /**
     * @param most how many candidates of a name are told
     * @param asJson whether each name is answered by one line of JSON
     */
    public Naming(Authority authority, Console console, Messages messages, int most, boolean asJson) {
        this.matcher = new NameMatcher(authority);
        this.console = console;
        this.text = new CandidateText(authority, messages, console.look());
        this.json = new CandidateJson(authority);
        this.most = most;
        this.asJson = asJson;
    }

    public void people(List<String> names) throws IOException {
        for (String name : names) {
            tell(name, matcher.people(name.strip(), most));
        }
    }

    /** @param kinds the kinds allowed, empty for all */
    public void places(List<String> names, List<String> kinds) throws IOException {
        for (String name : names) {
            tell(name, matcher.places(name.strip(), kinds, most));
        }
    }

    private void tell(String name, List<Candidate> candidates) throws IOException {
        if (asJson) {
            json.writeLine(name, candidates, console.bytes());
            console.bytes().flush();
        } else {
            console.print(text.of(name, candidates));
        }
    }
}
