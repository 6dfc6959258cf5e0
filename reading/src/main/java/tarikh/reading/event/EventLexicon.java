package tarikh.reading.event;

import java.util.List;
import tarikh.text.Annotator;
import tarikh.text.LexEntry;
import tarikh.text.LexMatch;
import tarikh.text.Lexicon;
import tarikh.text.Matches;
import tarikh.text.Pack;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;
import tarikh.text.Tokens;

/** The pack's event words and clause verbs in all their forms. */
final class EventLexicon {
    private static final String FORM = "Form";

    private final Pack pack;
    private final Lexicon forms;
    private final List<Reading> readings;
    private final Annotator annotator;

    private EventLexicon(Pack pack, Lexicon forms, List<Reading> readings) {
        this.pack = pack;
        this.forms = forms;
        this.readings = readings;
        this.annotator = new Annotator(forms, pack.clitics());
    }

    /** Makes all forms. */
    static EventLexicon of(Pack pack) {
        EventForms made = new EventForms(pack);
        return new EventLexicon(pack, Lexicon.of(made.forms()), made.readings());
    }

    /** Takes over what {@link #write} left, with the same pack. */
    static EventLexicon read(TableReader in, Pack pack) {
        FormTable table = FormTable.read(in, pack);
        return new EventLexicon(pack, Lexicon.read(in, table.forms()), table.readings());
    }

    void write(TableWriter out) {
        FormTable.write(forms.entries(), readings, pack, out);
        forms.write(out);
    }

    /** {@return a form as the lexicon holds it} */
    static LexEntry form(int reading, String letters, String origin) {
        return new LexEntry(FORM, List.of(String.valueOf(reading)), letters, origin);
    }

    Matches annotate(Tokens tokens) {
        return annotator.annotate(tokens);
    }

    Reading readingOf(LexMatch match) {
        return readings.get(Integer.parseInt(match.entry().value(0)));
    }
}
