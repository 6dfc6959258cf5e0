package tarikh.cli.terminal;

import java.time.DateTimeException;
import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import tarikh.calendar.CalendarDate;
import tarikh.calendar.CalendarPeriod;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.CalendarVariant;
import tarikh.calendar.DayRange;
import tarikh.reading.timex.Alternative;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.reading.timex.TimexType;
import tarikh.text.SourceText;

/** One date as text: its words, and for each of its readings the calendar, the weekday and the same days in other calendars. */
public final class DateText {
    private static final int LEFT = 14;

    private final Messages messages;
    private final Look look;
    private final List<CalendarSystem> calendars;
    private final DayWords dayWords;

    public DateText(Messages messages, Look look, List<CalendarSystem> calendars) {
        this.messages = messages;
        this.look = look;
        this.calendars = List.copyOf(calendars);
        this.dayWords = new DayWords(messages);
    }

    public String of(SourceText expression, Timex time) {
        Page page = new Page(messages.ui(), look.width(), look.colour());
        page.paragraph(0, new Quotes(expression).of(time.span()));
        String mod = time.mod() == Mod.NONE ? "" : time.mod().name();
        fact(
                page,
                "date.timex",
                String.join(" ", time.type().name(), time.value(), mod).strip());
        if (!time.edtf().equals(time.value())) {
            fact(page, "date.edtf", time.edtf());
        }
        boolean first = true;
        for (Alternative reading : time.readings()) {
            if (!first) {
                page.line(2, messages.say("date.or"));
            }
            add(page, time, reading);
            first = false;
        }
        return page.toString();
    }

    private void add(Page page, Timex time, Alternative reading) {
        boolean ownReading = reading.equals(time.readings().get(0));
        if (ownReading) {
            time.written().forEach(w -> readAs(page, w));
        } else {
            readAs(page, reading.written());
        }
        if (ownReading && time.details().impossible()) {
            note(page, messages.say("date.impossible"));
        }
        DayRange days = reading.days();
        if (!days.isBounded()) {
            note(page, days.isUnbounded() ? messages.say(whyNoDays(time)) : dayWords.of(days));
            return;
        }
        weekdays(page, reading);
        if (ownReading) {
            weekdaySaid(page, time);
        }
        for (CalendarSystem calendar : calendars) {
            if (!isAsWritten(calendar, reading)) {
                page.columns(2, messages.say("calendar." + calendar.id()), LEFT, in(calendar, days));
            }
        }
    }

    private void readAs(Page page, String written) {
        CalendarDate date = CalendarDate.parse(written);
        CalendarVariant variant = date.calendar();
        String name = messages.say("calendar." + variant.system().id());
        String said = name + " " + Bidi.leftToRight(roman(date) ? era(date) : date.numbers());
        if (variant.isLunar()) {
            String epoch = variant.system() == CalendarSystem.HIJRI_CIVIL ? "date.civil" : "date.astronomical";
            said += messages.say(epoch, variant.slackBefore(), variant.slackAfter());
        }
        page.columns(2, messages.say("date.read-as"), LEFT, said);
    }

    /** A sighting may shift the day and with it the weekday; the table alone names one. */
    private void weekdays(Page page, Alternative reading) {
        List<DayOfWeek> weekdays = reading.days().weekdays();
        if (weekdays.isEmpty()) {
            return;
        }
        String said = name(weekdays.get(0));
        if (weekdays.size() > 1) {
            said = messages.say("date.weekdays", said, name(weekdays.get(weekdays.size() - 1)));
            Optional<DayOfWeek> byTable = byTable(reading.written());
            said += byTable.map(d -> messages.say("date.by-table", name(d))).orElse("");
        }
        page.columns(2, messages.say("date.weekday"), LEFT, said);
    }

    private void weekdaySaid(Page page, Timex time) {
        int weekday = time.details().weekday();
        List<DayOfWeek> possible = time.days().weekdays();
        if (weekday > 0 && !possible.isEmpty() && !possible.contains(DayOfWeek.of(weekday))) {
            note(page, messages.say("date.weekday-differs", name(DayOfWeek.of(weekday))));
        }
    }

    private static Optional<DayOfWeek> byTable(String written) {
        if (written.isEmpty() || written.contains(";")) {
            return Optional.empty();
        }
        CalendarDate date = CalendarDate.parse(written);
        CalendarDate table = date.as(CalendarVariant.exact(date.calendar().system()));
        return table.exists() ? table.weekday() : Optional.empty();
    }

    private String name(DayOfWeek weekday) {
        return messages.say("weekday." + weekday.getValue());
    }

    private String in(CalendarSystem calendar, DayRange days) {
        if (calendar == CalendarSystem.GREGORIAN) {
            return dayWords.of(days);
        }
        if (!days.overlaps(calendar.domain())) {
            return outOfUse(calendar, days);
        }
        DayRange used = days.intersect(calendar.domain());
        String period = period(CalendarPeriod.of(used, calendar).orElseThrow());
        String table = CalendarVariant.of(calendar).isLunar() ? messages.say("date.table", period) : period;
        return used.equals(days) ? table : messages.say("date.in-part", table);
    }

    private String outOfUse(CalendarSystem calendar, DayRange days) {
        DayRange domain = calendar.domain();
        long first = domain.earliest().orElseThrow();
        long last = domain.latest().orElseThrow();
        return days.latest().orElseThrow() < first
                ? messages.say("date.not-yet", dayWords.of(DayRange.on(first)))
                : messages.say("date.no-more", dayWords.of(DayRange.on(last)));
    }

    private String period(CalendarPeriod period) {
        String first = said(period.first());
        String last = said(period.last());
        return Bidi.leftToRight(first.equals(last) ? first : first + " – " + last);
    }

    private String said(CalendarDate date) {
        return roman(date) ? era(date) : date.numbers();
    }

    private static boolean roman(CalendarDate date) {
        CalendarSystem system = date.calendar().system();
        return system == CalendarSystem.GREGORIAN || system == CalendarSystem.JULIAN;
    }

    /** There is no year 0 in speech: the astronomical year 0 is 1 BCE. */
    private String era(CalendarDate date) {
        int year = date.year().orElse(1);
        if (year > 0) {
            return date.numbers();
        }
        try {
            return messages.say("days.bce", date.withYear(1 - year).numbers());
        } catch (DateTimeException outsideTheCalendar) {
            return date.numbers();
        }
    }

    private static String whyNoDays(Timex time) {
        if (time.type() == TimexType.DURATION) {
            return "date.length";
        }
        if (time.type() == TimexType.SET) {
            return "date.repeated";
        }
        boolean longYear = time.edtf().contains("Y");
        boolean yearless =
                time.edtf().contains("XXXX") || time.written().toString().contains("XXXX");
        return longYear ? "date.too-far" : yearless ? "date.no-year" : "date.unresolved";
    }

    /** The days of a Hijri date, widened for the sighting of the moon and turned back, would look like another date. */
    private static boolean isAsWritten(CalendarSystem calendar, Alternative reading) {
        return calendar != CalendarSystem.GREGORIAN && reading.written().startsWith(calendar.id() + " ");
    }

    private void fact(Page page, String key, String value) {
        if (!value.isEmpty()) {
            page.columns(2, messages.say(key), LEFT, Bidi.leftToRight(value));
        }
    }

    private static void note(Page page, String words) {
        page.columns(2, "", LEFT, words);
    }
}
