package tarikh.chronology.contradiction;

import java.util.Optional;
import java.util.stream.Stream;
import tarikh.chronology.Bilingual;
import tarikh.chronology.anchor.Account;
import tarikh.chronology.anchor.Claim;
import tarikh.chronology.anchor.Telling;
import tarikh.chronology.wording.Wording;
import tarikh.network.Conflict;
import tarikh.network.Constraint;
import tarikh.reading.event.Event;

/** Says of each statement of a conflict what it would have to be so that all the others can hold. */
final class WaysOut {
    private final Telling telling;
    private final Wording wording;
    private final Account account;

    WaysOut(Telling telling, Account account) {
        this.telling = telling;
        this.wording = telling.wording();
        this.account = account;
    }

    /**
     * A date falls elsewhere, a length or an age is another, anything else is given up.
     *
     * @param lack the days that are missing
     */
    Finding.Way of(Claim claim, Conflict.Link link, long lack) {
        Constraint it = link.constraint();
        boolean first = account.grounds(it).claims().get(0).equals(claim);
        long bound = link.byMax() ? it.max().orElseThrow() + lack : it.min().orElseThrow() - lack;
        Optional<Event> dated = Stream.of(it.to(), it.from())
                .flatMap(p -> account.eventAt(p).stream())
                .findFirst();
        if (first && claim.kind() == Claim.Kind.DATE && dated.isPresent()) {
            Bilingual name = telling.eventWords().name(dated.get());
            String key = link.byMax() ? "repair.date.later" : "repair.date.earlier";
            return way(claim, false, claim.trust(), wording.say(key, name, wording.day(bound)));
        }
        boolean length = claim.kind() == Claim.Kind.DURATION || claim.kind() == Claim.Kind.AGE;
        if (first && length && bound > 0) {
            String key = (claim.kind() == Claim.Kind.AGE ? "repair.age." : "repair.length.")
                    + (link.byMax() ? "longer" : "shorter");
            return way(claim, true, claim.trust() * part(lack, link.length()), wording.say(key, wording.length(bound)));
        }
        return way(claim, false, claim.trust(), wording.say("repair.drop"));
    }

    /** A small stretch of a length costs little. */
    private static double part(long lack, long length) {
        return Math.min(1, lack / (double) Math.max(1, Math.abs(length)));
    }

    private static Finding.Way way(Claim claim, boolean widen, double cost, Bilingual result) {
        return new Finding.Way(claim, widen, cost, Wording.capital(result));
    }
}
