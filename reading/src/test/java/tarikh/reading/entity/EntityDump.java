package tarikh.reading.entity;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import tarikh.authority.Authority;
import tarikh.calendar.DayRange;
import tarikh.reading.timex.TimexReader;
import tarikh.text.Matches;
import tarikh.text.Pack;
import tarikh.text.PackSource;
import tarikh.text.SourceText;
import tarikh.text.Span;
import tarikh.text.Tokenizer;
import tarikh.text.WordList;
import tarikh.text.word.WordReader;

/** Writes the entities of files as chronicle JSON without events: {@code read --format json -o FOLDER FILE…}. */
public final class EntityDump {
    private EntityDump() {}

    public static void main(String[] args) throws IOException {
        long began = System.nanoTime();
        ClassLoader loader = EntityDump.class.getClassLoader();
        Pack pack = Pack.load(List.of(
                PackSource.ofResources(loader, "packs/ar"),
                PackSource.ofResources(loader, "packs/ar-modern"),
                PackSource.ofResources(loader, "packs/ar-classical")));
        long packed = System.nanoTime();
        Authority authority = Authority.load(loader);
        WordList words = WordList.load(PackSource.ofResources(loader, "packs/ar-words"));
        EntityReader reader = new EntityReader(pack, authority, words);
        TimexReader times = new TimexReader(pack);
        WordReader cutter = WordReader.load(pack, words, PackSource.ofResources(loader, "packs/ar-learned"));
        long loaded = System.nanoTime();
        Path out = Path.of(args[List.of(args).indexOf("-o") + 1]);
        Files.createDirectories(out);
        long spent = 0;
        long characters = 0;
        for (String arg : List.of(args).subList(List.of(args).indexOf("-o") + 2, args.length)) {
            Path file = Path.of(arg);
            String name = String.valueOf(file.getFileName()).replace(".txt", "");
            SourceText source = new SourceText(name, Files.readString(file, StandardCharsets.UTF_8));
            Matches matches = pack.annotator().annotate(new Tokenizer().read(source));
            var found = times.read(matches, DayRange.unbounded());
            long from = System.nanoTime();
            List<Entity> entities = reader.read(matches, found, cutter.read(matches.tokens()));
            spent += System.nanoTime() - from;
            characters += source.length();
            Files.writeString(out.resolve(name + ".json"), json(source, entities));
        }
        System.err.printf(
                "pack %d ms, authority and words %d ms, %d characters in %d ms%n",
                (packed - began) / 1_000_000, (loaded - packed) / 1_000_000, characters, spent / 1_000_000);
    }

    private static String json(SourceText source, List<Entity> entities) {
        List<String> written = new ArrayList<>();
        for (Entity e : entities) {
            List<String> mentions = new ArrayList<>();
            for (Mention m : e.mentions()) {
                Span s = m.span();
                mentions.add("{\"begin\":" + source.codePointsBefore(s.start()) + ",\"end\":"
                        + source.codePointsBefore(s.end()) + ",\"text\":" + quoted(source.quote(s)) + ",\"form\":\""
                        + m.form().name().toLowerCase(java.util.Locale.ROOT) + "\"}");
            }
            String point = e.known()
                    .location()
                    .map(p -> ",\"lat\":" + p.latitude() + ",\"lon\":" + p.longitude())
                    .orElse("");
            written.add(
                    "{\"id\":\"" + e.id() + "\",\"kind\":\"" + e.kind().name().toLowerCase(java.util.Locale.ROOT)
                            + "\",\"name\":" + quoted(e.name()) + ",\"latin\":"
                            + quoted(e.known().latin()) + ",\"narrator\":"
                            + e.narrator() + ",\"conjecture\":" + e.conjecture() + point + ",\"mentions\":["
                            + String.join(",", mentions) + "]}");
        }
        return "{\"times\":[],\"events\":[],\"contradictions\":[],\"journeys\":[],\"order\":[],\"entities\":["
                + String.join(",\n", written) + "]}";
    }

    private static String quoted(String s) {
        StringBuilder out = new StringBuilder("\"");
        for (char c : s.toCharArray()) {
            out.append(
                    c == '"' || c == '\\'
                            ? "\\" + c
                            : c < 0x20 ? String.format("\\u%04x", (int) c) : String.valueOf(c));
        }
        return out.append('"').toString();
    }
}
