package tarikh.report;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Mention;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;

/** Every run of the text that means something, in text order. */
final class Marks {
    /**
     * One marked run.
     *
     * @param id of the finding it belongs to
     * @param kind what colours it: {@code time}, {@code event} or the kind of an entity
     * @param form how an entity is mentioned, {@code main} for the other kinds and {@code again} for a retelling
     */
    record Mark(String id, String kind, String form, Span span) {}

    private Marks() {}

    static List<Mark> of(Chronicle chronicle) {
        List<Mark> marks = new ArrayList<>();
        for (Timex time : chronicle.times()) {
            marks.add(new Mark(time.id(), "time", "main", time.span()));
        }
        for (Entity entity : chronicle.entities()) {
            String kind = entity.kind().name().toLowerCase(Locale.ROOT);
            for (Mention mention : entity.mentions()) {
                String form = mention.form().name().toLowerCase(Locale.ROOT);
                marks.add(new Mark(entity.id(), kind, form, mention.span()));
            }
        }
        for (DatedEvent dated : chronicle.events()) {
            marks.add(
                    new Mark(dated.event().id(), "event", "main", dated.event().trigger()));
            for (Span again : dated.event().retellings()) {
                marks.add(new Mark(dated.event().id(), "event", "again", again));
            }
        }
        marks.sort(Comparator.comparing(Mark::span).thenComparing(Mark::id));
        return marks;
    }
}
