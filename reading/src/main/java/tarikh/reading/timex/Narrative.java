package tarikh.reading.timex;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;

/** Where the narrative is in time: what dates that leave out their year, month or hundreds are completed from. */
final class Narrative {
    /** A date named last in a calendar, and the expression that named it. */
    private record Last(Moment moment, String id) {}

    /** A completed date, with what was assumed and what it leans on. */
    record Placed(Moment moment, Set<Assumption> assumptions, String anchor) {}

    static final String PUBLISHED = "published";
    private static final int HUNDRED = 100;
    /** A decade without its century is of the twentieth, unless the narrative is between these years. */
    private static final int EARLIEST = 1400;

    private static final int EARLY = 1800;

    private final EraGuess eras;
    private final Map<Reckoning, Last> lastYear = new EnumMap<>(Reckoning.class);
    private final Map<Reckoning, Last> lastMonth = new EnumMap<>(Reckoning.class);
    private final Map<Reckoning, Last> lastDay = new EnumMap<>(Reckoning.class);
    private final Map<Reckoning, Last> heading = new EnumMap<>(Reckoning.class);
    private @Nullable Last publication;
    /** The century spoken of last, as its hundreds; -1 before any. */
    private int lastCentury = -1;

    private Reckoning current = Reckoning.UNKNOWN;
    private Last latest = new Last(new MomentBuilder().build(), "");

    Narrative(EraGuess eras, DayRange published) {
        this.eras = eras;
        if (published.isSingleDay()) {
            CalendarDate day = CalendarDate.ofDay(
                    CalendarSystem.GREGORIAN, published.earliest().orElseThrow());
            MomentBuilder b = new MomentBuilder();
            b.reckoning = Reckoning.GREGORIAN;
            b.year = day.year().orElse(0);
            b.month = day.month().orElse(0);
            b.day = day.day().orElse(0);
            publication = new Last(b.build(), PUBLISHED);
            remember(b.build(), PUBLISHED);
        }
    }

    /**
     * Completes a date from the narrative so far.
     *
     * @param sameSentence whether the date named last stands in the same sentence; in another, a month without its year is of
     *     the year whose heading stands above
     */
    Placed place(Moment said, boolean sameSentence) {
        Set<Assumption> assumptions = EnumSet.noneOf(Assumption.class);
        MomentBuilder b = MomentBuilder.of(said);
        if (b.reckoning == Reckoning.UNKNOWN) {
            b.reckoning = said.hasYear() ? eras.guess(said) : current;
            if (said.hasYear() && eras.isBeforeChrist(said.year())) {
                b.reckoning = Reckoning.GREGORIAN;
                b.bce = true;
            }
        }
        String anchor = "";
        if (said.isPeriod()) {
            century(b);
        } else if (said.dayRef() != Ref.NONE) {
            anchor = pointAtDay(b, assumptions, sameSentence);
        } else if (said.hasYear()) {
            hundreds(b, said, assumptions);
        } else {
            anchor = fill(b, assumptions, sameSentence);
        }
        return new Placed(b.build(), assumptions, anchor);
    }

    private void century(MomentBuilder b) {
        boolean spokenOf = b.centuryRef != Ref.NONE && lastCentury >= 0;
        if (b.reckoning == Reckoning.UNKNOWN || spokenOf) {
            b.reckoning = Reckoning.GREGORIAN;
        }
        Last last = lastYear.get(b.reckoning);
        int year = last == null ? 0 : last.moment().year();
        int around = lastCentury >= 0 ? lastCentury : year == 0 ? 19 : (year - 1) / HUNDRED;
        if (b.centuryRef == Ref.PREVIOUS) {
            b.century = 19;
        } else if (b.centuryRef == Ref.THIS || b.centuryRef == Ref.NEXT) {
            b.century = around + step(b.centuryRef);
        } else if (b.century < 0) {
            boolean early = year >= EARLIEST && year < EARLY;
            b.century = early ? (year - 1) / HUNDRED : 19;
        }
    }

    private void hundreds(MomentBuilder b, Moment said, Set<Assumption> assumptions) {
        Last last = lastYear.get(b.reckoning);
        boolean hijri = b.inWords && b.reckoning == Reckoning.HIJRI;
        boolean headed = said.reckoning() != Reckoning.HIJRI && said.headed() && !b.bce && !said.hasEra();
        if (b.year < HUNDRED && (hijri || headed) && last != null) {
            int near = last.moment().year();
            if (near >= HUNDRED) {
                int hundreds = near / HUNDRED * HUNDRED;
                int best = hundreds + b.year;
                for (int year : new int[] {best - HUNDRED, best + HUNDRED}) {
                    best = Math.abs(year - near) < Math.abs(best - near) ? year : best;
                }
                b.year = best;
                assumptions.add(Assumption.CENTURY_RESTORED);
            }
        }
    }

    private String fill(MomentBuilder b, Set<Assumption> assumptions, boolean sameSentence) {
        if (b.reckoning == Reckoning.UNKNOWN) {
            return "";
        }
        if (b.monthRef != Ref.NONE && b.month == 0) {
            return fillMonth(b, assumptions);
        }
        boolean fillable = b.month > 0 || b.yearRef != Ref.NONE;
        if (b.season > 0 || !fillable) {
            return "";
        }
        Last last = lastYear.get(b.reckoning);
        Last above = heading.get(b.reckoning);
        boolean annal = b.yearRef == Ref.NEAR || b.yearRef == Ref.PREVIOUS || b.yearRef == Ref.NONE && !sameSentence;
        if (above != null && annal) {
            last = above;
        }
        if (last == null) {
            return "";
        }
        b.year = last.moment().year() + step(b.yearRef);
        b.bce |= last.moment().bce();
        assumptions.add(b.yearRef == Ref.NONE ? Assumption.YEAR_FROM_NARRATIVE : Assumption.POINTS_BACK);
        return last.id();
    }

    private String fillMonth(MomentBuilder b, Set<Assumption> assumptions) {
        Last last = lastMonth.get(b.reckoning);
        if (last == null) {
            return "";
        }
        b.month = last.moment().month() + step(b.monthRef);
        b.year = last.moment().year();
        if (b.month > 12 || b.month < 1) {
            b.year += b.month < 1 ? -1 : 1;
            b.month = b.month < 1 ? 12 : 1;
        }
        if (!last.moment().hasYear()) {
            b.year = 0;
        }
        assumptions.add(b.day > 0 || b.nightsLeft > 0 ? Assumption.MONTH_FROM_NARRATIVE : Assumption.POINTS_BACK);
        return last.id();
    }

    private String pointAtDay(MomentBuilder b, Set<Assumption> assumptions, boolean sameSentence) {
        boolean fromPublication = b.dayRef == Ref.YESTERDAY;
        Last last =
                fromPublication ? publication : lastDay.get(b.reckoning == Reckoning.UNKNOWN ? current : b.reckoning);
        if (last == null || b.month > 0 && last.moment().month() != b.month) {
            return b.month > 0 ? fill(b, assumptions, sameSentence) : "";
        }
        Moment found = DayStep.move(last.moment(), step(b.dayRef));
        b.reckoning = found.reckoning();
        b.year = found.year();
        b.month = found.month();
        b.day = found.day();
        b.nightsLeft = found.nightsLeft();
        assumptions.add(Assumption.POINTS_BACK);
        return last.id();
    }

    private static int step(Ref ref) {
        return switch (ref) {
            case NEXT -> 1;
            case PREVIOUS, YESTERDAY -> -1;
            default -> 0;
        };
    }

    /** Begins in a year that is only named further on, or in one near it. */
    void open(Moment year, int years) {
        MomentBuilder b = MomentBuilder.of(year);
        b.reckoning = b.reckoning == Reckoning.UNKNOWN ? eras.guess(year) : b.reckoning;
        b.year += years;
        remember(b.build(), "");
    }

    /** Takes a date that stands behind what is counted from it. */
    void expect(Moment said, String id) {
        remember(place(said, true).moment(), id);
    }

    /** Remembers a completed date that an expression named. */
    void remember(Moment moment, String id) {
        if (moment.century() >= 0 && moment.reckoning() != Reckoning.HIJRI) {
            lastCentury = moment.century();
        }
        if (moment.isPeriod() || moment.reckoning() == Reckoning.UNKNOWN) {
            return;
        }
        Last last = new Last(moment, id);
        current = moment.reckoning();
        latest = last;
        if (moment.hasYear()) {
            lastYear.put(current, last);
        }
        if (moment.hasMonth() && moment.monthTo() == 0) {
            lastMonth.put(current, last);
        }
        if (moment.heading()) {
            heading.put(current, last);
        }
        if (moment.hasDay() && moment.hasMonth()) {
            lastDay.put(current, last);
        }
    }

    /** {@return the date named last, with the id of its expression as anchor} */
    Placed last() {
        return new Placed(latest.moment(), Set.of(), latest.id());
    }

    /** {@return the date that lies a length of time away from the one named last, as exactly as both allow; from a happening only if the date stands in its sentence} */
    Placed shifted(Said.Shift shift, boolean sameSentence) {
        Moment moment = latest.moment();
        if (shift.from().equals("nowhere") || shift.from().equals("happening") && !sameSentence) {
            return new Placed(new MomentBuilder().build(), Set.of(), "");
        }
        if (latest.id().isEmpty() || !moment.hasYear()) {
            return new Placed(moment, Set.of(), latest.id());
        }
        return new Placed(Shifted.by(moment, shift.length().stints(), shift.isAfter() ? 1 : -1), Set.of(), latest.id());
    }

    /** {@return the days after, or before, the date named last} */
    DayRange sideOfAnchor(boolean after) {
        DayRange days = new DateForm(latest.moment()).days();
        OptionalLong edge = after ? days.earliest() : days.latest();
        if (latest.id().isEmpty() || edge.isEmpty()) {
            return DayRange.unbounded();
        }
        return after ? DayRange.onOrAfter(edge.getAsLong()) : DayRange.onOrBefore(edge.getAsLong());
    }

    /** {@return the calendar of the date named last} */
    Reckoning current() {
        return current;
    }
}
