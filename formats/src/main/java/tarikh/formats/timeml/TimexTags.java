package tarikh.formats.timeml;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.reading.timex.Anchor;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;

/**
 * The times of a chronicle as TIMEX3. What has no words is added without content, as TimeML 1.2.1 asks: the day of publication,
 * the length between two dates, the other end of a length that is tied to a date, and both ends of a range.
 */
final class TimexTags {
    static final String PUBLISHED = "t0";
    private static final String ELEMENT = "TIMEX3";
    private static final String RANGE = "/";
    private static final int LAST_YEAR = 9999;

    private final Map<String, Timex> times = new HashMap<>();
    private final boolean isPublished;
    private final List<Tag> wordless = new ArrayList<>();
    private int last;

    TimexTags(Chronicle chronicle) {
        this.isPublished = chronicle.published().isPresent();
        chronicle.times().forEach(t -> times.put(t.id(), t));
        this.last = chronicle.times().size();
    }

    /** {@return the day of publication} */
    static Optional<Tag> published(OptionalLong day) {
        return day.isEmpty()
                ? Optional.empty()
                : Optional.of(tag(PUBLISHED, TimexType.DATE)
                        .with("functionInDocument", "PUBLICATION_TIME")
                        .with("value", LocalDate.ofEpochDay(day.getAsLong()).toString()));
    }

    /** {@return the tags without words that {@link #of} asked for, since they were taken last} */
    List<Tag> takeWordless() {
        List<Tag> taken = List.copyOf(wordless);
        wordless.clear();
        return taken;
    }

    Tag of(Timex time) {
        int between = time.value().indexOf(RANGE);
        if (between > 0 && time.type() != TimexType.DURATION) {
            return range(time, time.value().substring(0, between), time.value().substring(between + 1));
        }
        boolean isLength = time.type() == TimexType.DURATION;
        String begin = isLength ? time.details().beginPoint() : "";
        String end = isLength ? time.details().endPoint() : "";
        if (isLength && begin.isEmpty() != end.isEmpty()) {
            String other = otherEnd(time, begin.isEmpty() ? end : begin, begin.isEmpty() ? -1 : 1);
            begin = begin.isEmpty() ? other : begin;
            end = end.isEmpty() ? other : end;
        }
        String anchor = anchor(time);
        Tag tag = tag(time.id(), time.type())
                .with("beginPoint", begin)
                .with("endPoint", end)
                .with("quant", time.details().quant())
                .with("freq", time.details().freq())
                .with("temporalFunction", anchor.isEmpty() ? "" : "true")
                .with("value", value(time))
                .with("mod", time.mod() == Mod.NONE ? "" : time.mod().name())
                .with("anchorTimeID", anchor);
        if (!isLength && !time.details().endPoint().isEmpty()) {
            addBetween(time);
        }
        return tag;
    }

    private static Tag tag(String id, TimexType type) {
        return new Tag(ELEMENT).with("tid", id).with("type", type.name());
    }

    private String anchor(Timex time) {
        if (time.anchor() instanceof Anchor.ToPublication) {
            return isPublished ? PUBLISHED : "";
        }
        return times.containsKey(time.anchor().id()) ? time.anchor().id() : "";
    }

    private String next() {
        return "t" + ++last;
    }

    /** A range in one expression is the length between two dates that have no words of their own. */
    private Tag range(Timex time, String from, String to) {
        String begin = addDate(from, time.id());
        String end = addDate(to, time.id());
        return tag(time.id(), TimexType.DURATION)
                .with("beginPoint", begin)
                .with("endPoint", end)
                .with("value", Lengths.between(from, to).orElse(unknownLength(from)))
                .with("mod", time.mod() == Mod.NONE ? "" : time.mod().name());
    }

    private String addDate(String value, String anchor) {
        String id = next();
        TimexType type = value.indexOf('T') > 0 ? TimexType.TIME : TimexType.DATE;
        wordless.add(tag(id, type)
                .with("temporalFunction", "true")
                .with("value", value)
                .with("anchorTimeID", anchor));
        return id;
    }

    /** The length between the two dates of "from … to …". */
    private void addBetween(Timex from) {
        Timex to = times.get(from.details().endPoint());
        if (to != null) {
            String value = Lengths.between(from.value(), to.value()).orElse(unknownLength(from.value()));
            wordless.add(tag(next(), TimexType.DURATION)
                    .with("beginPoint", from.id())
                    .with("endPoint", to.id())
                    .with("temporalFunction", "true")
                    .with("value", value));
        }
    }

    private static String unknownLength(String from) {
        return from.length() == 4 ? "PXY" : "PXD";
    }

    private String otherEnd(Timex length, String known, int sign) {
        Timex at = times.get(known);
        Optional<String> value = at == null ? Optional.empty() : Lengths.shifted(at.value(), length.value(), sign);
        return value.map(v -> addDate(v, length.id())).orElse("");
    }

    /** TIMEX3 counts by the Gregorian calendar: another date is as exact there as its days allow. */
    private static String value(Timex time) {
        if (!time.value().isEmpty()) {
            return time.value();
        }
        DayRange days = time.days();
        if (time.type() == TimexType.DURATION) {
            return "PXD";
        }
        if (!days.isBounded()) {
            return "XXXX-XX-XX";
        }
        LocalDate first = LocalDate.ofEpochDay(days.earliest().getAsLong());
        LocalDate last = LocalDate.ofEpochDay(days.latest().getAsLong());
        if (first.getYear() < 1 || last.getYear() > LAST_YEAR) {
            return "XXXX";
        }
        String from = first.toString();
        String to = last.toString();
        for (int length : new int[] {10, 7, 4, 3, 2}) {
            if (from.startsWith(to.substring(0, length))) {
                return from.substring(0, length);
            }
        }
        return "XXXX";
    }
}
