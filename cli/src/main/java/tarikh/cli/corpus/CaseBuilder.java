package tarikh.cli.corpus;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import tarikh.text.SourceText;
import tarikh.text.Span;

/** Puts one case together from its lines and adds what is wrong with them to the faults. */
final class CaseBuilder {
    /** Labels that need no extent. */
    static final Set<String> RESERVED = Set.of("none", "narrator", "unnamed", "published");

    private final String file;
    private final List<String> lines;
    private final Function<String, Optional<String>> beside;
    private final List<Fault> faults;
    private final ClaimReader reader = new ClaimReader();
    private final Map<String, Span> labels = new HashMap<>();
    private final List<Claim> claims = new ArrayList<>();
    private String title = "";
    private String source = "";
    private String wanted = "";
    private OptionalLong published = OptionalLong.empty();
    private String longText = "";

    CaseBuilder(String file, List<String> lines, Function<String, Optional<String>> beside, List<Fault> faults) {
        this.file = file;
        this.lines = lines;
        this.beside = beside;
        this.faults = faults;
    }

    String title() {
        return title;
    }

    /** {@return the case on the lines from {@code start} to before {@code end}, or empty if one of them has a fault} */
    Optional<CorpusCase> read(int start, int end) {
        int faultsBefore = faults.size();
        int body = readHead(start + 1, end);
        int dashes = body;
        while (dashes < end && !CorpusParser.isFence(lines.get(dashes), '-')) {
            dashes++;
        }
        if (body == end || dashes == end) {
            fault(start, body == end ? "the title is not closed by a line of ====" : "no line of ---- after the text");
            return Optional.empty();
        }
        if (faults.size() > faultsBefore) {
            // Without a sound head the text may be missing, and every extent would be reported too.
            return Optional.empty();
        }
        String words = longText.isEmpty() ? String.join("\n", lines.subList(body, dashes)) : longText;
        SourceText text = new SourceText(file + ":" + (start + 2), words.strip());
        if (text.length() == 0) {
            fault(body, "no text between the title and the line of ----");
        }
        readClaims(dashes + 1, end, text);
        checkLabels();
        if (claims.isEmpty() && faults.size() == faultsBefore) {
            fault(start, "nothing is claimed of the text");
        }
        if (faults.size() > faultsBefore) {
            return Optional.empty();
        }
        return Optional.of(new CorpusCase(file, start + 2, title, source, wanted, published, text, labels, claims));
    }

    /** Reads title and attributes; gives the line after the closing fence. */
    private int readHead(int start, int end) {
        int at = start;
        StringBuilder words = new StringBuilder();
        for (; at < end && !CorpusParser.isFence(lines.get(at), '='); at++) {
            String line = lines.get(at).strip();
            if (line.startsWith(":")) {
                readAttribute(line, at);
            } else if (!line.isEmpty()) {
                words.append(words.isEmpty() ? "" : " ").append(line);
            }
        }
        title = words.toString();
        if (title.isEmpty()) {
            fault(start, "no title; it is the sentence of the specification that the case is an example of");
        }
        if (source.isEmpty()) {
            fault(start, "no source; write \":source invented\" for a text of our own");
        }
        return Math.min(end, at + 1);
    }

    private void readAttribute(String line, int at) {
        int blank = line.indexOf(' ');
        String name = blank < 0 ? line : line.substring(0, blank);
        String value = blank < 0 ? "" : line.substring(blank + 1).strip();
        if (value.isEmpty()) {
            fault(at, name + " says nothing");
        }
        switch (name) {
            case ":source" -> source = value;
            case ":wanted" -> wanted = value;
            case ":published" -> {
                try {
                    published = OptionalLong.of(LocalDate.parse(value).toEpochDay());
                } catch (DateTimeParseException e) {
                    fault(at, "not a day: \"" + value + "\"; write it as 1999-02-13");
                }
            }
            case ":text" -> {
                longText = beside.apply(value).orElse("");
                if (longText.isEmpty()) {
                    fault(at, "no file \"" + value + "\" beside this one");
                }
            }
            default -> fault(at, "no attribute \"" + name + "\"; there are :source, :wanted, :published and :text");
        }
    }

    private void readClaims(int start, int end, SourceText text) {
        String extent = "";
        int nth = 0;
        for (int at = start; at < end; at++) {
            String line = lines.get(at).stripTrailing();
            if (line.isEmpty()) {
                extent = "";
                nth = 0;
            } else if (!line.startsWith(" ")) {
                extent = line;
                nth = 0;
                if (!text.text().contains(extent)) {
                    fault(at, "the text does not contain this extent");
                    extent = "";
                }
            } else if (!line.chars().allMatch(c -> c >= ' ' && c < 127)) {
                fault(at, "a claim line holds ASCII only; give the words a line of their own and a label");
            } else if (line.strip().startsWith("AT ")) {
                nth = occurrence(line.strip().substring(3), at);
            } else {
                readClaim(line.strip(), at, place(text.text(), extent, nth, at));
            }
        }
    }

    private int occurrence(String number, int at) {
        if (number.length() > 3 || !number.chars().allMatch(Character::isDigit) || number.equals("0")) {
            fault(at, "AT needs a number from 1: which occurrence of the extent is meant");
            return 0;
        }
        return Integer.parseInt(number);
    }

    /** The extent's place: the occurrence asked for, else the first that stands as whole words, else the first. */
    private List<Span> place(String text, String extent, int nth, int at) {
        if (extent.isEmpty()) {
            return List.of();
        }
        int found = text.indexOf(extent);
        if (nth == 0) {
            int whole = found;
            while (whole >= 0 && !standsAlone(text, whole, whole + extent.length())) {
                whole = text.indexOf(extent, whole + 1);
            }
            found = whole >= 0 ? whole : found;
        }
        for (int i = 1; i < nth && found >= 0; i++) {
            found = text.indexOf(extent, found + 1);
        }
        if (found < 0) {
            fault(at, "the text does not contain this extent " + nth + " times");
            return List.of();
        }
        return List.of(new Span(found, found + extent.length()));
    }

    private static boolean standsAlone(String text, int start, int end) {
        return (start == 0 || !Character.isLetterOrDigit(text.charAt(start - 1)))
                && (end == text.length() || !Character.isLetterOrDigit(text.charAt(end)));
    }

    private void readClaim(String line, int at, List<Span> extent) {
        StringBuilder rest = new StringBuilder();
        for (String word : line.split(" ", -1)) {
            if (word.startsWith("as=")) {
                addLabel(word.substring(3), at, extent);
            } else {
                rest.append(rest.isEmpty() ? "" : " ").append(word);
            }
        }
        if (rest.toString().equals("MARK")) {
            return;
        }
        try {
            claims.add(reader.read(rest.toString(), at + 1, extent));
        } catch (IllegalArgumentException e) {
            fault(at, String.valueOf(e.getMessage()));
        }
    }

    private void addLabel(String label, int at, List<Span> extent) {
        if (extent.isEmpty()) {
            fault(at, "a label names an extent, and none stands above");
        } else if (RESERVED.contains(label)) {
            fault(at, "\"" + label + "\" has a meaning of its own; choose another label");
        } else if (!extent.get(0).equals(labels.getOrDefault(label, extent.get(0)))) {
            fault(at, "the label \"" + label + "\" names another extent already");
        } else {
            labels.put(label, extent.get(0));
        }
    }

    private void checkLabels() {
        for (Claim claim : claims) {
            claim.properties().forEach((name, value) -> {
                if (claim.family().form(name).orElseThrow() == Family.Form.LABEL) {
                    for (String label : value.split(",", -1)) {
                        if (!labels.containsKey(label) && !RESERVED.contains(label)) {
                            fault(claim.line() - 1, "no extent has the label \"" + label + "\"");
                        }
                    }
                }
            });
        }
    }

    private void fault(int at, String message) {
        faults.add(new Fault(file, at + 1, message));
    }
}
