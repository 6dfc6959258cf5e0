package tarikh.reading.timex;

import java.util.NavigableSet;
import java.util.TreeSet;

/** Tells which era a year without one is counted in, from the years of the text that say theirs. */
final class EraGuess {
    /** No Hijri year that a historian writes of is later. */
    private static final int LATEST_HIJRI = 1450;

    private static final int MOST_DISTANCE = 400;
    private static final int NEAR_BEFORE_CHRIST = 60;
    private static final int RECENT = 1800;
    private static final int HUNDRED = 100;
    /** The month whose name, when it does not say which of two it is, is also that of a season. */
    private static final int SPRING = 3;

    private final NavigableSet<Integer> hijri = new TreeSet<>();
    private final NavigableSet<Integer> gregorian = new TreeSet<>();
    private int hijriMonths;
    private int gregorianMonths;
    private boolean oldStyle;

    /** Takes a date into account. */
    void see(Moment moment) {
        NavigableSet<Integer> years = moment.isHijri() ? hijri : gregorian;
        oldStyle |= moment.reckoning() == Reckoning.JULIAN;
        if (moment.weak() && moment.monthTo() > 0 && moment.month() == SPRING || isOther(moment.reckoning())) {
            return;
        }
        if (moment.reckoning() == Reckoning.UNKNOWN) {
            if (moment.year() > LATEST_HIJRI) {
                gregorian.add(moment.year());
            }
            return;
        }
        if (moment.hasYear() && !(moment.inWords() && moment.year() < 100)) {
            years.add(moment.bce() ? -moment.year() : moment.year());
        }
        if (moment.century() >= 0 && moment.decade() < 0) {
            years.add(moment.century() * 100 + 50);
        }
        if (moment.hasMonth()) {
            hijriMonths += moment.isHijri() ? 1 : 0;
            gregorianMonths += moment.reckoning().family() == Reckoning.GREGORIAN ? 1 : 0;
        }
    }

    /** {@return whether no date of the text tells an era} */
    boolean isOpen() {
        return hijri.isEmpty() && gregorian.isEmpty() && hijriMonths == 0 && gregorianMonths == 0;
    }

    /** {@return whether the Christian years of the text are of the last two centuries, but for a single one in two figures} */
    boolean isOfRecentAges() {
        Integer full = gregorian.ceiling(HUNDRED);
        return full != null && full >= RECENT && gregorian.headSet(HUNDRED).size() <= 1;
    }

    private static boolean isOther(Reckoning reckoning) {
        return reckoning != Reckoning.UNKNOWN
                && reckoning != Reckoning.HIJRI
                && reckoning.family() != Reckoning.GREGORIAN;
    }

    /** {@return whether the text dates something by the old style after the reform} */
    boolean usesOldStyle() {
        return oldStyle;
    }

    /** {@return whether no Christian year of the text is of the last two centuries} */
    boolean isOfEarlierAges() {
        return !gregorian.isEmpty() && gregorian.last() < RECENT;
    }

    /** {@return the era of a year that does not say it} */
    Reckoning guess(Moment moment) {
        if (moment.year() > LATEST_HIJRI) {
            return Reckoning.GREGORIAN;
        }
        boolean onlyGregorian = hijri.isEmpty() && hijriMonths == 0 && !gregorian.isEmpty();
        if (moment.inWords() && moment.year() < 100 && onlyGregorian) {
            return Reckoning.GREGORIAN;
        }
        int toHijri = distance(hijri, moment.year());
        int toGregorian = distance(gregorian, moment.year());
        if (toHijri == toGregorian) {
            boolean hijriText = hijriMonths > gregorianMonths || gregorian.isEmpty() && moment.inWords();
            return moment.inWords() && moment.year() < 1000 || hijriText ? Reckoning.HIJRI : Reckoning.GREGORIAN;
        }
        if (moment.inWords() && moment.year() < 1000 && toGregorian > MOST_DISTANCE) {
            return Reckoning.HIJRI;
        }
        return toHijri < toGregorian ? Reckoning.HIJRI : Reckoning.GREGORIAN;
    }

    /** {@return whether the year lies among years of the text that are said to be before Christ, and near none after} */
    boolean isBeforeChrist(int year) {
        NavigableSet<Integer> before = gregorian.headSet(0, false);
        return hijri.isEmpty()
                && before.size() >= 2
                && distance(before, -year) <= NEAR_BEFORE_CHRIST
                && distance(gregorian.tailSet(0, true), year) > NEAR_BEFORE_CHRIST;
    }

    private static int distance(NavigableSet<Integer> years, int year) {
        Integer below = years.floor(year);
        Integer above = years.ceiling(year);
        int down = below == null ? Integer.MAX_VALUE : year - below;
        int up = above == null ? Integer.MAX_VALUE : above - year;
        return Math.min(down, up);
    }
}
