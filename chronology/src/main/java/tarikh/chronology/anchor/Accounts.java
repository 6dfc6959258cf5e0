package tarikh.chronology.anchor;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tarikh.reading.event.Event;

/** Makes a network of what each speaker tells as having happened; what is hoped, planned or denied is in none. */
public final class Accounts {
    public static final String NARRATOR = "narrator";

    private static final List<Rule> RULES = List.of(
            new DateRule(),
            new LengthRule(),
            new StayRule(),
            new PhaseRule(),
            new ItineraryRule(),
            new ReferenceRule(),
            new EndRule());
    private static final int NIGHT = 1;

    /** {@return the accounts of the narrator and of every other speaker who tells of something, in text order} */
    public List<Account> of(Telling telling) {
        Map<String, List<Event>> bySpeaker = new LinkedHashMap<>();
        for (Event event : telling.everything()) {
            if (event.happened()) {
                bySpeaker
                        .computeIfAbsent(event.attribution().code(), s -> new ArrayList<>())
                        .add(event);
            }
        }
        List<Account> accounts = new ArrayList<>();
        bySpeaker.forEach((speaker, events) -> accounts.add(account(telling, speaker, events, false)));
        return accounts;
    }

    /** {@return the narrator's account with the mere order of telling in it, for bounds but never for contradictions} */
    public Account asTold(Telling telling) {
        return account(telling, NARRATOR, told(telling), true);
    }

    /** {@return what the narrator tells as having happened, in text order} */
    static List<Event> told(Telling telling) {
        return telling.everything().stream()
                .filter(e -> e.happened() && e.attribution().code().equals(NARRATOR))
                .toList();
    }

    private static Account account(Telling telling, String speaker, List<Event> events, boolean narrative) {
        AccountBuilder builder = new AccountBuilder(telling, speaker, events);
        RULES.forEach(r -> r.apply(builder));
        new LifeRule(narrative ? 0 : NIGHT).apply(builder);
        new OrderRule().apply(builder);
        if (narrative) {
            new NarrativeRule().apply(builder);
        }
        return builder.build();
    }
}
