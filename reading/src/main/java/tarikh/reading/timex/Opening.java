package tarikh.reading.timex;

import java.util.List;
import java.util.Optional;
import tarikh.text.Tokens;
import tarikh.text.rule.Piece;

/**
 * Where the narrative is before it has named a year: "this year, I mean the year 710" means the year that follows, and what
 * stands above the first year heading of a running annal belongs to the year before it.
 */
final class Opening {
    private static final int LAST_MONTH = 12;
    private static final int HUNDRED = 100;

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
        int month = 0;
        int monthSentence = -1;
        Reckoning reckoning = Reckoning.UNKNOWN;
        for (Piece piece : found) {
            Said said = asHeading(piece, tokens);
            if (!(said instanceof Said.At at)) {
                continue;
            }
            Moment moment = at.moment();
            if (!moment.hasYear()) {
                refers |= moment.yearRef() != Ref.NONE || moment.hasMonth() || moment.monthRef() != Ref.NONE;
                sentence = moment.yearRef() != Ref.NONE ? tokens.sentence(piece.first()) : sentence;
                // A number behind a month may be its year.
                boolean number = piece.end() < tokens.size() && tokens.isNumber(piece.end());
                month = number ? LAST_MONTH + 1 : Math.max(month, moment.month());
                monthSentence = moment.hasMonth() ? tokens.sentence(piece.first()) : monthSentence;
                reckoning = moment.hasMonth() ? moment.reckoning() : reckoning;
                continue;
            }
            if (refers && moment.heading() && moment.year() > 1) {
                narrative.open(lastMonth(moment), -1);
            } else if (sentence == tokens.sentence(piece.first())) {
                narrative.open(moment, 0);
            } else if (month > 0
                    && month <= moment.month()
                    && reckoning.family() == moment.reckoning().family()
                    && (moment.isHijri() || monthSentence == tokens.sentence(piece.first()))) {
                // Months told one after the other, of which only the last has its year, are of one year; a newspaper's
                // may be its own.
                narrative.expect(yearOf(moment), "");
            }
            return;
        }
    }

    private static Moment yearOf(Moment date) {
        MomentBuilder b = MomentBuilder.of(date);
        b.month = 0;
        b.day = 0;
        return b.build();
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

    /** {@return the year named next after one without its hundreds, if it is a Hijri one that has them, else 0} */
    static int fullYearAfter(List<Piece> found, int index) {
        if (shortYear(found.get(index)) == 0) {
            return 0;
        }
        // From one year to the next: together no longer than the text.
        for (int i = index + 1; i < found.size(); i++) {
            Optional<Moment> next = yearOf(found.get(i));
            if (next.isPresent()) {
                Moment moment = next.get();
                boolean full = moment.year() >= HUNDRED && (moment.isHijri() || moment.inWords());
                return full ? moment.year() : 0;
            }
        }
        return 0;
    }

    /** {@return the year of an expression that names one without its hundreds, else 0} */
    static int shortYear(Piece piece) {
        return yearOf(piece).map(Moment::year).filter(y -> y < HUNDRED).orElse(0);
    }

    private static Optional<Moment> yearOf(Piece piece) {
        Moment moment = piece.value() instanceof Said.At at
                ? at.moment()
                : piece.value() instanceof Said.Both both ? both.halves().get(0) : null;
        return Optional.ofNullable(moment).filter(Moment::hasYear);
    }
}
