package tarikh.reading.timex;

import tarikh.text.LexEntry;

/** Puts a {@link Moment} together from its parts; parts that contradict one another make it unusable. */
final class MomentBuilder {
    Reckoning reckoning = Reckoning.UNKNOWN;
    boolean bce;
    int year;
    Ref yearRef = Ref.NONE;
    int decade = -1;
    int century = -1;
    Ref centuryRef = Ref.NONE;
    int month;
    int monthTo;
    Ref monthRef = Ref.NONE;
    int day;
    int nightsLeft;
    Ref dayRef = Ref.NONE;
    int weekday;
    Mod mod = Mod.NONE;
    String clock = "";
    int season;
    boolean weak;
    boolean headed;
    boolean inWords;
    boolean heading;
    boolean yearly;
    boolean converted;
    Portion portion = Portion.WHOLE;
    private boolean contradicts;

    static MomentBuilder of(Moment m) {
        MomentBuilder b = new MomentBuilder();
        b.merge(m);
        return b;
    }

    /** Takes over what the other says; both may say the same of a thing. */
    void merge(Moment m) {
        reckoning(m.reckoning());
        year = one(year, m.year());
        decade = oneFrom(decade, m.decade());
        century = oneFrom(century, m.century());
        if (m.month() > 0 && month > 0 && (month != m.month() || monthTo != m.monthTo())) {
            contradicts = true;
        }
        month = one(month, m.month());
        monthTo = one(monthTo, m.monthTo());
        day = one(day, m.day());
        nightsLeft = one(nightsLeft, m.nightsLeft());
        weekday = one(weekday, m.weekday());
        season = one(season, m.season());
        yearRef = yearRef == Ref.NONE ? m.yearRef() : yearRef;
        monthRef = monthRef == Ref.NONE ? m.monthRef() : monthRef;
        dayRef = dayRef == Ref.NONE ? m.dayRef() : dayRef;
        centuryRef = centuryRef == Ref.NONE ? m.centuryRef() : centuryRef;
        mod = mod == Mod.NONE ? m.mod() : mod;
        clock = clock.isEmpty() ? m.clock() : clock;
        bce |= m.bce();
        weak |= m.weak();
        headed |= m.headed();
        inWords |= m.inWords();
        heading |= m.heading();
        yearly |= m.yearly();
        converted |= m.converted();
        portion = portion.isWhole() ? m.portion() : portion;
    }

    void reckoning(Reckoning other) {
        if (reckoning == Reckoning.UNKNOWN) {
            reckoning = other;
        } else if (other != Reckoning.UNKNOWN && other != reckoning) {
            // A month says only that it is a Roman one; in which reckoning its year says.
            boolean named = reckoning == Reckoning.GREGORIAN && other.hasRomanMonths()
                    || other == Reckoning.GREGORIAN && reckoning.hasRomanMonths();
            contradicts |= !named;
            reckoning = named && reckoning == Reckoning.GREGORIAN ? other : reckoning;
        }
    }

    void era(LexEntry era) {
        if (era.value(0).equals("bce")) {
            bce = true;
            reckoning(Reckoning.GREGORIAN);
        } else {
            reckoning(Reckoning.named(era.value(0)));
        }
    }

    void month(LexEntry entry) {
        reckoning(Reckoning.named(entry.value(0)));
        int first = Integer.parseInt(entry.value(1));
        contradicts |= month > 0 && month != first;
        month = first;
        String second = entry.value(2);
        monthTo = !second.isEmpty() && Character.isDigit(second.charAt(0)) ? Integer.parseInt(second) : 0;
        weak |= entry.has("weak");
    }

    private int one(int a, int b) {
        contradicts |= a > 0 && b > 0 && a != b;
        return a > 0 ? a : b;
    }

    private int oneFrom(int a, int b) {
        contradicts |= a >= 0 && b >= 0 && a != b;
        return a >= 0 ? a : b;
    }

    boolean isContradictory() {
        return contradicts;
    }

    Moment build() {
        return new Moment(
                reckoning,
                bce,
                year,
                yearRef,
                decade,
                century,
                centuryRef,
                month,
                monthTo,
                monthRef,
                day,
                nightsLeft,
                dayRef,
                weekday,
                mod,
                clock,
                season,
                weak,
                headed,
                inWords,
                heading,
                yearly,
                converted,
                portion);
    }
}
