package tarikh.reading.timex;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarikh.text.rule.Tagged;

/**
 * What the words of one date say, before the narrative adds what they leave out; numbers are 0 and texts empty where they say
 * nothing.
 *
 * @param bce whether the year or century counts backwards from Christ
 * @param year the year as written
 * @param decade the tens of a decade, such as 192, or 20 where its century is not said; -1 for none
 * @param century the hundreds, such as 19 for the twentieth; -1 for none
 * @param month the month, in the order of its year
 * @param monthTo the last month it may be, where a name is shared by two
 * @param day the day of the month; {@link #LAST} for its last
 * @param nightsLeft the nights that remain of the month
 * @param weekday 1 Monday to 7 Sunday
 * @param clock what follows the T of a TIMEX3 value
 * @param season 21 spring to 24 winter
 * @param weak whether its words are as often no time at all
 * @param headed whether the year has the word "year" before it
 * @param inWords whether the year is written in words
 * @param heading whether it begins the account of its year
 * @param yearly whether it comes round every year, so that no one year is meant
 * @param converted whether the year is not written and was found through another calendar
 * @param portion which part of the month, year or period is meant
 */
record Moment(
        Reckoning reckoning,
        boolean bce,
        int year,
        Ref yearRef,
        int decade,
        int century,
        Ref centuryRef,
        int month,
        int monthTo,
        Ref monthRef,
        int day,
        int nightsLeft,
        Ref dayRef,
        int weekday,
        Mod mod,
        String clock,
        int season,
        boolean weak,
        boolean headed,
        boolean inWords,
        boolean heading,
        boolean yearly,
        boolean converted,
        Portion portion)
        implements Tagged {
    /** Stands for the last day of a month. */
    static final int LAST = 99;

    /** A bare number from here on is a year without more ado. */
    private static final int RECENT = 1800;

    private static final int FUTURE = 2035;

    boolean hasYear() {
        return year > 0;
    }

    boolean hasMonth() {
        return month > 0;
    }

    boolean hasDay() {
        return day > 0 || nightsLeft > 0;
    }

    boolean isPeriod() {
        return decade >= 0 || century >= 0 || centuryRef != Ref.NONE;
    }

    /** {@return whether it names a day of the week and nothing else but perhaps an hour} */
    boolean isWeekdayOnly() {
        return weekday > 0 && !hasYear() && !hasMonth() && !hasDay() && !refers();
    }

    /** {@return whether it names an hour or a part of the day and nothing else} */
    boolean isHourOnly() {
        return !clock.isEmpty() && weekday == 0 && !hasYear() && !hasMonth() && !hasDay() && !refers();
    }

    /** {@return the same, pointing at a day} */
    Moment with(Ref day) {
        MomentBuilder b = MomentBuilder.of(this);
        b.dayRef = day;
        return b.build();
    }

    /** {@return the same on a weekday, unless it says one itself} */
    Moment orWeekday(int other) {
        MomentBuilder b = MomentBuilder.of(this);
        b.weekday = b.weekday == 0 ? other : b.weekday;
        return b.build();
    }

    boolean refers() {
        return yearRef != Ref.NONE || monthRef != Ref.NONE || dayRef != Ref.NONE;
    }

    /** {@return whether the era is said, and not only told by the month} */
    boolean hasEra() {
        return reckoning != Reckoning.UNKNOWN && !hasMonth();
    }

    boolean isHijri() {
        return reckoning == Reckoning.HIJRI;
    }

    @Override
    public List<String> tags() {
        List<String> tags = new ArrayList<>();
        add(tags, "strong", !weak);
        add(tags, "weak", weak);
        add(tags, "clear", !weak || monthTo == 0);
        add(tags, "era", reckoning != Reckoning.UNKNOWN && hasYear());
        add(tags, "four", year >= 1000);
        add(tags, "full", year >= 100);
        add(tags, "bce", bce);
        add(tags, "recent", year >= RECENT && year < FUTURE);
        add(tags, "weekday", weekday > 0);
        add(tags, "time", !clock.isEmpty());
        add(tags, "day", hasDay());
        add(tags, "late", day > 10 && day != LAST);
        tags.add(reckoning.id());
        add(tags, "yearless", hasDay() && hasMonth() && !hasYear() && !refers());
        add(tags, "month", hasMonth() && !hasDay());
        return tags;
    }

    private static void add(List<String> tags, String tag, boolean holds) {
        if (holds) {
            tags.add(tag);
        }
    }

    /** Written out: what Java makes of so many parts is linked at its first use, and every start would wait for it. */
    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof Moment that && hasDayOf(that) && hasYearOf(that) && hasSignsOf(that);
    }

    private boolean hasDayOf(Moment that) {
        return month == that.month
                && monthTo == that.monthTo
                && monthRef == that.monthRef
                && day == that.day
                && nightsLeft == that.nightsLeft
                && dayRef == that.dayRef
                && weekday == that.weekday
                && clock.equals(that.clock)
                && season == that.season;
    }

    private boolean hasYearOf(Moment that) {
        return reckoning == that.reckoning
                && bce == that.bce
                && year == that.year
                && yearRef == that.yearRef
                && decade == that.decade
                && century == that.century
                && centuryRef == that.centuryRef
                && yearly == that.yearly
                && converted == that.converted;
    }

    private boolean hasSignsOf(Moment that) {
        return mod == that.mod
                && weak == that.weak
                && headed == that.headed
                && inWords == that.inWords
                && heading == that.heading
                && portion.nth() == that.portion.nth()
                && portion.parts() == that.portion.parts();
    }

    @Override
    public int hashCode() {
        return (year * 13 + month) * 32 + day;
    }
}
