package tarikh.reading.timex;

import org.jspecify.annotations.Nullable;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;

/** Reads what a year leaves out or shares with other words: its hundreds, and whether a month's name is that of a season. */
final class YearReading {
    private static final int HUNDRED = 100;
    private static final int SHARED_WITH_SPRING = 3;
    private static final int SPRING = 21;

    /** How far from a full year named only further on a year without its hundreds may be to lean on it. */
    private static final int FARTHEST_AHEAD = 25;

    /** Before this Hijri year a year without hundreds is most likely whole. */
    private static final int FIRST_TO_SHORTEN = 150;

    private final EraGuess eras;
    /** The Hijri year near which the text tells, 0 if nothing shows it. */
    private final int around;

    private int following;

    YearReading(EraGuess eras, DayRange around) {
        this.eras = eras;
        this.around = around.latest().isEmpty()
                ? 0
                : CalendarDate.ofDay(CalendarSystem.HIJRI_CIVIL, around.latest().getAsLong())
                        .year()
                        .orElse(0);
    }

    /** Says which full year is named next, 0 if none is. */
    void expect(int year) {
        following = year;
    }

    /**
     * Restores hundreds that are left out, to come as near as can be to the year named last.
     *
     * @param birth whether it is the year of a birth, which is never later
     * @return whether there was anything to restore
     */
    boolean restoreHundreds(MomentBuilder b, Moment said, Line.@Nullable Last last, boolean birth) {
        boolean hijri = b.inWords && b.reckoning == Reckoning.HIJRI;
        boolean headed = said.reckoning() != Reckoning.HIJRI && said.headed() && !b.bce && !said.hasEra();
        boolean figures = !b.inWords && b.reckoning == Reckoning.GREGORIAN && !b.bce && eras.isOfRecentAges();
        int near = last != null ? last.moment().year() : hijri ? expected() : 0;
        if (b.year >= HUNDRED || !(hijri || headed || figures) || near < HUNDRED) {
            return false;
        }
        int best = near / HUNDRED * HUNDRED + b.year;
        for (int year : new int[] {best - HUNDRED, best + HUNDRED}) {
            best = Math.abs(year - near) < Math.abs(best - near) ? year : best;
        }
        if (last == null && following > 0 && Math.abs(best - near) > FARTHEST_AHEAD) {
            return false;
        }
        b.year = birth && best > near ? best - HUNDRED : best;
        return true;
    }

    private int expected() {
        return following > 0 ? following : around >= FIRST_TO_SHORTEN ? around : 0;
    }

    /**
     * Takes the name that two Hijri months share for the spring where the year beside it, or the narrative, is Christian.
     *
     * @param current the calendar of the narrative
     */
    void springOrRabi(MomentBuilder b, Moment said, Reckoning current) {
        if (said.month() != SHARED_WITH_SPRING || said.monthTo() == 0 || !said.weak() || said.hasDay()) {
            return;
        }
        MomentBuilder year = MomentBuilder.of(said);
        year.reckoning = Reckoning.UNKNOWN;
        year.month = 0;
        Reckoning found = said.hasYear() ? eras.guess(year.build()) : current;
        if (found == Reckoning.GREGORIAN) {
            b.reckoning = found;
            b.month = 0;
            b.monthTo = 0;
            b.season = SPRING;
        }
    }
}
