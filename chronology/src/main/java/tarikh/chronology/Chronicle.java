package tarikh.chronology;

import java.util.List;
import java.util.OptionalLong;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.journey.Journey;
import tarikh.reading.entity.Entity;
import tarikh.reading.event.EventOrder;
import tarikh.reading.timex.Timex;
import tarikh.text.SourceText;

/**
 * Everything found in one text, in text order; the only type that edges receive.
 *
 * @param title the title given with the text, else its id
 * @param language BCP 47 code of the text's main language
 * @param published the day it was published, counted from 1970-01-01 ISO, when given
 */
public record Chronicle(
        SourceText source,
        String title,
        String language,
        OptionalLong published,
        List<Timex> times,
        List<Entity> entities,
        List<DatedEvent> events,
        List<EventOrder> order,
        List<Contradiction> contradictions,
        List<Journey> journeys) {
    public Chronicle {
        times = List.copyOf(times);
        entities = List.copyOf(entities);
        events = List.copyOf(events);
        order = List.copyOf(order);
        contradictions = List.copyOf(contradictions);
        journeys = List.copyOf(journeys);
    }
}
