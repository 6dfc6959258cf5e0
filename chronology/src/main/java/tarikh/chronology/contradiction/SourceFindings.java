package tarikh.chronology.contradiction;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.anchor.Claim;
import tarikh.chronology.anchor.Telling;
import tarikh.chronology.anchor.TimeClaims;
import tarikh.chronology.wording.EventWords;
import tarikh.chronology.wording.Wording;
import tarikh.reading.event.SourcedDate;
import tarikh.reading.timex.Timex;

/** Two sources that give different dates for one thing, whether they are people, papers or registers. */
final class SourceFindings {
    private static final double TRUST = 6;
    /** Reports that name the same thing follow one another within so many characters. */
    private static final int SAME_STORY = 600;
    /** So near, a report that leaves out what it is about is about the same. */
    private static final int NEXT = 300;

    private final Telling telling;
    private final Wording wording;

    SourceFindings(Telling telling) {
        this.telling = telling;
        this.wording = telling.wording();
    }

    List<Finding> find() {
        List<SourcedDate> all = telling.sourced();
        List<Finding> findings = new ArrayList<>();
        for (int j = 0; j < all.size(); j++) {
            for (int i = j - 1; i >= 0 && gap(all.get(i), all.get(j)) <= SAME_STORY; i--) {
                compare(all.get(i), all.get(j)).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private static int gap(SourcedDate one, SourcedDate other) {
        return other.words().start() - one.words().end();
    }

    private Optional<Finding> compare(SourcedDate one, SourcedDate other) {
        Optional<Timex> first = telling.time(one.timex());
        Optional<Timex> second = telling.time(other.timex());
        if (first.isEmpty() || second.isEmpty() || one.source().equals(other.source()) || !isSameThing(one, other)) {
            return Optional.empty();
        }
        DayRange days = TimeClaims.days(first.get());
        DayRange others = TimeClaims.days(second.get());
        if (days.isUnbounded() || others.isUnbounded() || days.overlaps(others)) {
            return Optional.empty();
        }
        List<Claim> claims = List.of(claim(one, days), claim(other, others));
        Bilingual why =
                wording.say("reports.wrong", wording.days(days), speaker(one), wording.days(others), speaker(other));
        List<Finding.Way> ways = claims.stream()
                .map(c -> new Finding.Way(c, false, c.trust(), wording.say("repair.drop")))
                .toList();
        Contradiction.Strength strength = OtherReadings.mayMeet(first.get(), second.get())
                ? Contradiction.Strength.QUESTION
                : Contradiction.Strength.HARD;
        return Optional.of(new Finding(Contradiction.Kind.REPORTS_DIFFER, strength, claims, why, ways));
    }

    private static boolean isSameThing(SourcedDate one, SourcedDate other) {
        if (!one.types().isEmpty() && !other.types().isEmpty()) {
            return meet(one.types(), other.types()) && isOfSamePeople(one, other);
        }
        boolean named = !one.things().isEmpty() && !other.things().isEmpty();
        if (named && meet(one.things(), other.things())) {
            return true;
        }
        return other.dated() && one.types().isEmpty() && gap(one, other) <= NEXT;
    }

    /** What happens again and again to anybody is only the same if it happens to the same. */
    private static boolean isOfSamePeople(SourcedDate one, SourcedDate other) {
        if (meet(one.people(), other.people())) {
            return true;
        }
        boolean repeated = one.types().stream().anyMatch(t -> t.startsWith("move.") || t.startsWith("contact."));
        boolean silent = one.people().isEmpty() || other.people().isEmpty();
        boolean alike = meet(one.things(), other.things())
                || one.things().isEmpty() && other.things().isEmpty() && gap(one, other) <= NEXT;
        return !repeated && silent && alike;
    }

    private static boolean meet(Set<String> one, Set<String> other) {
        return one.stream().anyMatch(other::contains);
    }

    private Claim claim(SourcedDate report, DayRange days) {
        Bilingual says = wording.say("reports.dates", speaker(report), wording.days(days));
        return new Claim(Claim.Kind.DATE, List.of(report.words()), says, false, TRUST, "", report.timex());
    }

    private Bilingual speaker(SourcedDate report) {
        return telling.entity(report.source())
                .map(EventWords::name)
                .orElseGet(() -> Wording.same("«" + report.source() + "»"));
    }
}
