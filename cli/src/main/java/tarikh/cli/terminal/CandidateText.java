package tarikh.cli.terminal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import tarikh.authority.Authority;
import tarikh.authority.Candidate;
import tarikh.authority.Held;
import tarikh.authority.PersonRecord;
import tarikh.authority.PlaceRecord;

/** The people or places that a name could mean as text: what each is, and why it is a candidate. */
public final class CandidateText {
    private static final String BETWEEN = " \u00b7 ";

    private final Authority authority;
    private final Messages messages;
    private final Look look;

    public CandidateText(Authority authority, Messages messages, Look look) {
        this.authority = authority;
        this.messages = messages;
        this.look = look;
    }

    public String of(String name, List<Candidate> candidates) {
        Page page = new Page(messages.ui(), look.width(), look.colour());
        page.heading(Bidi.own(name));
        if (candidates.isEmpty()) {
            page.paragraph(2, messages.say("candidate.none"));
        }
        int number = 0;
        for (Candidate candidate : candidates) {
            number++;
            page.paragraph(2, number + ". " + title(candidate));
            page.paragraph(5, String.join(BETWEEN, facts(candidate)));
            page.paragraph(5, reason(candidate));
        }
        page.blank();
        return page.toString();
    }

    /** The name as the files have it, and the Latin one. */
    private static String title(Candidate candidate) {
        String latin = candidate.record().latin();
        return candidate.name().equals(latin)
                ? Bidi.own(latin)
                : Bidi.own(candidate.name()) + BETWEEN + Bidi.own(latin);
    }

    private List<String> facts(Candidate candidate) {
        List<String> facts = new ArrayList<>();
        if (candidate.record() instanceof PersonRecord person) {
            facts.add(role(person));
            years(person.born(), person.died(), facts);
        } else if (candidate.record() instanceof PlaceRecord place) {
            facts.add(messages.say("place." + place.kind()));
            if (!place.country().isEmpty() && !place.kind().equals("country")) {
                facts.add(new Locale("", place.country())
                        .getDisplayCountry(messages.ui().locale()));
            }
            years(year(place.from(), Integer.MIN_VALUE), year(place.to(), Integer.MAX_VALUE), facts);
            facts.add(Bidi.leftToRight(String.format(Locale.ROOT, "%.2f, %.2f", place.latitude(), place.longitude())));
            int people = authority.population(place);
            if (people > 0) {
                facts.add(
                        messages.say("candidate.people", Bidi.leftToRight(String.format(Locale.ROOT, "%,d", people))));
            }
        }
        candidate.record().ids().forEach((authority, id) -> facts.add(Bidi.leftToRight(authority + ' ' + id)));
        return facts;
    }

    /** The role with the years in which it was held; a user's own file may name one that has no word here. */
    private String role(PersonRecord person) {
        String role = messages.sayOr("role." + person.role(), Bidi.leftToRight(person.role()));
        if (person.held().isEmpty()) {
            return role;
        }
        List<String> years = new ArrayList<>();
        for (Held held : person.held()) {
            years.add(
                    held.from() == held.to()
                            ? Integer.toString(held.from())
                            : held.from() + "\u2013" + (held.to() == Held.OPEN ? "" : held.to()));
        }
        return role + ' ' + Bidi.leftToRight(String.join(", ", years));
    }

    private static void years(String from, String to, List<String> facts) {
        if (!from.isEmpty() || !to.isEmpty()) {
            facts.add(Bidi.leftToRight(from + "\u2013" + to));
        }
    }

    private static String year(int year, int open) {
        return year == open ? "" : Integer.toString(year);
    }

    private String reason(Candidate candidate) {
        String how = messages.say("match." + candidate.how().name().toLowerCase(Locale.ROOT));
        boolean same = candidate.score() >= 1;
        return same ? how : messages.say("match.score", how, Bidi.leftToRight(percent(candidate.score())));
    }

    private static String percent(double score) {
        return Math.round(score * 100) + "%";
    }
}
