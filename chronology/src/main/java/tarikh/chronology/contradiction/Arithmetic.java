package tarikh.chronology.contradiction;

import java.util.List;
import tarikh.chronology.Bilingual;
import tarikh.chronology.anchor.Account;
import tarikh.chronology.anchor.Claim;
import tarikh.chronology.anchor.Grounds;
import tarikh.chronology.wording.Wording;
import tarikh.network.Conflict;
import tarikh.network.Network;

/** Says in sentences how the numbers of a conflict fail to add up. */
public final class Arithmetic {
    private final Wording wording;
    private final Account account;

    /**
     * The arithmetic of one account's conflicts.
     *
     * @param account whose grounds say what the constraints of its conflicts rest on
     */
    public Arithmetic(Wording wording, Account account) {
        this.wording = wording;
        this.account = account;
    }

    /** {@return the sum of a conflict, counted on from its earliest date or around its loop} */
    public Bilingual explain(Conflict conflict) {
        List<Conflict.Link> links = conflict.links();
        int first = -1;
        for (int i = 0; i < links.size(); i++) {
            if (links.get(i).start() == Network.ORIGIN) {
                first = i;
            }
        }
        return first < 0 ? loop(conflict) : fromDates(conflict, first);
    }

    private Bilingual loop(Conflict conflict) {
        Bilingual text = Wording.same("");
        for (Conflict.Link link : conflict.links()) {
            text = Wording.join(text, sentence(link));
        }
        return Wording.join(text, wording.say("sum.loop", wording.length(conflict.lack())));
    }

    /** Counts on from the earliest day that one statement gives until it passes the latest day that another gives. */
    private Bilingual fromDates(Conflict conflict, int first) {
        List<Conflict.Link> links = conflict.links();
        int size = links.size();
        Conflict.Link earliest = links.get((first + size - 1) % size);
        Conflict.Link latest = links.get(first);
        long day = -earliest.length();
        Bilingual text = wording.say("sum.from", says(earliest), wording.day(day));
        for (int back = size - 2; back > 0; back--) {
            Conflict.Link link = links.get((first + back) % size);
            day -= link.length();
            text = Wording.join(text, step(link, day));
        }
        Bilingual but = wording.say("sum.but", says(latest), wording.day(latest.length()));
        Bilingual lack = wording.say("sum.lack", wording.length(conflict.lack()));
        return Wording.join(Wording.join(text, but), lack);
    }

    private Bilingual step(Conflict.Link link, long day) {
        Bilingual then = wording.day(day);
        if (account.grounds(link.constraint()).claims().isEmpty()) {
            return sentence(link);
        }
        if (link.length() < 0) {
            return wording.say("sum.step.more", says(link), wording.length(-link.length()), then);
        }
        return link.length() == 0
                ? wording.say("sum.step.same", says(link), then)
                : wording.say("sum.step.less", says(link), wording.length(link.length()), then);
    }

    private Bilingual sentence(Conflict.Link link) {
        Grounds grounds = account.grounds(link.constraint());
        return switch (grounds.always()) {
            case NO_DEED_AFTER_DEATH -> wording.say("axiom.death");
            case NO_DEED_BEFORE_BIRTH -> wording.say("axiom.birth");
            case BEGIN_BEFORE_END -> wording.say("axiom.end");
            case PHASES -> wording.say("axiom.phases");
            case NOTHING -> wording.say("sentence", says(link));
        };
    }

    private Bilingual says(Conflict.Link link) {
        List<Claim> claims = account.grounds(link.constraint()).claims();
        return claims.isEmpty() ? sentence(link) : claims.get(0).says();
    }
}
