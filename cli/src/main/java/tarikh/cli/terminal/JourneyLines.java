package tarikh.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import tarikh.chronology.Chronicle;
import tarikh.chronology.journey.Journey;

/** Who went where: a line for each stay, with the days of coming and going where the text tells them. */
final class JourneyLines {
    private final Chronicle chronicle;
    private final Messages messages;
    private final DayWords days;
    private final Names names;

    JourneyLines(Chronicle chronicle, Messages messages) {
        this.chronicle = chronicle;
        this.messages = messages;
        this.days = new DayWords(messages);
        this.names = new Names(chronicle, messages);
    }

    void addTo(Page page) {
        if (chronicle.journeys().isEmpty()) {
            return;
        }
        page.heading(messages.say("text.journeys"));
        for (Journey journey : chronicle.journeys()) {
            page.line(2, names.of(journey.person()));
            for (Journey.Stay stay : journey.stays()) {
                page.paragraph(4, line(stay));
            }
        }
    }

    private String line(Journey.Stay stay) {
        List<String> parts = new ArrayList<>();
        parts.add(messages.say("text.stay", names.of(stay.place())));
        if (!stay.note().isEmpty()) {
            parts.add(Bidi.own(stay.note()));
        }
        moment(parts, "text.arrived", stay.arrive());
        moment(parts, "text.left", stay.leave());
        return String.join(" · ", parts);
    }

    private void moment(List<String> parts, String key, List<Journey.Moment> moments) {
        for (Journey.Moment moment : moments) {
            if (!moment.days().isUnbounded()) {
                parts.add(messages.say(key, days.of(moment.days())));
            }
        }
    }
}
