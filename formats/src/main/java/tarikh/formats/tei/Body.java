package tarikh.formats.tei;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.Xml;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Mention;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.Span;

/**
 * The paragraphs of the text, one for each line with words in it, and the marks in them. A mark that would cross another one or
 * the end of its line is left out.
 */
final class Body {
    /** What opens a mark; the attributes depend on what is marked. */
    private interface Opening {
        void open() throws IOException;
    }

    private record Mark(Span span, Opening opening) {}

    private final Xml xml;
    private final Chronicle chronicle;
    private final String text;
    private List<Mark> marks = List.of();
    private int next;

    Body(Xml xml, Chronicle chronicle) {
        this.xml = xml;
        this.chronicle = chronicle;
        this.text = chronicle.source().text();
    }

    void write() throws IOException {
        marks = sortedMarks();
        int at = 0;
        boolean begun = false;
        while (at < text.length()) {
            int end = text.indexOf('\n', at);
            end = end < 0 ? text.length() : end;
            int last = end > at && text.charAt(end - 1) == '\r' ? end - 1 : end;
            if (hasWords(at, last)) {
                begun = true;
                xml.start("p");
                line(at, last);
                xml.end();
                xml.text(text, last, Math.min(text.length(), end + 1));
            } else {
                xml.text(text, at, Math.min(text.length(), end + 1));
            }
            at = end + 1;
        }
        if (!begun) {
            xml.start("p").end();
        }
    }

    /** Whether there is anything but what XML takes for blanks. */
    private boolean hasWords(int start, int end) {
        for (int i = start; i < end; i++) {
            char c = text.charAt(i);
            if (c != ' ' && c != '\t' && c != '\r') {
                return true;
            }
        }
        return false;
    }

    private List<Mark> sortedMarks() {
        List<Mark> all = new ArrayList<>();
        for (Timex time : chronicle.times()) {
            all.add(new Mark(time.span(), () -> openTime(time)));
        }
        for (Entity entity : chronicle.entities()) {
            for (Mention mention : entity.mentions()) {
                if (mention.form() != Mention.Form.PRONOUN) {
                    all.add(new Mark(mention.span(), () -> openName(entity, mention.form())));
                }
            }
        }
        for (DatedEvent event : chronicle.events()) {
            all.add(new Mark(
                    event.event().trigger(),
                    () -> xml.start("seg")
                            .attribute("type", "event")
                            .attribute("corresp", "#" + event.event().id())));
        }
        // Outer marks before inner ones; the sort is stable, so of equal ones times come before names before events.
        all.sort((a, b) -> a.span().start() != b.span().start()
                ? Integer.compare(a.span().start(), b.span().start())
                : Integer.compare(b.span().end(), a.span().end()));
        return all;
    }

    private void openTime(Timex time) throws IOException {
        xml.start(time.type() == TimexType.TIME ? "time" : "date").attribute("xml:id", time.id());
        Dates.write(time, xml);
    }

    private void openName(Entity entity, Mention.Form form) throws IOException {
        String element = switch (entity.kind()) {
            case PERSON -> "persName";
            case PLACE -> "placeName";
            case ORGANIZATION -> "orgName";
            case VESSEL -> "objectName";
            case WORK -> "title";
        };
        if (form == Mention.Form.NAME) {
            xml.start(element);
        } else {
            xml.start("rs").attribute("type", entity.kind().name().toLowerCase(java.util.Locale.ROOT));
        }
        xml.attribute("ref", "#" + entity.id());
    }

    /** Writes the characters of one line with the marks that lie in it. */
    private void line(int start, int end) throws IOException {
        Deque<Mark> open = new ArrayDeque<>();
        int at = start;
        for (; next < marks.size() && marks.get(next).span().start() < end; next++) {
            Mark mark = marks.get(next);
            while (!open.isEmpty() && open.peek().span().end() <= mark.span().start()) {
                at = close(open.pop(), at);
            }
            int limit = open.isEmpty() ? end : open.peek().span().end();
            if (mark.span().start() >= at && mark.span().end() <= limit) {
                xml.text(text, at, mark.span().start());
                at = mark.span().start();
                mark.opening().open();
                open.push(mark);
            }
        }
        while (!open.isEmpty()) {
            at = close(open.pop(), at);
        }
        xml.text(text, at, end);
    }

    private int close(Mark mark, int at) throws IOException {
        xml.text(text, at, mark.span().end());
        xml.end();
        return mark.span().end();
    }
}
