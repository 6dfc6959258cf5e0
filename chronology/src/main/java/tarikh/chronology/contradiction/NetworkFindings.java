package tarikh.chronology.contradiction;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import tarikh.calendar.DayRange;
import tarikh.chronology.anchor.Account;
import tarikh.chronology.anchor.Claim;
import tarikh.chronology.anchor.Grounds;
import tarikh.chronology.anchor.Telling;
import tarikh.chronology.wording.Wording;
import tarikh.network.Conflict;
import tarikh.network.Constraint;
import tarikh.network.Network;
import tarikh.network.Propagation;
import tarikh.reading.event.Event;
import tarikh.reading.timex.Alternative;
import tarikh.reading.timex.Timex;

/** Turns the minimal conflicting sets of an account's network into findings. */
final class NetworkFindings {
    /** Longer than a year of any calendar with some to spare. */
    private static final int VAGUE_DAYS = 800;

    private static final double SURE = 0.5;
    private static final int MANY_STATEMENTS = 5;

    private final Telling telling;
    private final Wording wording;

    NetworkFindings(Telling telling) {
        this.telling = telling;
        this.wording = telling.wording();
    }

    List<Finding> of(Account account) {
        List<Finding> findings = new ArrayList<>();
        if (account.network().propagate() instanceof Propagation.Inconsistent found) {
            for (Conflict conflict : found.conflicts()) {
                Finding finding = finding(account, conflict);
                if (!finding.worded().isEmpty()) {
                    findings.add(finding);
                }
            }
        }
        return findings;
    }

    private Finding finding(Account account, Conflict conflict) {
        Set<Claim> claims = new LinkedHashSet<>();
        List<Finding.Way> ways = new ArrayList<>();
        WaysOut out = new WaysOut(telling, account);
        for (Conflict.Link link : conflict.links()) {
            for (Claim claim : account.grounds(link.constraint()).claims()) {
                if (claims.add(claim)) {
                    ways.add(out.of(claim, link, conflict.lack()));
                }
            }
        }
        List<Claim> all = List.copyOf(claims);
        return new Finding(
                kind(account, conflict, all),
                strength(account, conflict, all),
                all,
                new Arithmetic(wording, account).explain(conflict),
                ways);
    }

    private static Contradiction.Kind kind(Account account, Conflict conflict, List<Claim> claims) {
        long lengths = count(claims, Claim.Kind.DURATION);
        long worded = claims.stream().filter(c -> !c.assumption()).count();
        if (worded >= MANY_STATEMENTS) {
            return Contradiction.Kind.CHAIN;
        }
        if (count(claims, Claim.Kind.AGE) > 0) {
            return Contradiction.Kind.AGE;
        }
        if (lengths > 0) {
            return Contradiction.Kind.DURATION_VS_DATES;
        }
        for (Constraint constraint : conflict.constraints()) {
            Grounds.Always always = account.grounds(constraint).always();
            if (always == Grounds.Always.NO_DEED_AFTER_DEATH) {
                return Contradiction.Kind.AFTER_DEATH;
            }
            if (always == Grounds.Always.NO_DEED_BEFORE_BIRTH) {
                return Contradiction.Kind.BEFORE_BIRTH;
            }
        }
        return Contradiction.Kind.ORDER_VS_DATES;
    }

    private static long count(List<Claim> claims, Claim.Kind kind) {
        return claims.stream().filter(c -> c.kind() == kind).count();
    }

    private Contradiction.Strength strength(Account account, Conflict conflict, List<Claim> claims) {
        boolean firm = claims.stream().allMatch(c -> c.kind().isFirm());
        boolean sure = claims.stream().allMatch(this::isSure)
                && isOneLife(account, conflict, count(claims, Claim.Kind.YEAR_FROM_NARRATIVE) > 0);
        boolean yearGuessed = count(claims, Claim.Kind.YEAR_FROM_NARRATIVE) > 0
                && count(claims, Claim.Kind.DURATION) == 0
                && kind(account, conflict, claims) != Contradiction.Kind.AFTER_DEATH;
        boolean loose =
                count(claims, Claim.Kind.SEQUENCE) > 0 && claims.stream().anyMatch(this::isVague);
        if (!firm
                || !sure
                || yearGuessed
                || loose
                || claims.stream().anyMatch(c -> telling.isOfTheUnnamed(c.event()))
                || isOneClause(claims)
                || account.speaker().equals("unnamed")) {
            return Contradiction.Strength.TENSION;
        }
        return otherReadingHelps(account, conflict) ? Contradiction.Strength.QUESTION : Contradiction.Strength.HARD;
    }

    /** One clause seldom contradicts itself, unless by two dates: more likely it was read wrong. */
    private static boolean isOneClause(List<Claim> claims) {
        long places = claims.stream()
                .filter(c -> !c.assumption())
                .flatMap(c -> c.words().stream())
                .distinct()
                .count();
        return places < 2 && count(claims, Claim.Kind.DATE) < 2;
    }

    /** A century or decade beside "then" tells the setting more often than the time. */
    private boolean isVague(Claim claim) {
        return claim.kind() == Claim.Kind.DATE
                && telling.time(claim.timex())
                        .map(Timex::days)
                        .filter(DayRange::isBounded)
                        .filter(d -> d.latest().orElseThrow() - d.earliest().orElseThrow() > VAGUE_DAYS)
                        .isPresent();
    }

    /**
     * Whether the person whose birth or death is in the conflict is surely the one who acts: the text is about that person, or
     * names the person both times.
     */
    private boolean isOneLife(Account account, Conflict conflict, boolean yearsLeftOut) {
        for (Constraint constraint : conflict.constraints()) {
            Grounds.Always always = account.grounds(constraint).always();
            boolean life =
                    always == Grounds.Always.NO_DEED_AFTER_DEATH || always == Grounds.Always.NO_DEED_BEFORE_BIRTH;
            Optional<Event> from = account.eventAt(constraint.from());
            Optional<Event> to = account.eventAt(constraint.to());
            if (life && (!telling.isOfOnePerson(from, to) || yearsLeftOut && telling.areFar(from, to))) {
                return false;
            }
        }
        return true;
    }

    private boolean isSure(Claim claim) {
        return telling.confidence(claim.event()) >= SURE;
    }

    /** Whether another reading that the words of a date or a verb allow lets the set hold. */
    private boolean otherReadingHelps(Account account, Conflict conflict) {
        boolean done = conflict.constraints().stream()
                .anyMatch(c -> account.grounds(c).always() == Grounds.Always.NO_DEED_AFTER_DEATH
                        && mayBeDoneToTheDead(account, c));
        return done || readingsOfDates(account, conflict).stream().anyMatch(r -> holds(account, conflict, r));
    }

    /**
     * The other readings of the dates of a conflict: by calendar, for whoever counts one of the years in another calendar counts
     * all of them so, and each alone where its calendar is the same.
     */
    private List<Map<Constraint, DayRange>> readingsOfDates(Account account, Conflict conflict) {
        Map<String, Map<Constraint, DayRange>> byCalendar = new TreeMap<>();
        List<Map<Constraint, DayRange>> readings = new ArrayList<>();
        for (Constraint constraint : conflict.constraints()) {
            for (Claim claim : account.grounds(constraint).claims()) {
                if (claim.kind() == Claim.Kind.DATE) {
                    alternatives(claim).forEach((other, calendar) -> {
                        if (calendar.isEmpty()) {
                            readings.add(Map.of(constraint, other.days()));
                        } else {
                            byCalendar
                                    .computeIfAbsent(calendar, c -> new HashMap<>())
                                    .putIfAbsent(constraint, other.days());
                        }
                    });
                }
            }
        }
        readings.addAll(byCalendar.values());
        return readings;
    }

    /** {@return the other readings of a date in their order, each with its calendar where that is another one, else with nothing} */
    private Map<Alternative, String> alternatives(Claim claim) {
        Map<Alternative, String> found = new LinkedHashMap<>();
        telling.time(claim.timex()).ifPresent(time -> {
            for (Alternative other : time.details().alternatives()) {
                String calendar = calendarOf(other.written());
                boolean same =
                        time.written().stream().anyMatch(w -> calendarOf(w).equals(calendar));
                found.put(other, same ? "" : calendar);
            }
        });
        return found;
    }

    private static String calendarOf(String written) {
        int blank = written.indexOf(' ');
        return blank < 0 ? "" : written.substring(0, blank);
    }

    private boolean mayBeDoneToTheDead(Account account, Constraint constraint) {
        return Stream.of(constraint.from(), constraint.to())
                .flatMap(p -> account.eventAt(p).stream())
                .anyMatch(telling::mayBeDoneToTheDead);
    }

    private static boolean holds(Account account, Conflict conflict, Map<Constraint, DayRange> replaced) {
        Network.Builder network = new Network.Builder();
        for (int point = 1; point < account.network().points(); point++) {
            network.point();
        }
        for (Constraint constraint : conflict.constraints()) {
            DayRange days = replaced.get(constraint);
            if (days == null) {
                network.add(constraint);
            } else {
                days.earliest()
                        .ifPresent(d -> network.add(Constraint.atLeast(constraint.from(), constraint.to(), d, 0)));
                days.latest().ifPresent(d -> network.add(Constraint.atMost(constraint.from(), constraint.to(), d, 0)));
            }
        }
        return network.build().propagate() instanceof Propagation.Consistent;
    }
}
