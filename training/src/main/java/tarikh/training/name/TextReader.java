package tarikh.training.name;

import java.util.List;
import tarikh.authority.Authority;
import tarikh.calendar.DayRange;
import tarikh.reading.entity.EntityReader;
import tarikh.reading.entity.NameModel;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexReader;
import tarikh.text.Annotator;
import tarikh.text.Matches;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.SourceText;
import tarikh.text.Tokenizer;
import tarikh.text.Tokens;
import tarikh.text.WordList;
import tarikh.text.word.WordReader;
import tarikh.text.word.Words;

/** Reads texts as the program does, up to the names that the rules find. */
final class TextReader {
    private static final List<String> PACKS = List.of("packs/ar", "packs/ar-modern", "packs/ar-classical");

    private final Tokenizer tokenizer = new Tokenizer();
    private final Annotator annotator;
    private final TimexReader times;
    private final WordReader words;
    private final EntityReader names;
    private final Authority authority;
    private final Pack pack;
    private final WordList list;

    TextReader() {
        ClassLoader loader = TextReader.class.getClassLoader();
        Pack pack = Pack.load(
                PACKS.stream().map(path -> PackSource.ofResources(loader, path)).toList());
        WordList list = WordList.load(PackSource.ofResources(loader, "packs/ar-words"));
        this.annotator = pack.annotator();
        this.times = new TimexReader(pack);
        this.words = WordReader.load(pack, list, PackSource.ofResources(loader, "packs/ar-learned"));
        this.authority = Authority.load(loader);
        this.pack = pack;
        this.list = list;
        this.names = new EntityReader(pack, authority, list);
    }

    /** {@return a reader that has a trained model, too} */
    EntityReader namesWith(NameModel model) {
        return new EntityReader(pack, authority, list, model);
    }

    /** By rules alone. */
    EntityReader names() {
        return names;
    }

    Tokens tokens(SourceText text) {
        return tokenizer.read(text);
    }

    Words words(Tokens tokens) {
        return words.read(tokens);
    }

    Matches matches(Tokens tokens) {
        return annotator.annotate(tokens);
    }

    List<Timex> times(Matches matches) {
        return times.read(matches, DayRange.unbounded());
    }
}
