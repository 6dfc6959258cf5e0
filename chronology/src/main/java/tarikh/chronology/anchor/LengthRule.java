package tarikh.chronology.anchor;

import java.util.List;
import tarikh.chronology.Bilingual;
import tarikh.chronology.wording.Wording;
import tarikh.reading.event.Event;
import tarikh.reading.event.TimeLink;
import tarikh.reading.timex.Timex;

/** Durations: what is told to last so long ends so long after it begins. */
final class LengthRule implements Rule {
    private static final double TRUST = 8;

    @Override
    public void apply(AccountBuilder account) {
        Telling telling = account.telling();
        for (Event event : account.events()) {
            for (Timex time : telling.times(event, TimeLink.Relation.LASTS)) {
                Length length = Length.of(time, telling.lunar());
                Bilingual says = telling.wording()
                        .say("says.lasts", telling.eventWords().name(event), words(telling.wording(), length));
                Claim claim = new Claim(
                        Claim.Kind.DURATION,
                        List.of(Clauses.of(event, time.span())),
                        says,
                        false,
                        TRUST,
                        event.id(),
                        time.id());
                Moment moment = account.moment(event);
                account.within(moment.begin(), moment.end(), length, AccountBuilder.on(List.of(claim)));
            }
        }
    }

    static Bilingual words(Wording wording, Length length) {
        if (length.min().isPresent() && length.max().isPresent()) {
            return wording.say(
                    "length.range",
                    wording.length(length.min().getAsLong()),
                    wording.length(length.max().getAsLong()));
        }
        if (length.min().isPresent() && length.min().getAsLong() > 0) {
            return wording.say("length.least", wording.length(length.min().getAsLong()));
        }
        return length.max().isPresent()
                ? wording.say("length.most", wording.length(length.max().getAsLong()))
                : wording.say("length.open");
    }
}
