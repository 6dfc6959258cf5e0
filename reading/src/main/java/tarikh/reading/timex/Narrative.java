package tarikh.reading.timex;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;

/** Where the narrative is in time: what dates that leave out their year, month or hundreds are completed from. */
final class Narrative {
    /** A completed date, with what was assumed and what it leans on. */
    record Placed(Moment moment, Set<Assumption> assumptions, String anchor) {}

    static final String PUBLISHED = "published";
    private static final int HUNDRED = 100;
    /** A decade without its century is of the twentieth, unless the text tells of earlier ages only. */
    private static final int TWENTIETH = 19;

    private final EraGuess eras;
    private final YearReading years;
    private final Map<Reckoning, Line.Last> heading = new EnumMap<>(Reckoning.class);
    private final @Nullable Moment publication;
    private Line line = new Line();
    private @Nullable Line before;
    private int flashback = -1;
    private boolean birth;

    Narrative(EraGuess eras, DayRange published, DayRange around) {
        this.eras = eras;
        this.years = new YearReading(eras, around);
        if (published.isSingleDay()) {
            publication = day(published.earliest().orElseThrow());
            remember(publication, PUBLISHED);
        } else {
            publication = null;
        }
    }

    private static Moment day(long day) {
        CalendarDate date = CalendarDate.ofDay(CalendarSystem.GREGORIAN, day);
        MomentBuilder b = new MomentBuilder();
        b.reckoning = Reckoning.GREGORIAN;
        b.year = date.year().orElse(0);
        b.month = date.month().orElse(0);
        b.day = date.day().orElse(0);
        return b.build();
    }

    /**
     * Says in which sentence the next expression stands, and whether that sentence looks back to what "had been". Dates of a
     * flashback are counted from one another; after it the narrative is where it was.
     */
    void enter(int sentence, boolean looksBack) {
        if (before != null && sentence != flashback && !looksBack) {
            line = before;
            before = null;
        }
        if (looksBack) {
            if (before == null && line.hasYear()) {
                before = line.copy();
            }
            flashback = sentence;
        }
    }

    /** Says which full Hijri year is named right after the next expression, 0 if none is. */
    void beforeYear(int year) {
        years.expect(year);
    }

    /** Says whether the next expression is of a birth: under a year's heading it lies before, and leads no further. */
    void tellOfBirth(boolean birth) {
        this.birth = birth;
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
            boolean anySeason = said.season() > 0 && !said.hasYear() && !said.refers();
            b.reckoning = said.hasYear() ? eras.guess(said) : anySeason ? Reckoning.GREGORIAN : line.current();
            if (said.hasYear() && eras.isBeforeChrist(said.year())) {
                b.reckoning = Reckoning.GREGORIAN;
                b.bce = true;
            }
        }
        years.springOrRabi(b, said, line.current());
        String anchor = "";
        if (said.isPeriod()) {
            century(b, said);
        } else if (said.dayRef() != Ref.NONE) {
            anchor = pointAtDay(b, assumptions, sameSentence);
        } else if (said.hasYear()) {
            hundreds(b, said, assumptions);
        } else {
            anchor = fill(b, assumptions, sameSentence);
        }
        return new Placed(b.build(), assumptions, anchor);
    }

    private void century(MomentBuilder b, Moment said) {
        boolean spokenOf = b.centuryRef != Ref.NONE && line.century() >= 0;
        boolean decade = b.decade >= 0 && b.century < 0 && said.reckoning() == Reckoning.UNKNOWN;
        if (b.reckoning != Reckoning.HIJRI || spokenOf || decade) {
            b.reckoning = Reckoning.GREGORIAN;
        }
        int year = line.year(b.reckoning).map(l -> l.moment().year()).orElse(0);
        int around = line.century() >= 0 ? line.century() : year == 0 ? TWENTIETH : (year - 1) / HUNDRED;
        if (b.centuryRef == Ref.GONE) {
            b.century = TWENTIETH;
        } else if (b.centuryRef != Ref.NONE) {
            b.century = around + b.centuryRef.step();
        } else if (b.century < 0) {
            b.century = year > 0 && eras.isOfEarlierAges() ? (year - 1) / HUNDRED : TWENTIETH;
        }
    }

    private void hundreds(MomentBuilder b, Moment said, Set<Assumption> assumptions) {
        if (years.restoreHundreds(b, said, line.year(b.reckoning).orElse(null), birth)) {
            assumptions.add(Assumption.CENTURY_RESTORED);
        }
    }

    private String fill(MomentBuilder b, Set<Assumption> assumptions, boolean sameSentence) {
        if (b.reckoning == Reckoning.UNKNOWN && b.month == 0 && b.monthRef != Ref.NONE && b.day > 0) {
            // Annals count on through the days of a month that stands above; modern prose names it with the day.
            b.reckoning = Reckoning.HIJRI;
        }
        if (b.reckoning == Reckoning.UNKNOWN || b.yearly) {
            return "";
        }
        if (b.monthRef != Ref.NONE && b.month == 0) {
            return fillMonth(b, assumptions);
        }
        if (b.month > 0 && b.monthRef.step() != 0) {
            return fillNamedMonth(b, assumptions);
        }
        boolean fillable = b.month > 0 || b.yearRef != Ref.NONE;
        if (!fillable || b.season > 0 && b.yearRef == Ref.NONE) {
            return "";
        }
        Line.Last last = yearFor(b, sameSentence);
        if (last == null) {
            return fillFromOther(b, assumptions);
        }
        b.year = last.moment().year() + b.yearRef.step();
        b.bce |= last.moment().bce();
        assumptions.add(b.yearRef == Ref.NONE ? Assumption.YEAR_FROM_NARRATIVE : Assumption.POINTS_BACK);
        return last.id();
    }

    private Line.@Nullable Last yearFor(MomentBuilder b, boolean sameSentence) {
        Line.Last seen = b.reckoning == Reckoning.GREGORIAN ? seenFrom(b.yearRef) : null;
        if (seen != null) {
            return seen;
        }
        Line.Last above = heading.get(b.reckoning.family());
        boolean annal = b.yearRef == Ref.NEAR || b.yearRef.looksBack() || b.yearRef == Ref.NONE && !sameSentence;
        return above != null && annal ? above : line.year(b.reckoning).orElse(null);
    }

    private Line.@Nullable Last seenFrom(Ref ref) {
        Moment day = publication;
        return day != null && ref.isSeenFromPublication() ? new Line.Last(day, PUBLISHED) : null;
    }

    /** A month of one calendar in a year of another: the only such month or day that falls into that year. */
    private String fillFromOther(MomentBuilder b, Set<Assumption> assumptions) {
        Line.Last last = line.year(line.current()).orElse(null);
        if (last == null || b.yearRef != Ref.NONE || b.monthTo > 0) {
            return "";
        }
        int year = SharedYear.inside(b.build(), last.moment());
        if (year == 0) {
            return "";
        }
        b.year = year;
        b.converted = true;
        assumptions.add(Assumption.YEAR_FROM_NARRATIVE);
        return last.id();
    }

    private String fillMonth(MomentBuilder b, Set<Assumption> assumptions) {
        Line.Last last = monthFor(b);
        if (last == null) {
            return "";
        }
        MonthReference.step(b, last.moment());
        assumptions.add(b.day > 0 || b.nightsLeft > 0 ? Assumption.MONTH_FROM_NARRATIVE : Assumption.POINTS_BACK);
        return last.id();
    }

    private String fillNamedMonth(MomentBuilder b, Set<Assumption> assumptions) {
        Line.Last last = monthFor(b);
        if (last == null || !last.moment().hasYear()) {
            return "";
        }
        MonthReference.nearest(b, last.moment());
        assumptions.add(Assumption.POINTS_BACK);
        return last.id();
    }

    private Line.@Nullable Last monthFor(MomentBuilder b) {
        Line.Last seen = b.reckoning == Reckoning.GREGORIAN ? seenFrom(b.monthRef) : null;
        return seen == null ? line.month(b.reckoning).orElse(null) : seen;
    }

    private String pointAtDay(MomentBuilder b, Set<Assumption> assumptions, boolean sameSentence) {
        Line.Last last = dayFor(b).orElse(null);
        if (last == null || b.month > 0 && last.moment().month() != b.month) {
            return b.month > 0 ? fill(b, assumptions, sameSentence) : "";
        }
        Moment found = b.weekday > 0
                ? Weekdays.from(last.moment(), b.weekday, b.dayRef).orElse(null)
                : DayStep.move(last.moment(), b.dayRef.step());
        if (found == null) {
            return "";
        }
        b.reckoning = found.reckoning();
        b.year = found.year();
        b.bce = found.bce();
        b.month = found.month();
        b.day = found.day();
        b.nightsLeft = found.nightsLeft();
        assumptions.add(Assumption.POINTS_BACK);
        return last.id();
    }

    private Optional<Line.Last> dayFor(MomentBuilder b) {
        Line.Last seen = seenFrom(b.dayRef);
        if (seen != null) {
            return Optional.of(seen);
        }
        return b.dayRef.needsPublication() ? Optional.empty() : line.day(b.reckoning);
    }

    /** {@return the day on which a week is spoken of, or empty if nothing tells} */
    Optional<Line.Last> dayOfWeek(Ref ref) {
        MomentBuilder b = new MomentBuilder();
        b.dayRef = ref;
        return dayFor(b);
    }

    /** {@return whether the date named last is a day} */
    boolean isAtDay() {
        Moment latest = line.latest().moment();
        return latest.hasDay() && latest.hasMonth();
    }

    boolean usesOldStyle() {
        return eras.usesOldStyle();
    }

    /** {@return the day the text was published, if that is known} */
    Optional<Moment> publication() {
        return Optional.ofNullable(publication);
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
        Line.Last last = new Line.Last(moment, id);
        if (birth && heading.containsKey(moment.reckoning().family())) {
            return;
        }
        line.remember(last);
        if (moment.heading() && !moment.isPeriod() && moment.reckoning() != Reckoning.UNKNOWN) {
            heading.put(moment.reckoning().family(), last);
        }
    }

    /** {@return the date named last, with the id of its expression as anchor} */
    Placed last() {
        return new Placed(line.latest().moment(), Set.of(), line.latest().id());
    }

    /** {@return the date that lies a length of time away from the one named last, as exactly as both allow; from a happening only if the date stands in its sentence} */
    Placed shifted(Said.Shift shift, boolean sameSentence) {
        Line.Last latest = line.latest();
        if (shift.from().equals("nowhere") || shift.from().equals("happening") && !sameSentence) {
            return new Placed(new MomentBuilder().build(), Set.of(), "");
        }
        if (latest.id().isEmpty() || !latest.moment().hasYear()) {
            return new Placed(latest.moment(), Set.of(), latest.id());
        }
        int sign = shift.isAfter() ? 1 : -1;
        return new Placed(Shifted.by(latest.moment(), shift.length().stints(), sign), Set.of(), latest.id());
    }

    /** {@return the days after, or before, the date named last} */
    DayRange sideOfAnchor(boolean after) {
        return line.sideOfLatest(after);
    }

    /** {@return the calendar of the date named last} */
    Reckoning current() {
        return line.current();
    }
}
