package tarikh.cli.terminal;

import java.util.List;
import java.util.Optional;
import tarikh.calendar.CalendarPeriod;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.DayRange;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.text.SourceText;

/** One date as text: its words, what they mean, and the same days in other calendars. */
public final class DateText {
    private static final int LEFT = 14;

    private final Messages messages;
    private final Look look;
    private final List<CalendarSystem> calendars;

    public DateText(Messages messages, Look look, List<CalendarSystem> calendars) {
        this.messages = messages;
        this.look = look;
        this.calendars = List.copyOf(calendars);
    }

    public String of(SourceText expression, Timex time) {
        Page page = new Page(messages.ui(), look.width(), look.colour());
        page.line(0, new Quotes(expression).of(time.span()));
        fact(
                page,
                "date.type",
                time.type().name()
                        + (time.mod() == Mod.NONE ? "" : " " + time.mod().name()));
        fact(page, "date.value", time.value());
        fact(page, "date.edtf", time.edtf());
        fact(page, "date.written", String.join(" = ", time.written()));
        if (time.details().impossible()) {
            page.columns(2, "", LEFT, messages.say("date.impossible"));
        }
        DayRange days = time.days();
        if (!days.isUnbounded()) {
            for (CalendarSystem calendar : calendars) {
                if (isAsWritten(calendar, time)) {
                    continue;
                }
                Optional<CalendarPeriod> period = CalendarPeriod.of(days, calendar);
                if (period.isPresent()) {
                    page.columns(
                            2,
                            messages.say("calendar." + calendar.id()),
                            LEFT,
                            Bidi.leftToRight(period.get().numbers()));
                }
            }
        }
        if (days.isSingleDay()) {
            int weekday = CalendarSystem.weekday(days.earliest().orElseThrow()).getValue();
            page.columns(2, messages.say("date.weekday"), LEFT, messages.say("weekday." + weekday));
        }
        return page.toString();
    }

    /** The days of a Hijri date, widened for the sighting of the moon and turned back, would look like another date. */
    private static boolean isAsWritten(CalendarSystem calendar, Timex time) {
        return calendar == CalendarSystem.HIJRI_CIVIL && time.calendar().equals(calendar.id());
    }

    private void fact(Page page, String key, String value) {
        if (!value.isEmpty()) {
            page.columns(2, messages.say(key), LEFT, Bidi.leftToRight(value));
        }
    }
}
