package tarikh.chronology.contradiction;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;
import tarikh.chronology.Bilingual;
import tarikh.chronology.anchor.Claim;
import tarikh.chronology.wording.Wording;
import tarikh.reading.timex.Alternative;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.Span;

/** Contradictions that dates have with themselves and each other: no event is needed to see them. */
final class DateFindings {
    private static final double TRUST = 10;
    /** An observed lunar month can put a day this far from the one that the reckoning gives it. */
    private static final int LUNAR_GRACE = 2;

    private static final int DAY_SIZED = 3;
    private static final int DAYS_OF_DOUBT = 2;
    private static final int MONTH = 31;
    private static final int YEAR = 366;

    private final Wording wording;

    DateFindings(Wording wording) {
        this.wording = wording;
    }

    List<Finding> of(List<Timex> times) {
        List<Finding> findings = new ArrayList<>();
        for (Timex time : times) {
            impossible(time).ifPresent(findings::add);
            weekday(time).ifPresent(findings::add);
            halves(time).ifPresent(findings::add);
        }
        for (int i = 0; i + 1 < times.size(); i++) {
            weekdayBefore(times.get(i), times.get(i + 1)).ifPresent(findings::add);
        }
        for (int i = 0; i < times.size(); i++) {
            // A date known to the day has been held against its own weekday already.
            if (times.get(i).details().weekday() > 0 && !times.get(i).days().isSingleDay()) {
                nextInMonth(times, i).ifPresent(findings::add);
            }
        }
        return findings;
    }

    private Optional<Finding> impossible(Timex time) {
        if (!time.details().impossible()) {
            return Optional.empty();
        }
        Claim claim = claim(time, wording.say("impossible.says"));
        return Optional.of(finding(
                Contradiction.Kind.IMPOSSIBLE_DATE,
                Contradiction.Strength.HARD,
                List.of(claim),
                wording.say("impossible.wrong")));
    }

    private Optional<Finding> weekday(Timex time) {
        int weekday = time.details().weekday();
        DayRange days = time.days();
        if (weekday == 0
                || !days.isBounded()
                || time.details().impossible()
                || halves(time).isPresent()) {
            return Optional.empty();
        }
        long first = days.earliest().orElseThrow();
        long last = days.latest().orElseThrow();
        if (last - first >= DAY_SIZED || falls(weekday, first, last)) {
            return Optional.empty();
        }
        boolean night = time.type() == TimexType.TIME && falls(weekday, first - 1, last + 1);
        // Observation moves the days of a lunar date, and who converted it may have moved the other half with it.
        boolean lunar = !time.hijri().isEmpty()
                && falls(weekday, (first + last) / 2 - LUNAR_GRACE, (first + last) / 2 + LUNAR_GRACE);
        boolean doubtful = night || lunar || !time.assumptions().isEmpty();
        Claim claim = claim(time, wording.say("weekday.says", wording.weekday(weekday)));
        Bilingual why = wording.say(
                "weekday.wrong", wording.days(days), wording.weekdayOf((first + last) / 2), wording.weekday(weekday));
        boolean otherwise = time.details().alternatives().stream()
                .map(Alternative::days)
                .anyMatch(d -> d.isBounded()
                        && falls(weekday, d.earliest().orElseThrow(), d.latest().orElseThrow()));
        Contradiction.Strength sure = otherwise ? Contradiction.Strength.QUESTION : Contradiction.Strength.HARD;
        return Optional.of(finding(
                Contradiction.Kind.WEEKDAY, doubtful ? Contradiction.Strength.TENSION : sure, List.of(claim), why));
    }

    /** A bare weekday with nothing but a blank between it and a date that has none is that date's weekday. */
    private Optional<Finding> weekdayBefore(Timex weekday, Timex date) {
        boolean bare = weekday.details().weekday() > 0 && weekday.days().isUnbounded();
        boolean joined = date.span().start() - weekday.span().end() <= 1;
        if (!bare || !joined || date.details().weekday() > 0 || !date.days().isSingleDay()) {
            return Optional.empty();
        }
        long day = date.days().earliest().orElseThrow();
        int told = weekday.details().weekday();
        if (falls(told, day, day)) {
            return Optional.empty();
        }
        Claim claim = new Claim(
                Claim.Kind.DATE,
                List.of(weekday.span().hull(date.span())),
                wording.say("weekday.says", wording.weekday(told)),
                false,
                TRUST,
                "",
                date.id());
        Bilingual why = wording.say("weekday.wrong", wording.day(day), wording.weekdayOf(day), wording.weekday(told));
        Contradiction.Strength strength =
                date.calendar().equals("gregorian") ? Contradiction.Strength.HARD : Contradiction.Strength.TENSION;
        return Optional.of(finding(Contradiction.Kind.WEEKDAY, strength, List.of(claim), why));
    }

    private static boolean falls(int weekday, long first, long last) {
        for (long day = first; day <= last; day++) {
            if (CalendarSystem.weekday(day) == DayOfWeek.of(weekday)) {
                return true;
            }
        }
        return false;
    }

    private Optional<Finding> halves(Timex time) {
        List<DayRange> halves = time.details().daysByHalf();
        if (halves.size() != 2 || !halves.get(0).isBounded() || !halves.get(1).isBounded()) {
            return Optional.empty();
        }
        DayRange one = halves.get(0);
        DayRange other = halves.get(1);
        long gap = gap(one, other);
        for (int half = 0; half < 2 && half < time.written().size(); half++) {
            Optional<DayRange> gregorian = asGregorian(time.written().get(half));
            if (gregorian.isPresent()) {
                // Converters often give dates before the reform in the Gregorian calendar; that is no error of the
                // text.
                gap = Math.min(gap, gap(gregorian.get(), halves.get(1 - half)));
            }
        }
        if (gap <= 0) {
            return Optional.empty();
        }
        long size = Math.max(size(one), size(other));
        long grace = size <= DAY_SIZED ? DAYS_OF_DOUBT : size <= MONTH ? MONTH : YEAR;
        // Where the year is only taken from the narrative, it is as likely that year which is wrong.
        boolean stated = time.assumptions().isEmpty();
        Claim claim = claim(time, wording.say("double.says", wording.days(one), wording.days(other)));
        return Optional.of(finding(
                Contradiction.Kind.DOUBLE_DATE,
                stated && gap > grace ? Contradiction.Strength.HARD : Contradiction.Strength.TENSION,
                List.of(claim),
                wording.say("double.wrong", wording.days(one), wording.days(other), wording.length(gap))));
    }

    /** {@return the days from one to the other, 0 or less if they overlap} */
    private static long gap(DayRange one, DayRange other) {
        return Math.max(
                other.earliest().orElseThrow() - one.latest().orElseThrow(),
                one.earliest().orElseThrow() - other.latest().orElseThrow());
    }

    /** {@return the days of a date written before the reform, if it is meant in the Gregorian calendar} */
    private static Optional<DayRange> asGregorian(String written) {
        String julian = CalendarSystem.JULIAN.id() + " ";
        return written.startsWith(julian)
                ? Optional.of(CalendarDate.parse(
                                        CalendarSystem.GREGORIAN.id() + " " + written.substring(julian.length()))
                                .days())
                        .filter(DayRange::isBounded)
                : Optional.empty();
    }

    private static long size(DayRange days) {
        return days.latest().orElseThrow() - days.earliest().orElseThrow() + 1;
    }

    /** Compares with the next date of the same month that has a weekday, unless another month is named between them. */
    private Optional<Finding> nextInMonth(List<Timex> times, int index) {
        Timex time = times.get(index);
        Optional<CalendarDate> date = dayOfMonth(time);
        if (date.isEmpty()) {
            return Optional.empty();
        }
        for (int i = index + 1; i < times.size(); i++) {
            Optional<CalendarDate> other = written(times.get(i));
            if (other.isPresent() && !sameMonth(date.get(), other.get())) {
                return Optional.empty();
            }
            if (dayOfMonth(times.get(i)).isPresent() && times.get(i).details().weekday() > 0) {
                return pair(time, date.get(), times.get(i), other.orElseThrow());
            }
        }
        return Optional.empty();
    }

    private Optional<Finding> pair(Timex one, CalendarDate first, Timex other, CalendarDate second) {
        int firstDay = first.firstDay().orElseThrow();
        int secondDay = second.firstDay().orElseThrow();
        int weekday = one.details().weekday();
        int told = other.details().weekday();
        int right = Math.floorMod(weekday - 1 + secondDay - firstDay, 7) + 1;
        int off = Math.floorMod(told - right, 7);
        if (off == 0) {
            return Optional.empty();
        }
        // One day off may be a night that one of them counts to the day before.
        Contradiction.Strength strength =
                off == 1 || off == 6 ? Contradiction.Strength.QUESTION : Contradiction.Strength.HARD;
        Bilingual why = wording.say(
                "weekday.pair",
                Wording.number(firstDay),
                wording.weekday(weekday),
                Wording.number(secondDay),
                wording.weekday(right),
                wording.weekday(told));
        List<Claim> claims = List.of(
                claim(one, wording.say("weekday.says.day", Wording.number(firstDay), wording.weekday(weekday))),
                claim(other, wording.say("weekday.says.day", Wording.number(secondDay), wording.weekday(told))));
        return Optional.of(finding(Contradiction.Kind.WEEKDAY, strength, claims, why));
    }

    private static boolean sameMonth(CalendarDate one, CalendarDate other) {
        return one.calendar().equals(other.calendar())
                && one.month().equals(other.month())
                && (one.year().isEmpty() || other.year().isEmpty() || one.year().equals(other.year()));
    }

    private static Optional<CalendarDate> dayOfMonth(Timex time) {
        return written(time)
                .filter(d -> d.firstDay().isPresent() && d.firstDay().equals(d.lastDay()))
                .filter(d -> d.month().isPresent());
    }

    static Optional<CalendarDate> written(Timex time) {
        if (time.written().size() != 1) {
            return Optional.empty();
        }
        try {
            return Optional.of(CalendarDate.parse(time.written().get(0)));
        } catch (DateTimeException notOneDate) {
            return Optional.empty();
        }
    }

    private static Claim claim(Timex time, Bilingual says) {
        Span span = time.span();
        return new Claim(Claim.Kind.DATE, List.of(span), says, false, TRUST, "", time.id());
    }

    private Finding finding(
            Contradiction.Kind kind, Contradiction.Strength strength, List<Claim> claims, Bilingual why) {
        List<Finding.Way> ways = claims.stream()
                .map(c -> new Finding.Way(c, false, c.trust(), wording.say("repair.drop")))
                .toList();
        return new Finding(kind, strength, claims, why, ways);
    }
}
