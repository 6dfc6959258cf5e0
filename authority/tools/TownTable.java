import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.text.FoldedText;

/**
 * Compacts GeoNames' towns (CC BY 4.0) to {@code packs/towns}: every populated place with 5,000 people or more, or with an Arabic name.
 *
 * <p>Run by {@code authority/tools/rebuild-towns.sh}. Files, all big-endian: {@code points.bin} has the number of places and then, column by
 * column and by falling population, id, latitude and longitude in hundred-thousandths of a degree, population (ints), country (two
 * ASCII letters), rank (one byte: 0 village, 1 town, 2 quarter, 3 seat of a region, 4 capital). {@code names.bin} has the main Latin names in that order, one a line.
 * {@code arabic.bin} and {@code latin.bin} have the number of forms, the place of each (ints), the length of each (bytes), then
 * the forms themselves, folded and sorted, one byte a letter: ASCII, or 80 hex plus the place in the block that begins at U+0600.
 * {@code written.bin} has the Arabic forms in the same order as written, one a line.
 */
final class TownTable {
    private static final int LARGE = 5000;
    private static final int LONGEST = 40;
    private static final int MOST_LATIN = 120;

    private TownTable() {}

    private record Town(int id, String name, double lat, double lon, String country, int people, int rank,
            Map<String, String> arabic, List<String> latin) {}

    private record Form(byte[] folded, String written, int town) {}

    public static void main(String[] args) throws IOException {
        List<Town> towns = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(args[0]), StandardCharsets.UTF_8)) {
            Town town = read(line.split("\t", -1));
            if (town.people() >= LARGE || !town.arabic().isEmpty()) {
                towns.add(town);
            }
        }
        towns.sort(Comparator.comparingInt((Town t) -> -t.people()).thenComparingInt(Town::id));
        List<Form> arabic = new ArrayList<>();
        List<Form> latin = new ArrayList<>();
        for (int t = 0; t < towns.size(); t++) {
            for (Map.Entry<String, String> form : towns.get(t).arabic().entrySet()) {
                arabic.add(new Form(bytes(form.getKey()), form.getValue(), t));
            }
            for (String form : towns.get(t).latin()) {
                latin.add(new Form(bytes(form), form, t));
            }
        }
        Path out = Path.of(args[1]);
        points(towns, out.resolve("points.bin"));
        Files.writeString(out.resolve("names.bin"), lines(towns.stream().map(Town::name).toList()));
        forms(arabic, out.resolve("arabic.bin"));
        Files.writeString(out.resolve("written.bin"), lines(arabic.stream().map(Form::written).toList()));
        forms(latin, out.resolve("latin.bin"));
        System.out.println(towns.size() + " places, " + arabic.size() + " Arabic forms, " + latin.size() + " Latin forms");
    }

    private static Town read(String[] field) {
        Map<String, String> arabic = new TreeMap<>();
        Map<String, Boolean> latin = new LinkedHashMap<>();
        List<String> names = new ArrayList<>(List.of(field[1], field[2]));
        names.addAll(Arrays.asList(field[3].split(",")));
        for (String name : names) {
            String folded = FoldedText.fold(name.strip()).replace('-', ' ').replaceAll(" +", " ");
            if (folded.length() < 2 || folded.length() > LONGEST) {
                continue;
            }
            if (folded.matches("[\u0621-\u063A\u0641-\u064A][\u0621-\u063A\u0641-\u064A ]+")) {
                arabic.putIfAbsent(folded, name.strip());
            } else if (!name.matches("[A-Z]{2,4}")) {
                String sound = sound(folded);
                if (sound.matches("[a-z]{3,}") && latin.size() < MOST_LATIN) {
                    latin.put(sound, true);
                }
            }
        }
        int people = Integer.parseInt(field[14]);
        if (people < LARGE) {
            latin.keySet().retainAll(List.of(sound(FoldedText.fold(field[1])), sound(FoldedText.fold(field[2]))));
        }
        int rank = switch (field[7]) {
            case "PPLC" -> 4;
            case "PPLA" -> 3;
            case "PPLX" -> 2;
            default -> people >= LARGE || field[7].startsWith("PPLA") ? 1 : 0;
        };
        return new Town(Integer.parseInt(field[0]), field[1], Double.parseDouble(field[4]), Double.parseDouble(field[5]),
                field[8], people, rank, arabic, List.copyOf(latin.keySet()));
    }

    /** Latin letters alone, those with no ASCII sign spelled out. */
    private static String sound(String folded) {
        return folded.replaceAll("[ '\u2019\u2018\u02bc\u02bb`.]", "")
                .replace("\u00df", "ss").replace("\u00f8", "o").replace("\u0142", "l").replace("\u0131", "i")
                .replace("\u0111", "d").replace("\u00f0", "d").replace("\u00fe", "th").replace("\u00e6", "ae")
                .replace("\u0153", "oe").replace("\u0259", "a");
    }

    private static byte[] bytes(String folded) {
        byte[] bytes = new byte[folded.length()];
        for (int i = 0; i < bytes.length; i++) {
            char c = folded.charAt(i);
            bytes[i] = (byte) (c < 0x80 ? c : 0x80 + c - 0x600);
        }
        return bytes;
    }

    private static void points(List<Town> towns, Path file) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(towns.size());
        for (Town town : towns) {
            out.writeInt(town.id());
        }
        for (Town town : towns) {
            out.writeInt((int) Math.round(town.lat() * 1e5));
        }
        for (Town town : towns) {
            out.writeInt((int) Math.round(town.lon() * 1e5));
        }
        for (Town town : towns) {
            out.writeInt(town.people());
        }
        for (Town town : towns) {
            out.writeBytes((town.country() + "  ").substring(0, 2));
        }
        for (Town town : towns) {
            out.writeByte(town.rank());
        }
        Files.write(file, bytes.toByteArray());
    }

    private static void forms(List<Form> forms, Path file) throws IOException {
        forms.sort(Comparator.comparing(Form::folded, Arrays::compareUnsigned).thenComparingInt(Form::town));
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        DataOutputStream out = new DataOutputStream(bytes);
        out.writeInt(forms.size());
        for (Form form : forms) {
            out.writeInt(form.town());
        }
        for (Form form : forms) {
            out.writeByte(form.folded().length);
        }
        for (Form form : forms) {
            out.write(form.folded());
        }
        Files.write(file, bytes.toByteArray());
    }

    private static String lines(List<String> lines) {
        return String.join("\n", lines) + "\n";
    }
}
