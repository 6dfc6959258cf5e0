package tarikh.reading.timex;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import tarikh.text.Matches;
import tarikh.text.rule.Piece;

/**
 * Ties lengths of time to the dates at which they begin or end ("two years from 5 May"), and the two dates of a stretch to each
 * other ("from 5 May to 3 June", "between 5 May and 3 June").
 */
final class Stretches {
    private static final String FROM = "Of";
    private static final String UNTIL = "To";
    private static final String STARTING = "Starting";
    /** The lexicon's categories that it looks for beside those of the rules. */
    static final Set<String> WORDS = Set.of(STARTING);

    private final Matches matches;
    private final List<Piece> found;

    Stretches(Matches matches, List<Piece> found) {
        this.matches = matches;
        this.found = found;
    }

    /** {@return the date that stands behind an expression "after three days", if it is counted from it} */
    Optional<Moment> countedFrom(int index) {
        boolean counts = found.get(index).value() instanceof Said.Shift shift
                && shift.from().isEmpty()
                && isFrom(index, shift.length());
        return counts ? moment(index + 1) : Optional.empty();
    }

    /** {@return what an expression says; of "from 5 May to 3 June 1921" the first day with the year that only the second names} */
    Said completed(int index, Said said) {
        if (!(said instanceof Said.At at) || !isFromTo(index)) {
            return said;
        }
        Moment from = at.moment();
        Moment to = moment(index + 1).orElseThrow();
        boolean elided = from.hasMonth() && !from.hasYear() && !from.refers() && to.hasMonth() && to.hasYear();
        boolean fromFirstMonth = from.reckoning() == Reckoning.GREGORIAN || from.isHijri();
        if (!elided || !fromFirstMonth || from.reckoning() != to.reckoning()) {
            return said;
        }
        MomentBuilder b = MomentBuilder.of(from);
        b.year = isBefore(to, from) ? to.year() - 1 : to.year();
        b.bce = to.bce();
        return b.year < 1 || b.bce && b.year != to.year() ? said : new Said.At(b.build());
    }

    private static boolean isBefore(Moment first, Moment second) {
        return first.month() < second.month()
                || first.month() == second.month() && second.hasDay() && first.day() < second.day();
    }

    /** {@return the times with the ids of those at which they begin and end} */
    List<Timex> tie(List<Timex> times) {
        List<Timex> tied = new ArrayList<>(times);
        for (int i = 0; i + 1 < times.size(); i++) {
            Timex next = tied.get(i + 1);
            if (found.get(i).value() instanceof Said.Length length
                    && moment(i + 1).isPresent()) {
                if (isFrom(i, length)) {
                    tied.set(i, begins(tied.get(i), next.id()));
                } else if (isUntil(i)) {
                    tied.set(i, ends(tied.get(i), next.id()));
                }
            } else if (isFromTo(i)) {
                tied.set(i, ends(tied.get(i), next.id()));
                tied.set(i + 1, begins(next, tied.get(i).id()));
            }
        }
        return tied;
    }

    private static Timex begins(Timex time, String id) {
        return time.with(time.details().but().beginPoint(id).build());
    }

    private static Timex ends(Timex time, String id) {
        return time.with(time.details().but().endPoint(id).build());
    }

    /** "Three days of May" is a part of May; "three days of the fifth of May" can only begin with it. */
    private boolean isFrom(int index, Said.Length length) {
        int token = found.get(index).end();
        boolean starting = has(token, STARTING);
        if (!has(starting ? token + 1 : token, FROM) || !follows(index, starting ? token + 2 : token + 1)) {
            return false;
        }
        Optional<Moment> date = moment(index + 1);
        return date.isPresent()
                && (starting || isFineEnough(date.get(), length.stints().get(0).unit()));
    }

    private static boolean isFineEnough(Moment date, Amount.Unit unit) {
        return switch (unit) {
            case MINUTE, HOUR, DAY, WEEK -> date.hasDay() && date.hasMonth();
            case MONTH -> date.hasMonth();
            case YEAR, LUNAR_YEAR, DECADE, CENTURY -> date.hasYear() || date.hasMonth() && date.hasDay();
        };
    }

    private boolean isUntil(int index) {
        int token = found.get(index).end();
        return has(token, UNTIL) && follows(index, token + 1);
    }

    private boolean isFromTo(int index) {
        if (moment(index).isEmpty() || moment(index + 1).isEmpty()) {
            return false;
        }
        int opener = found.get(index).first() - 1;
        boolean opened = has(opener, FROM) || has(opener, "In");
        return opened && isUntil(index) || has(opener, "Between") && isAnd(index);
    }

    /** Whether the next expression is joined with an "and", apart or attached. */
    private boolean isAnd(int index) {
        int token = found.get(index).end();
        return follows(index, token) || has(token, "And") && follows(index, token + 1);
    }

    private boolean has(int token, String category) {
        return token >= 0 && token < matches.tokens().size() && matches.has(token, category);
    }

    private boolean follows(int index, int token) {
        return index + 1 < found.size() && found.get(index + 1).first() == token;
    }

    private Optional<Moment> moment(int index) {
        if (index < found.size() && found.get(index).value() instanceof Said.At at) {
            return Optional.of(at.moment());
        }
        return Optional.empty();
    }
}
