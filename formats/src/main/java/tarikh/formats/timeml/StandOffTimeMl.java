package tarikh.formats.timeml;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.Utf8;
import tarikh.formats.base.XmlText;
import tarikh.reading.timex.Timex;
import tarikh.text.SourceText;
import tarikh.text.Span;

/**
 * Writes the tags of TimeML 1.2.1 beside the text instead of in it: each with its words and a {@code target} that points at them
 * as RFC 5147 points into plain text, in code points. Tags may overlap here, so every event has one.
 */
public final class StandOffTimeMl implements ChronicleFormat {
    /** A processing instruction that every document begins with. */
    public static final String MARK = "<?tarikh timeml-standoff?>";

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Writer writer = Utf8.writer(out);
        writer.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + MARK + "\n<TimeML>\n");
        TimexTags timexTags = new TimexTags(chronicle);
        lines(writer, TimexTags.published(chronicle.published()).stream().toList());
        for (Timex time : chronicle.times()) {
            Tag tag = timexTags.of(time);
            quoted(writer, chronicle, tag, time.span());
            lines(writer, timexTags.takeWordless());
        }
        Map<String, String> marked = new HashMap<>();
        for (DatedEvent dated : chronicle.events()) {
            quoted(writer, chronicle, EventTags.of(dated.event()), dated.event().trigger());
            marked.put(dated.event().id(), dated.event().id());
        }
        lines(writer, new EventTags(chronicle).links(marked));
        writer.write("</TimeML>\n");
        writer.flush();
    }

    /** Writes tags that have no words, each on a line of its own. */
    private static void lines(Writer writer, List<Tag> tags) throws IOException {
        for (Tag tag : tags) {
            StringBuilder xml = new StringBuilder();
            tag.open(xml);
            tag.close(xml);
            writer.append(xml).append('\n');
        }
    }

    private static void quoted(Writer writer, Chronicle chronicle, Tag tag, Span span) throws IOException {
        SourceText source = chronicle.source();
        int from = source.codePointsBefore(span.start());
        int to = source.codePointsBefore(span.end());
        StringBuilder xml = new StringBuilder();
        tag.with("target", "#char=" + from + "," + to).open(xml);
        XmlText.add(xml, source.text(), span.start(), span.end());
        tag.close(xml);
        writer.append(xml).append('\n');
    }
}
