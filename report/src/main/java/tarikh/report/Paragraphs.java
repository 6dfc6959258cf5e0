package tarikh.report;

import java.util.ArrayList;
import java.util.List;
import tarikh.text.SourceText;

/** A text cut at its line ends; blank lines give no paragraph, and no character changes its place. */
final class Paragraphs {
    /** A run between line ends: its place in the text and its characters. */
    record Paragraph(int start, String text) {}

    private Paragraphs() {}

    static List<Paragraph> of(SourceText source) {
        List<Paragraph> found = new ArrayList<>();
        String text = source.text();
        int start = 0;
        for (int i = 0; i <= text.length(); i++) {
            if (i == text.length() || text.charAt(i) == '\n' || text.charAt(i) == '\r') {
                String line = text.substring(start, i);
                if (!line.isBlank()) {
                    found.add(new Paragraph(start, line));
                }
                start = i + 1;
            }
        }
        return found;
    }
}
