package tarikh.formats.timeml;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;
import tarikh.reading.event.TimeLink;

/** The events of a chronicle as EVENT and MAKEINSTANCE, and their times and order as TLINK. */
final class EventTags {
    private final Chronicle chronicle;

    EventTags(Chronicle chronicle) {
        this.chronicle = chronicle;
    }

    static Tag of(Event event) {
        return new Tag("EVENT").with("eid", event.id()).with("class", "OCCURRENCE");
    }

    /**
     * The instances and links of the events.
     *
     * @param marked the events that have a tag in the text, each with the id of that tag
     */
    List<Tag> links(Map<String, String> marked) {
        List<Tag> tags = new ArrayList<>();
        for (DatedEvent dated : chronicle.events()) {
            String tag = marked.get(dated.event().id());
            if (tag != null) {
                tags.add(instance(dated.event(), tag));
            }
        }
        Set<String> times = new HashSet<>();
        chronicle.times().forEach(t -> times.add(t.id()));
        int link = 0;
        for (DatedEvent dated : chronicle.events()) {
            for (TimeLink time : dated.event().times()) {
                String relation = relation(time.relation());
                if (marked.containsKey(dated.event().id()) && times.contains(time.timex()) && !relation.isEmpty()) {
                    tags.add(link(++link, dated.event().id(), relation).with("relatedToTime", time.timex()));
                }
            }
        }
        for (EventOrder order : chronicle.order()) {
            boolean told = order.kind() != EventOrder.Kind.NARRATIVE;
            if (told && marked.containsKey(order.first()) && marked.containsKey(order.second())) {
                tags.add(link(++link, order.first(), "BEFORE")
                        .with("relatedToEventInstance", instanceOf(order.second())));
            }
        }
        return tags;
    }

    private static Tag instance(Event event, String tag) {
        return new Tag("MAKEINSTANCE")
                .with("eiid", instanceOf(event.id()))
                .with("eventID", tag)
                .with("tense", "NONE")
                .with("aspect", "NONE")
                .with("pos", "OTHER")
                .with("polarity", event.polarity() == Polarity.POSITIVE ? "POS" : "NEG")
                .with(
                        "modality",
                        event.modality() == Modality.ACTUAL
                                ? ""
                                : event.modality().name());
    }

    private static String instanceOf(String event) {
        return "ei" + event.substring(1);
    }

    private static Tag link(int number, String event, String relation) {
        return new Tag("TLINK")
                .with("lid", "l" + number)
                .with("eventInstanceID", instanceOf(event))
                .with("relType", relation);
    }

    /** Empty for an age, which is no relation in time. */
    private static String relation(TimeLink.Relation relation) {
        return switch (relation) {
            case AT -> "IS_INCLUDED";
            case FROM -> "BEGUN_BY";
            case UNTIL -> "ENDED_BY";
            case BEFORE -> "BEFORE";
            case AFTER -> "AFTER";
            case LASTS -> "DURING";
            case AGE -> "";
        };
    }
}
