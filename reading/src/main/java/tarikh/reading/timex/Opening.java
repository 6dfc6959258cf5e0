package tarikh.reading.timex;

import java.util.List;
import tarikh.text.Tokens;
import tarikh.text.rule.Piece;

/**
 * Where the narrative is before it has named a year: "this year, I mean the year 710" means the year that follows, and what
 * stands above the first year heading of a running annal belongs to the year before it.
 */
final class Opening {
    private static final int LAST_MONTH = 12;

    private final List<Piece> found;
    private final Tokens tokens;

    Opening(List<Piece> found, Tokens tokens) {
        this.found = found;
        this.tokens = tokens;
    }

    /** {@return what a piece says; a year that fills a line is a heading} */
    static Said asHeading(Piece piece, Tokens tokens) {
        Said said = (Said) piece.value();
        boolean fillsLine = tokens.sentenceStart(piece.first()) == piece.first()
                && tokens.sentenceEnd(piece.first()) == piece.end();
        if (fillsLine && said instanceof Said.At at && at.moment().headed() && isYearOnly(at.moment())) {
            MomentBuilder b = MomentBuilder.of(at.moment());
            b.heading = true;
            return new Said.At(b.build());
        }
        return said;
    }

    private static boolean isYearOnly(Moment moment) {
        return moment.hasYear() && !moment.hasMonth() && moment.season() == 0;
    }

    void seed(Narrative narrative) {
        boolean refers = false;
        int sentence = -1;
        for (Piece piece : found) {
            Said said = asHeading(piece, tokens);
            if (!(said instanceof Said.At at)) {
                continue;
            }
            Moment moment = at.moment();
            if (!moment.hasYear()) {
                refers |= moment.yearRef() != Ref.NONE || moment.hasMonth() || moment.monthRef() != Ref.NONE;
                sentence = moment.yearRef() != Ref.NONE ? tokens.sentence(piece.first()) : sentence;
                continue;
            }
            if (refers && moment.heading() && moment.year() > 1) {
                narrative.open(lastMonth(moment), -1);
            } else if (sentence == tokens.sentence(piece.first())) {
                narrative.open(moment, 0);
            }
            return;
        }
    }

    /** What stands right above a Hijri year is told of the last month of the year before. */
    private static Moment lastMonth(Moment year) {
        MomentBuilder b = MomentBuilder.of(year);
        b.heading = false;
        if (!year.isHijri() && !year.inWords()) {
            return b.build();
        }
        b.reckoning = Reckoning.HIJRI;
        b.month = LAST_MONTH;
        return b.build();
    }
}
