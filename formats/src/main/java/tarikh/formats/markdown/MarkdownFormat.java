package tarikh.formats.markdown;

import java.io.IOException;
import java.io.OutputStream;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.Cast;
import tarikh.formats.base.ChronicleFormat;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Utf8;
import tarikh.formats.base.Words;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Role;

/** Writes a chronology to be read: a table of what happened, what cannot be true, the journeys, people and places. */
public final class MarkdownFormat implements ChronicleFormat {
    /** A comment that every document begins with. */
    public static final String MARK = "<!-- tarikh chronology -->";

    private final Tongue tongue;
    private final Words words;

    public MarkdownFormat(Tongue tongue) {
        this.tongue = tongue;
        this.words = new Words(tongue);
    }

    @Override
    public void write(Chronicle chronicle, OutputStream out) throws IOException {
        Writer page = Utf8.writer(out);
        Tellings tellings = new Tellings(chronicle, tongue);
        Cast cast = new Cast(chronicle);
        page.write(MARK + "\n\n# " + MarkdownText.of(chronicle.title()) + "\n\n");
        if (chronicle.published().isPresent()) {
            page.write(words.say("published", DayForms.iso(chronicle.published())) + "\n\n");
        }
        events("title.events", Tellings.inTime(chronicle.events()), tellings, cast, page);
        events(
                "title.undated",
                chronicle.events().stream().filter(e -> e.days().isUnbounded()).toList(),
                tellings,
                cast,
                page);
        new Findings(words, tongue, page).write(chronicle, cast, tellings);
        names("title.people", chronicle, page);
        names("title.places", chronicle, page);
        page.flush();
    }

    private void events(String title, List<DatedEvent> events, Tellings tellings, Cast cast, Writer page)
            throws IOException {
        if (events.isEmpty()) {
            return;
        }
        page.write("## " + words.say(title) + "\n\n");
        row(
                page,
                words.say("column.when"),
                words.say("column.event"),
                words.say("column.where"),
                words.say("column.words"),
                "");
        page.write("|---|---|---|---|---|\n");
        for (DatedEvent dated : events) {
            String name = MarkdownText.of(tellings.name(dated.event()));
            List<String> doubts = words.doubts(dated, cast);
            if (!doubts.isEmpty()) {
                name += " *(" + MarkdownText.of(String.join(words.say("comma"), doubts)) + ")*";
            }
            row(
                    page,
                    dated.days().isUnbounded() ? "" : MarkdownText.of(tellings.when(dated)),
                    name,
                    MarkdownText.of(where(dated, cast)),
                    MarkdownText.of(tellings.clause(dated.event())),
                    dated.event().id());
        }
        page.write("\n");
    }

    private String where(DatedEvent dated, Cast cast) {
        List<String> stations = new ArrayList<>();
        for (Role role : List.of(Role.ORIGIN, Role.PLACE, Role.DESTINATION)) {
            Cast.inRole(dated.event(), role).forEach(id -> stations.add(cast.name(id, tongue)));
        }
        // The arrow points the way the line is read.
        return String.join(tongue == Tongue.AR ? " \u2190 " : " \u2192 ", stations);
    }

    private void names(String title, Chronicle chronicle, Writer page) throws IOException {
        boolean places = title.equals("title.places");
        List<Entity> listed = chronicle.entities().stream()
                .filter(e -> places
                        ? e.kind() == EntityKind.PLACE
                        : e.kind() == EntityKind.PERSON || e.kind() == EntityKind.ORGANIZATION)
                .toList();
        if (listed.isEmpty()) {
            return;
        }
        page.write("## " + words.say(title) + "\n\n");
        row(page, words.say("column.name"), words.say("column.latin"), words.say("column.mentions"), "");
        page.write("|---|---|---|---|\n");
        for (Entity entity : listed) {
            String latin = MarkdownText.of(entity.known().latin());
            if (entity.conjecture()) {
                latin += " *(" + words.say("doubt.guess") + ")*";
            }
            String count = Integer.toString(entity.mentions().size());
            row(page, MarkdownText.of(entity.name()), latin, count, entity.id());
        }
        page.write("\n");
    }

    private static void row(Writer page, String... cells) throws IOException {
        page.write("| " + String.join(" | ", cells) + " |\n");
    }
}
