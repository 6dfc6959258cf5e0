package tarikh.reading.event;

import java.util.List;
import java.util.Optional;
import tarikh.reading.speech.Attribution;
import tarikh.text.Span;

/**
 * A happening that the text tells.
 *
 * @param id {@code e1}, {@code e2}… in order of their triggers
 * @param trigger the shortest word that tells it, without separable proclitics
 * @param extent the clause
 * @param times the time expressions of its clause or anchor
 * @param background whether it lies outside the story line (pluperfect, named wars as anchors, asides)
 * @param through transmitters, nearest the speaker first
 * @param retellings further triggers of the same event
 * @param rule the lexicon entry or rule that read it
 * @param confidence 0 to 1
 */
public record Event(
        String id,
        EventType type,
        Span trigger,
        Span extent,
        List<Argument> arguments,
        List<TimeLink> times,
        Polarity polarity,
        Modality modality,
        Attribution attribution,
        boolean background,
        List<String> through,
        List<Span> retellings,
        String rule,
        double confidence) {
    public Event {
        arguments = List.copyOf(arguments);
        times = List.copyOf(times);
        through = List.copyOf(through);
        retellings = List.copyOf(retellings);
    }

    /** {@return the first argument in this role, or empty if no entity fills it} */
    public Optional<Argument> argument(Role role) {
        return arguments.stream().filter(a -> a.role() == role).findFirst();
    }

    /** {@return whether the text tells it as something that did happen} */
    public boolean happened() {
        return polarity == Polarity.POSITIVE && modality == Modality.ACTUAL;
    }
}
