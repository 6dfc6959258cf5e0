package tarikh.chronology;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarikh.calendar.DayRange;
import tarikh.chronology.anchor.Claim;
import tarikh.chronology.anchor.Dating;
import tarikh.chronology.anchor.Grounds;
import tarikh.chronology.anchor.Layout;
import tarikh.chronology.anchor.Telling;
import tarikh.chronology.anchor.TimeClaims;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.wording.Wording;
import tarikh.reading.event.Event;
import tarikh.reading.event.Happenings;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Timex;

/** Says why something in a chronicle is as it is. */
public final class Explainer {
    private final Wording wording = new Wording();

    /** {@return the argument for the event, time expression or contradiction with this id, or empty if there is none} */
    public Optional<Derivation> explain(Chronicle chronicle, String id) {
        for (Contradiction contradiction : chronicle.contradictions()) {
            if (contradiction.id().equals(id)) {
                return Optional.of(explain(contradiction));
            }
        }
        for (Timex time : chronicle.times()) {
            if (time.id().equals(id)) {
                return Optional.of(explain(chronicle, time));
            }
        }
        for (DatedEvent event : chronicle.events()) {
            if (event.event().id().equals(id)) {
                return Optional.of(explain(chronicle, event));
            }
        }
        return Optional.empty();
    }

    private static Derivation explain(Contradiction contradiction) {
        List<Derivation.Step> steps = contradiction.statements().stream()
                .map(s -> new Derivation.Step(s.words(), s.says(), s.assumption()))
                .toList();
        return new Derivation(contradiction.id(), contradiction.explanation(), steps);
    }

    private Derivation explain(Chronicle chronicle, Timex time) {
        Bilingual claim = time.days().isUnbounded()
                ? wording.say("explain.time.open")
                : wording.say("explain.time", wording.days(time.days()));
        List<Derivation.Step> steps = new ArrayList<>();
        if (time.anchor() instanceof Anchor.ToTimex anchor) {
            chronicle.times().stream()
                    .filter(t -> t.id().equals(anchor.id()))
                    .forEach(t ->
                            steps.add(new Derivation.Step(List.of(t.span()), wording.say("explain.anchor"), false)));
        } else if (time.anchor() instanceof Anchor.ToPublication) {
            steps.add(new Derivation.Step(List.of(), wording.say("explain.published"), false));
        }
        for (Claim assumed : TimeClaims.assumptions(time, wording)) {
            steps.add(new Derivation.Step(List.of(), assumed.says(), true));
        }
        return new Derivation(time.id(), claim, steps);
    }

    private Derivation explain(Chronicle chronicle, DatedEvent dated) {
        Telling telling = new Telling(
                wording,
                Layout.of(chronicle.source()),
                chronicle.times(),
                chronicle.entities(),
                new Happenings(
                        chronicle.events().stream().map(DatedEvent::event).toList(), chronicle.order()));
        Event event = dated.event();
        Bilingual name = telling.eventWords().name(event);
        DayRange days = dated.days();
        if (days.isUnbounded()) {
            return new Derivation(event.id(), wording.say("explain.unknown", Wording.capital(name)), List.of());
        }
        List<Derivation.Step> steps = new ArrayList<>();
        Dating dating = new Dating(telling);
        DayRange own = dating.ownDays(event);
        boolean ownFirst = days.earliest().equals(own.earliest());
        boolean ownLast = days.latest().equals(own.latest());
        if (!own.isUnbounded() && (ownFirst || ownLast)) {
            dating.ownClaims(event).forEach(c -> add(c, steps));
        }
        if (dating.isDisputed(event)) {
            then(steps, wording.say("explain.disputed"));
        } else if (!(ownFirst && ownLast)) {
            List<Grounds> lower = ownFirst ? List.of() : dating.whyNotEarlier(event);
            List<Grounds> upper = ownLast ? List.of() : dating.whyNotLater(event);
            add(lower, steps);
            if (!lower.equals(upper)) {
                days.earliest().ifPresent(d -> then(steps, wording.say("explain.not.before", wording.day(d))));
                add(upper, steps);
                days.latest().ifPresent(d -> then(steps, wording.say("explain.not.after", wording.day(d))));
            }
        }
        Bilingual claim = wording.say("explain.event", Wording.capital(name), wording.days(days));
        return new Derivation(event.id(), claim, steps);
    }

    private static void then(List<Derivation.Step> steps, Bilingual conclusion) {
        steps.add(new Derivation.Step(List.of(), conclusion, false));
    }

    private static void add(Claim claim, List<Derivation.Step> steps) {
        Bilingual says = claim.assumption() ? claim.says() : Wording.capital(claim.says());
        steps.add(new Derivation.Step(claim.words(), says, claim.assumption()));
    }

    private void add(List<Grounds> argument, List<Derivation.Step> steps) {
        for (Grounds grounds : argument) {
            grounds.claims().forEach(c -> add(c, steps));
            always(grounds.always()).ifPresent(s -> steps.add(new Derivation.Step(List.of(), s, false)));
        }
    }

    private Optional<Bilingual> always(Grounds.Always always) {
        return switch (always) {
            case NO_DEED_AFTER_DEATH -> Optional.of(wording.say("axiom.death"));
            case NO_DEED_BEFORE_BIRTH -> Optional.of(wording.say("axiom.birth"));
            case PHASES -> Optional.of(wording.say("axiom.phases"));
            case BEGIN_BEFORE_END -> Optional.of(wording.say("axiom.end"));
            case NOTHING -> Optional.empty();
        };
    }
}
