package tarikh.chronology.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.anchor.Claim;
import tarikh.chronology.anchor.Telling;
import tarikh.chronology.anchor.TimeClaims;
import tarikh.chronology.wording.EventWords;
import tarikh.chronology.wording.Wording;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;
import tarikh.reading.event.TimeLink;
import tarikh.reading.speech.Attribution;
import tarikh.reading.timex.Timex;

/** Two named sources that date the same thing differently. */
final class ReportFindings {
    private static final Set<String> REPEATED = Set.of("move", "contact");

    /** Reports that do not say again what they are about follow one another within so many characters. */
    private static final int NEXT_REPORT = 400;
    /** Reports of one thing are compared within so many characters; the like told far away is another. */
    private static final int SAME_STORY = 3000;

    private final Telling telling;
    private final Wording wording;

    ReportFindings(Telling telling) {
        this.telling = telling;
        this.wording = telling.wording();
    }

    List<Finding> find() {
        List<Event> reports = telling.everything().stream()
                .filter(Event::happened)
                .filter(e -> e.attribution() instanceof Attribution.Named)
                .filter(e -> date(e).isPresent())
                .toList();
        List<Finding> findings = new ArrayList<>();
        Map<String, List<Integer>> earlier = new HashMap<>();
        for (int j = 0; j < reports.size(); j++) {
            Event other = reports.get(j);
            Set<Integer> alike = new TreeSet<>();
            for (String key : keys(other)) {
                List<Integer> before = earlier.computeIfAbsent(key, k -> new ArrayList<>());
                alike.addAll(before);
                before.add(j);
            }
            for (int i : alike) {
                if (!reports.get(i).attribution().equals(other.attribution())) {
                    compare(reports.get(i), other).ifPresent(findings::add);
                }
            }
        }
        return findings;
    }

    /** Reports of one thing share one of these: the type with somebody or something that is in it. */
    private Set<String> keys(Event event) {
        if (event.type() == EventType.OTHER) {
            return event.arguments().isEmpty() ? Set.of(event.type().name()) : Set.of();
        }
        Set<String> keys = new TreeSet<>();
        telling.fillers(event, Role.PATIENT, Role.PLACE, Role.AGENT, Role.TOPIC)
                .forEach(f -> keys.add(event.type() + " " + f));
        return keys;
    }

    private Optional<Finding> compare(Event one, Event other) {
        Optional<Timex> first = date(one);
        Optional<Timex> second = date(other);
        int apart = other.trigger().start() - one.trigger().end();
        int reach = one.type() == EventType.OTHER ? NEXT_REPORT : SAME_STORY;
        if (first.isEmpty() || second.isEmpty() || apart > reach || !sameThing(one, other)) {
            return Optional.empty();
        }
        DayRange days = TimeClaims.days(first.get());
        DayRange others = TimeClaims.days(second.get());
        if (days.overlaps(others)) {
            return Optional.empty();
        }
        List<Claim> claims = new ArrayList<>(claims(one, first.get(), days));
        claims.addAll(claims(other, second.get(), others));
        Bilingual why =
                wording.say("reports.wrong", wording.days(days), speaker(one), wording.days(others), speaker(other));
        List<Finding.Way> ways = claims.stream()
                .map(c -> new Finding.Way(c, false, c.trust(), wording.say("repair.drop")))
                .toList();
        boolean guessed = claims.stream().anyMatch(Claim::assumption) && one.type() != EventType.OTHER;
        Contradiction.Strength sure = OtherReadings.mayMeet(first.get(), second.get())
                ? Contradiction.Strength.QUESTION
                : Contradiction.Strength.HARD;
        Contradiction.Strength strength =
                REPEATED.contains(one.type().group()) || guessed ? Contradiction.Strength.TENSION : sure;
        return Optional.of(new Finding(Contradiction.Kind.REPORTS_DIFFER, strength, claims, why, ways));
    }

    private List<Claim> claims(Event event, Timex time, DayRange days) {
        Bilingual says =
                wording.say("reports.says", speaker(event), telling.eventWords().name(event), wording.days(days));
        return TimeClaims.of(event, time, says, wording);
    }

    private Bilingual speaker(Event event) {
        return telling.entity(event.attribution().code())
                .map(EventWords::name)
                .orElseGet(() -> wording.say("source.unnamed"));
    }

    private Optional<Timex> date(Event event) {
        return telling.times(event, TimeLink.Relation.AT).stream()
                .filter(t -> !TimeClaims.days(t).isUnbounded())
                .findFirst();
    }

    private boolean sameThing(Event one, Event other) {
        if (one.type() == EventType.OTHER) {
            // "It was in such a year" of one source, and of the next one who is asked about it.
            return one.arguments().isEmpty() && other.arguments().isEmpty();
        }
        Set<String> mine = new HashSet<>(telling.fillers(one, Role.PATIENT, Role.PLACE, Role.AGENT, Role.TOPIC));
        Set<String> theirs = telling.fillers(other, Role.PATIENT, Role.PLACE, Role.AGENT, Role.TOPIC);
        mine.retainAll(theirs);
        mine.remove(one.attribution().code());
        mine.remove(other.attribution().code());
        return !mine.isEmpty();
    }
}
