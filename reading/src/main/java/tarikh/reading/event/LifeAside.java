package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;
import tarikh.calendar.DayRange;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;

/**
 * A parenthesis that says from when to when somebody lived: two dates with a dash between them, each with its place
 * perhaps, or one time from year to year.
 *
 * @param open its first piece
 * @param close its last piece
 * @param birth what is said of the birth; empty if nothing is, or in words that tell it themselves
 * @param death what is said of the death, likewise
 */
record LifeAside(int open, int close, Part birth, Part death) {
    private static final int LENGTH = 24;

    private static final int DAYS_OF_YEAR = 366;
    /** A Hijri day may be one of three. */
    private static final int DAY_SLACK = 4;

    /**
     * One end of a life.
     *
     * @param date the piece that dates it, or -1
     * @param place the piece that names its place, or -1
     */
    record Part(int date, int place) {
        static final Part NONE = new Part(-1, -1);

        boolean isTold() {
            return date >= 0;
        }
    }

    /** {@return what the parenthesis that begins here says of a life, or null if it does not say that} */
    static @Nullable LifeAside at(Scene scene, int open) {
        int close = close(scene, open);
        if (close < 0) {
            return null;
        }
        int middle = middle(scene, open, close);
        List<Integer> second = middle < 0 ? List.of() : dates(scene, middle + 1, close);
        if (middle < 0 || second.isEmpty()) {
            return single(scene, open, close);
        }
        List<Integer> first = dates(scene, open + 1, middle);
        boolean born = tells(scene, open + 1, middle, "life.birth");
        boolean died = tells(scene, middle + 1, close, "life.death");
        boolean others = tellsElse(scene, open + 1, middle, born) || tellsElse(scene, middle + 1, close, died);
        if (others) {
            return null;
        }
        return new LifeAside(
                open,
                close,
                born || first.isEmpty() ? Part.NONE : part(scene, first.get(0), open + 1, middle),
                died ? Part.NONE : part(scene, second.get(0), middle + 1, close));
    }

    /** A parenthesis of one date: from day to day, or the birth of somebody who lives. */
    private static @Nullable LifeAside single(Scene scene, int open, int close) {
        List<Integer> dates = dates(scene, open + 1, close);
        if (dates.size() != 1 || tellsElse(scene, open + 1, close, false)) {
            return null;
        }
        Part part = part(scene, dates.get(0), open + 1, close);
        boolean range = !time(scene, part.date()).details().ends().isEmpty();
        return new LifeAside(open, close, part, range ? part : Part.NONE);
    }

    /** {@return whether one time from day to day says both ends} */
    boolean isRange() {
        return birth.isTold() && birth.date() == death.date();
    }

    /** {@return the years between the two ends, if both are dated} */
    OptionalInt years(Scene scene) {
        if (!birth.isTold() || !death.isTold()) {
            return OptionalInt.empty();
        }
        DayRange born = time(scene, birth.date()).first();
        DayRange died = time(scene, death.date()).last();
        if (!born.isBounded() || !died.isBounded()) {
            return OptionalInt.empty();
        }
        long days = died.latest().getAsLong() - born.earliest().getAsLong();
        return OptionalInt.of((int) Math.floorDiv(days, DAYS_OF_YEAR));
    }

    /** {@return whether both ends are said to the day} */
    boolean isExact(Scene scene) {
        return birth.isTold()
                && death.isTold()
                && isDay(time(scene, birth.date()).first())
                && isDay(time(scene, death.date()).last());
    }

    private static boolean isDay(DayRange days) {
        return days.isBounded() && days.latest().getAsLong() - days.earliest().getAsLong() < DAY_SLACK;
    }

    private static int close(Scene scene, int open) {
        for (int k = open + 1; k < scene.size() && k <= open + LENGTH; k++) {
            if (scene.item(k).is(Kind.CLOSE)) {
                return k;
            }
            if (scene.item(k).is(Kind.OPEN)) {
                return -1;
            }
        }
        return -1;
    }

    /** {@return the dash, or the word "to", between the two halves; or -1} */
    private static int middle(Scene scene, int open, int close) {
        for (int k = open + 1; k < close; k++) {
            Item item = scene.item(k);
            boolean dash = item.is(Kind.COMMA) && scene.tokens().folded().charAt(item.start()) == '-';
            boolean until = item.is(Kind.PREPOSITION) && item.code().equals("ila");
            if (dash || until && !dates(scene, open + 1, k).isEmpty()) {
                return k;
            }
        }
        return -1;
    }

    private static List<Integer> dates(Scene scene, int from, int to) {
        List<Integer> dates = new ArrayList<>();
        for (int k = from; k < to; k++) {
            if (scene.item(k).is(Kind.TIME) && time(scene, k).type() == TimexType.DATE) {
                dates.add(k);
            }
        }
        return dates;
    }

    private static boolean tells(Scene scene, int from, int to, String type) {
        for (int k = from; k < to; k++) {
            for (Reading reading : scene.item(k).readings()) {
                if (reading.lemma().type().filter(t -> t.code().equals(type)).isPresent()) {
                    return true;
                }
            }
        }
        return false;
    }

    /** Whether a half tells more than the end of the life it is about. */
    private static boolean tellsElse(Scene scene, int from, int to, boolean told) {
        for (int k = from; k < to; k++) {
            Item item = scene.item(k);
            boolean tells = item.is(Kind.VERB) || item.is(Kind.NOUN);
            if (tells && !told || item.hasCue("office")) {
                return true;
            }
        }
        return false;
    }

    private static Part part(Scene scene, int date, int from, int to) {
        for (int k = from; k < to; k++) {
            Item item = scene.item(k);
            if (item.is(Kind.ENTITY) && scene.cast().kind(item.entity()) == EntityKind.PLACE) {
                return new Part(date, k);
            }
        }
        return new Part(date, -1);
    }

    private static Timex time(Scene scene, int k) {
        return scene.times().get(scene.item(k).time());
    }
}
