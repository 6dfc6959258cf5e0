package tarikh.formats.markdown;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import tarikh.chronology.Chronicle;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Repair;
import tarikh.chronology.contradiction.Statement;
import tarikh.chronology.journey.Journey;
import tarikh.formats.base.Cast;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Words;

/** The sections on contradictions, with the words of all sides, and on journeys. */
final class Findings {
    private final Words words;
    private final Tongue tongue;
    private final Writer page;

    Findings(Words words, Tongue tongue, Writer page) {
        this.words = words;
        this.tongue = tongue;
        this.page = page;
    }

    void write(Chronicle chronicle, Cast cast, Tellings tellings) throws IOException {
        if (!chronicle.contradictions().isEmpty()) {
            page.write("## " + words.say("title.contradictions") + "\n\n");
        }
        for (Contradiction contradiction : chronicle.contradictions()) {
            write(contradiction, chronicle);
        }
        if (!chronicle.journeys().isEmpty()) {
            page.write("## " + words.say("title.journeys") + "\n\n");
        }
        for (Journey journey : chronicle.journeys()) {
            write(journey, cast, tellings);
        }
    }

    private void write(Contradiction contradiction, Chronicle chronicle) throws IOException {
        String strength =
                words.say("strength." + contradiction.strength().name().toLowerCase(java.util.Locale.ROOT));
        page.write("### " + contradiction.id() + " \u00b7 " + strength + " \u00b7 "
                + words.say("kind." + contradiction.kind().code()) + "\n\n");
        for (Statement statement : contradiction.statements()) {
            String says = MarkdownText.of(tongue.of(statement.says()));
            if (!statement.words().isEmpty()) {
                page.write("> "
                        + MarkdownText.of(
                                chronicle.source().quote(statement.words().get(0))) + "\n\n");
            }
            page.write((statement.assumption() ? "*" + words.say("assumption") + ":* " : "") + says + "\n\n");
        }
        page.write(MarkdownText.of(tongue.of(contradiction.explanation())) + "\n\n");
        for (Repair repair : contradiction.repairs()) {
            page.write("- " + MarkdownText.of(words.say("way.out", tongue.of(repair.result()))) + "\n");
        }
        page.write(contradiction.repairs().isEmpty() ? "" : "\n");
    }

    private void write(Journey journey, Cast cast, Tellings tellings) throws IOException {
        page.write("### " + MarkdownText.of(cast.name(journey.person(), tongue)) + "\n\n");
        int stop = 0;
        for (Journey.Stay stay : journey.stays()) {
            page.write(++stop + ". **" + MarkdownText.of(cast.name(stay.place(), tongue)) + "**");
            if (!stay.note().isEmpty()) {
                page.write(" (" + MarkdownText.of(stay.note()) + ")");
            }
            moment("arrived", stay.arrive(), tellings);
            moment("left", stay.leave(), tellings);
            page.write("\n");
        }
        page.write("\n");
    }

    private void moment(String key, List<Journey.Moment> told, Tellings tellings) throws IOException {
        if (!told.isEmpty() && !told.get(0).days().isUnbounded()) {
            page.write(" \u00b7 "
                    + MarkdownText.of(words.say(key, tellings.when(told.get(0).days()))));
        }
    }
}
