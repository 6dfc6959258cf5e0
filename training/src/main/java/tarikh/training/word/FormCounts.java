package tarikh.training.word;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.SourceText;
import tarikh.text.Tokenizer;
import tarikh.text.Tokens;
import tarikh.text.WordList;
import tarikh.text.word.Attested.Trait;

/** Counts how the forms of a language behave in unlabelled text, for {@link tarikh.text.word.Attested}. */
final class FormCounts {
    private static final int FEWEST = 4;
    private static final int STANDS = 0;
    private static final int VERB_PLACE = 1;
    private static final int NOUN_PLACE = 2;
    private static final int OPENS = 3;

    private final Map<String, int[]> counts = new HashMap<>();
    private final Set<String> beforeVerb;
    private final Set<String> beforeNoun;
    private final Pack language;

    FormCounts(Pack language) {
        this.language = language;
        Pack company =
                Pack.load(List.of(PackSource.ofResources(FormCounts.class.getClassLoader(), "tarikh/training/word")));
        this.beforeVerb = forms(company.entries("BeforeVerb"));
        this.beforeNoun = forms(company.entries("BeforeNoun"));
    }

    /** Counts articles, one JSON object with a {@code text} a line. */
    FormCounts countArticles(Path file) throws IOException {
        ObjectMapper json = new ObjectMapper();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            for (String line = in.readLine(); line != null; line = in.readLine()) {
                count(json.readTree(line).path("text").asText());
            }
        }
        return this;
    }

    private void count(String text) {
        Tokens tokens = new Tokenizer().read(new SourceText("article", text));
        String before = "";
        for (int t = 0; t < tokens.size(); t++) {
            if (!tokens.isWord(t)) {
                before = "";
                continue;
            }
            String form = tokens.form(t);
            int[] seen = counts.computeIfAbsent(form, f -> new int[4]);
            seen[STANDS]++;
            seen[VERB_PLACE] += beforeVerb.contains(before) ? 1 : 0;
            seen[NOUN_PLACE] += beforeNoun.contains(before) ? 1 : 0;
            seen[OPENS] += tokens.sentenceStart(t) == t ? 1 : 0;
            before = form;
        }
    }

    /** {@return the table in the form of {@link tarikh.text.word.Attested}} */
    byte[] table() throws IOException {
        List<String> articles = proclitics("article");
        List<String> conjunctions = proclitics("conjunction");
        List<String> prepositions = List.copyOf(language.entries("Proclitic").stream()
                .filter(e -> e.value(0).startsWith("preposition") && !e.value(0).endsWith("article"))
                .map(e -> FoldedText.fold(e.form()))
                .toList());
        List<String> pronouns = language.entries("Enclitic").stream()
                .filter(e -> e.value(0).equals("pronoun") && e.form().length() > 1)
                .map(e -> FoldedText.fold(e.form()))
                .toList();
        TreeMap<Integer, Integer> table = new TreeMap<>();
        counts.forEach((form, seen) -> {
            if (seen[STANDS] < FEWEST) {
                return;
            }
            int traits = Trait.FREQUENCY.at(power(seen[STANDS]))
                    | Trait.ARTICLE.at(ratio(with(articles, form, true), seen[STANDS]))
                    | Trait.PREPOSITION.at(ratio(with(prepositions, form, true), seen[STANDS]))
                    | Trait.CONJUNCTION.at(ratio(with(conjunctions, form, true), seen[STANDS]))
                    | Trait.PRONOUN.at(ratio(with(pronouns, form, false), seen[STANDS]))
                    | Trait.AFTER_VERB_PARTICLE.at(share(seen[VERB_PLACE], seen[STANDS]))
                    | Trait.AFTER_PREPOSITION.at(share(seen[NOUN_PLACE], seen[STANDS]))
                    | Trait.OPENING.at(seen[OPENS] * 10 > seen[STANDS] ? 1 : 0);
            table.merge(WordList.hash(form, 0, form.length()), traits, Math::max);
        });
        return bytes(table);
    }

    private static byte[] bytes(TreeMap<Integer, Integer> table) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(table.size());
        for (int hash : table.keySet()) {
            out.writeInt(hash);
        }
        for (int traits : table.values()) {
            out.writeShort(traits);
        }
        return bytes.toByteArray();
    }

    private int with(List<String> attached, String form, boolean before) {
        int sum = 0;
        for (String clitic : attached) {
            int[] seen = counts.get(before ? clitic + form : form + clitic);
            sum += seen == null ? 0 : seen[STANDS];
        }
        return sum;
    }

    /** 4, 12, 36, … */
    private static int power(int count) {
        int power = 1;
        for (int limit = FEWEST * 3; count >= limit && power < 7; limit *= 3) {
            power++;
        }
        return power;
    }

    private static int ratio(int with, int alone) {
        return with == 0 ? 0 : with * 20L < alone ? 1 : with < alone ? 2 : 3;
    }

    private static int share(int there, int all) {
        return there == 0 ? 0 : there * 50L < all ? 1 : there * 8L < all ? 2 : 3;
    }

    private List<String> proclitics(String kind) {
        return language.entries("Proclitic").stream()
                .filter(e -> e.value(0).equals(kind))
                .map(e -> FoldedText.fold(e.form()))
                .toList();
    }

    private static Set<String> forms(List<LexEntry> entries) {
        Set<String> forms = new HashSet<>();
        entries.forEach(e -> forms.add(FoldedText.fold(e.form())));
        return forms;
    }
}
