package tarikh.cli.terminal;

import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.collation.Collation;
import tarikh.chronology.wording.EventWords;
import tarikh.chronology.wording.Wording;
import tarikh.text.Span;

/** A comparison as text for a terminal: who is compared, copied passages, what they share, where they differ, what one alone tells. */
public final class CollationText {
    private static final int DATE_WIDTH = 23;

    private final Messages messages;
    private final Look look;
    private final DayWords days;

    public CollationText(Messages messages, Look look) {
        this.messages = messages;
        this.look = look;
        this.days = new DayWords(messages);
    }

    public String of(Collation collation) {
        Page page = new Page(messages.ui(), look.width(), look.colour());
        accounts(page, collation);
        copied(page, collation);
        disagreements(page, collation);
        shared(page, collation);
        for (int a = 0; a < collation.accounts().size(); a++) {
            only(page, collation, a);
        }
        return page.toString();
    }

    private void accounts(Page page, Collation collation) {
        for (int a = 0; a < collation.accounts().size(); a++) {
            Chronicle account = collation.accounts().get(a);
            String line = letter(a)
                    + "  "
                    + Bidi.own(account.title())
                    + " · "
                    + messages.count("count.events", account.events().size());
            double trust = collation.trust().get(a);
            page.line(0, trust == 1 ? line : line + " · " + messages.say("compare.trust", weight(trust)));
        }
    }

    private static String weight(double trust) {
        return trust == Math.rint(trust) ? Long.toString((long) trust) : Double.toString(trust);
    }

    private void copied(Page page, Collation collation) {
        if (collation.copied().isEmpty()) {
            return;
        }
        page.heading(messages.say("compare.copied"));
        page.paragraph(2, messages.say("compare.copied.meaning"));
        for (Collation.Copied passage : collation.copied()) {
            page.paragraph(
                    2,
                    messages.say(
                            "compare.copied.of",
                            letter(passage.first()),
                            letter(passage.second()),
                            messages.count("count.words", passage.words())));
            page.paragraph(4, quote(collation, passage.second(), passage.secondWords()));
        }
    }

    private void disagreements(Page page, Collation collation) {
        page.heading(messages.say("compare.differ"));
        if (collation.disagreements().isEmpty()) {
            page.paragraph(2, messages.say("compare.differ.none"));
        }
        int number = 1;
        for (Collation.Disagreement disagreement : collation.disagreements()) {
            page.alarm(
                    2,
                    number++
                            + " · "
                            + messages.say(
                                    "compare.kind." + disagreement.kind().name().toLowerCase(Locale.ROOT)));
            for (Collation.Voice voice : disagreement.voices()) {
                voice(page, collation, voice);
            }
            page.paragraph(4, messages.ui().of(disagreement.explanation()));
            disagreement.weighed().forEach(w -> page.paragraph(4, messages.ui().of(w)));
            page.blank();
        }
    }

    private void voice(Page page, Collation collation, Collation.Voice voice) {
        String says = messages.ui().of(voice.says());
        String said = voice.assumption() ? messages.say("text.assumed", says) : says;
        String who = voice.account() < 0 ? "=" : letter(voice.account());
        if (voice.words().isEmpty()) {
            page.paragraph(4, who + "  " + said);
        } else {
            page.paragraph(
                    4,
                    who + "  " + quote(collation, voice.account(), voice.words().get(0)));
            page.paragraph(7, said);
        }
    }

    private void shared(Page page, Collation collation) {
        page.heading(messages.say("compare.shared"));
        if (collation.shared().isEmpty()) {
            page.paragraph(2, messages.say("compare.shared.none"));
        }
        List<Collation.Shared> inTime = collation.shared().stream()
                .sorted(Comparator.comparingLong(CollationText::place))
                .toList();
        for (Collation.Shared shared : inTime) {
            String who =
                    shared.tellings().stream().map(t -> letter(t.account())).collect(Collectors.joining(" "));
            String what = messages.ui().of(Wording.capital(shared.name()))
                    + " · "
                    + who
                    + " · "
                    + messages.count("count.witnesses", shared.witnesses());
            String when = shared.disputed() ? messages.say("compare.disputed") : days.of(shared.days());
            page.columns(2, when, DATE_WIDTH, what);
            for (Collation.Telling telling : shared.tellings()) {
                page.paragraph(
                        DATE_WIDTH + 4,
                        letter(telling.account())
                                + "  "
                                + quote(
                                        collation,
                                        telling.account(),
                                        telling.event().event().extent()));
            }
        }
    }

    /** What is disputed stands where the earliest of its dates puts it. */
    private static long place(Collation.Shared shared) {
        return shared.disputed()
                ? shared.tellings().stream()
                        .map(t -> t.event().days())
                        .mapToLong(CollationText::place)
                        .min()
                        .orElse(Long.MAX_VALUE)
                : place(shared.days());
    }

    private static long place(DayRange days) {
        return days.earliest().orElseGet(() -> days.latest().orElse(Long.MAX_VALUE));
    }

    private void only(Page page, Collation collation, int account) {
        List<DatedEvent> events = collation.only().get(account);
        if (events.isEmpty()) {
            return;
        }
        page.heading(messages.say("compare.only", letter(account)));
        EventWords words =
                new EventWords(new Wording(), collation.accounts().get(account).entities());
        for (DatedEvent event : events) {
            page.columns(
                    2,
                    days.of(event.days()),
                    DATE_WIDTH,
                    messages.ui().of(Wording.capital(words.name(event.event())))
                            + "  "
                            + Bidi.leftToRight("[" + event.event().id() + "]"));
            page.paragraph(
                    DATE_WIDTH + 4, quote(collation, account, event.event().extent()));
        }
    }

    private static String quote(Collation collation, int account, Span words) {
        return new Quotes(collation.accounts().get(account).source()).of(words);
    }

    private static String letter(int account) {
        return Bidi.leftToRight(account < 26 ? String.valueOf((char) ('A' + account)) : "A" + (account + 1));
    }
}
