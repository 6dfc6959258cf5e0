package tarikh.formats.timeml;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.Utf8;
import tarikh.formats.base.XmlText;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;

/**
 * Writes a chronicle's text as TimeML 1.2.1 in UTF-8, its times and events marked in place. The characters between all tags are
 * those of the text and no others (see {@link XmlText} for what XML cannot hold). Of tags that would overlap, times win over
 * events, and earlier ones over later.
 */
public final class TimeMl implements ChronicleFormat {
    /** A processing instruction that every document written begins with. */
    public static final String MARK = "<?tarikh timeml?>";

    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + MARK + "\n"
            + "<TimeML xmlns:xsi=\"http://www.w3.org/2001/XMLSchema-instance\""
            + " xsi:noNamespaceSchemaLocation=\"http://timeml.org/timeMLdocs/TimeML_1.2.1.xsd\">";

    /** A tag and the characters it is around. */
    private record Mark(Span span, Tag tag, List<Tag> after) {}

    /** Writes one document; the stream stays open. */
    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        StringBuilder xml = new StringBuilder(HEAD);
        TimexTags.published(chronicle.published()).ifPresent(t -> t.empty(xml));
        Map<String, String> marked = new HashMap<>();
        String text = chronicle.source().text();
        int at = 0;
        for (Mark mark : marks(chronicle, marked)) {
            XmlText.add(xml, text, at, mark.span().start());
            mark.tag().open(xml);
            XmlText.add(xml, text, mark.span().start(), mark.span().end());
            mark.tag().close(xml);
            mark.after().forEach(t -> t.empty(xml));
            at = mark.span().end();
            writer.append(xml);
            xml.setLength(0);
        }
        XmlText.add(xml, text, at, text.length());
        new EventTags(chronicle).links(marked).forEach(t -> t.empty(xml));
        xml.append("</TimeML>\n");
        writer.append(xml).flush();
    }

    /** The tags in text order, none overlapping; the events that have one go into {@code marked}, each with the id of its tag. */
    private static List<Mark> marks(Chronicle chronicle, Map<String, String> marked) {
        TimexTags timexTags = new TimexTags(chronicle);
        Stream.Builder<Mark> marks = Stream.builder();
        for (Timex time : chronicle.times()) {
            Tag tag = timexTags.of(time);
            marks.add(new Mark(time.span(), tag, timexTags.takeWordless()));
        }
        Iterator<Timex> times = chronicle.times().iterator();
        Span next = times.hasNext() ? times.next().span() : null;
        Span last = null;
        String lastTag = "";
        for (DatedEvent dated : chronicle.events()) {
            Span trigger = dated.event().trigger();
            while (next != null && next.end() <= trigger.start()) {
                next = times.hasNext() ? times.next().span() : null;
            }
            boolean isFree = next == null || trigger.end() <= next.start();
            if (trigger.equals(last)) {
                marked.put(dated.event().id(), lastTag);
            } else if (isFree && (last == null || trigger.start() >= last.end())) {
                marks.add(new Mark(trigger, EventTags.of(dated.event()), List.of()));
                last = trigger;
                lastTag = dated.event().id();
                marked.put(lastTag, lastTag);
            }
        }
        return marks.build()
                .sorted((a, b) -> Integer.compare(a.span().start(), b.span().start()))
                .toList();
    }

    /** {@return an XML Schema of TimeML 1.2.1 that every document written validates against; to be closed by the caller} */
    public static InputStream schema() {
        return Objects.requireNonNull(TimeMl.class.getResourceAsStream("timeml-1.2.1.xsd"), "timeml-1.2.1.xsd");
    }
}
