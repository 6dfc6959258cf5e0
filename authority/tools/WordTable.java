import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.text.FoldedText;
import tarikh.text.WordList;

/**
 * Compiles Debian's hunspell-ar dictionary (Ayaspell, used under its MPL 1.1 choice) to {@code packs/ar-words/words.bin}.
 *
 * <p>Run once: {@code apt-get download hunspell-ar; dpkg -x hunspell-ar_*.deb hs; java -cp text/target/classes
 * authority/tools/WordTable.java hs/usr/share/hunspell/ar.dic packs/ar-words/words.bin}. The dictionary's section of proper
 * names, which stands between the number 50000 and the heading of the nouns, is left out.
 */
final class WordTable {
    private WordTable() {}

    public static void main(String[] args) throws IOException {
        List<String> lines = Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8);
        Map<String, Integer> words = new TreeMap<>();
        int section = 0;
        boolean names = false;
        for (int i = 0; i < lines.size(); i++) {
            String line = lines.get(i);
            if (line.endsWith(".dic")) {
                section = line.startsWith("verb") ? WordList.VERB : line.startsWith("names") ? WordList.NOUN : WordList.FUNCTION;
            }
            names = line.equals("50000") || names && !line.startsWith("####");
            String form = line.split("[/\t ]")[0];
            if (!names && section != 0 && !form.isEmpty() && form.chars().allMatch(c -> c >= 0x621 && c <= 0x652)) {
                words.merge(FoldedText.fold(form), section, (a, b) -> a | b);
            }
        }
        TreeMap<Integer, Integer> table = new TreeMap<>();
        words.forEach((form, classes) -> table.merge(WordList.hash(form, 0, form.length()) & ~7, classes, (a, b) -> a | b));
        try (OutputStream file = Files.newOutputStream(Path.of(args[1]));
                DataOutputStream out = new DataOutputStream(file)) {
            for (Map.Entry<Integer, Integer> word : table.entrySet()) {
                out.writeInt(word.getKey() | word.getValue());
            }
        }
        System.out.println(words.size() + " forms");
    }
}
