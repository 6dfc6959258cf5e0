package tarikh.cli.corpus;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.chronology.contradiction.Contradiction;
import tarikh.chronology.contradiction.Statement;
import tarikh.chronology.journey.Journey;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.Mention;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.Polarity;
import tarikh.reading.timex.Amount;
import tarikh.reading.timex.Mod;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;

/** A chronicle laid out as findings, in the order of the chronicle. */
final class Findings {
    private final List<Finding> all = new ArrayList<>();
    private final Set<String> rules = new TreeSet<>();
    private final Set<String> narrators = new TreeSet<>();

    Findings(Chronicle chronicle) {
        chronicle.times().forEach(this::add);
        chronicle.entities().forEach(this::add);
        chronicle.events().forEach(this::add);
        chronicle.order().forEach(this::add);
        addChains(chronicle.order());
        chronicle.contradictions().forEach(this::add);
        chronicle.journeys().forEach(this::add);
    }

    /** {@return the findings of a family, in the order of the chronicle} */
    List<Finding> of(Family family) {
        return all.stream().filter(f -> f.family() == family).toList();
    }

    /** {@return the names of the rules that read the text's times and events} */
    Set<String> rules() {
        return rules;
    }

    /** {@return the ids of the narrator} */
    Set<String> narrators() {
        return narrators;
    }

    /** {@return ids of what stands exactly on an extent, or, when nothing does, of what overlaps it} */
    Set<String> idsAt(Span extent) {
        Set<String> exact = new TreeSet<>();
        Set<String> near = new TreeSet<>();
        for (Finding finding : all) {
            if (finding.family().isExact() && finding.overlaps(extent)) {
                near.add(finding.id());
                if (finding.standsExactlyOn(extent)) {
                    exact.add(finding.id());
                }
            }
        }
        return exact.isEmpty() ? near : exact;
    }

    private void add(Timex t) {
        rules.add(t.rule());
        Map<String, List<String>> p = new HashMap<>();
        p.put("type", one(t.type().name()));
        p.put("value", one(t.value()));
        p.put("mod", t.mod() == Mod.NONE ? List.of() : one(t.mod().name()));
        p.put("edtf", one(t.edtf()));
        p.put("calendar", one(t.calendar()));
        p.put("written", t.written());
        p.put("hijri", one(t.hijri()));
        p.put("days", days(t.days()));
        p.put("anchor", one(t.anchor().id()));
        p.put("rule", one(t.rule()));
        p.put("assumes", t.assumptions().stream().map(Findings::code).sorted().toList());
        p.put("amount", one(amount(t.amount())));
        Timex.Details d = t.details();
        p.put("quant", one(d.quant()));
        p.put("freq", one(d.freq()));
        p.put("begin", one(d.beginPoint()));
        p.put("end", one(d.endPoint()));
        p.put("weekday", d.weekday() == 0 ? List.of() : one("" + d.weekday()));
        p.put("age", yesNo(d.isAge()));
        p.put("impossible", yesNo(d.impossible()));
        p.put("alternatives", one("" + d.alternatives().size()));
        all.add(new Finding(Family.TIMEX, t.id(), List.of(t.span()), p));
    }

    private static String amount(List<Amount> amounts) {
        return String.join(
                "+", amounts.stream().map(a -> a.count() + code(a.unit())).toList());
    }

    private void add(Entity e) {
        if (e.narrator()) {
            narrators.add(e.id());
        }
        Map<String, List<String>> p = new HashMap<>();
        p.put("kind", one(code(e.kind())));
        p.put("latin", one(e.known().latin()));
        e.known().ids().forEach((authority, id) -> p.put(authority, one(id)));
        p.put("born", days(e.known().born()));
        p.put("died", days(e.known().died()));
        p.put("narrator", yesNo(e.narrator()));
        p.put("conjecture", yesNo(e.conjecture()));
        p.put("same-as", one(e.id()));
        for (Mention mention : e.mentions()) {
            Map<String, List<String>> here = new HashMap<>(p);
            here.put("form", one(code(mention.form())));
            all.add(new Finding(Family.ENTITY, e.id(), List.of(mention.span()), here));
        }
        if (e.mentions().isEmpty()) {
            all.add(new Finding(Family.ENTITY, e.id(), List.of(), p));
        }
    }

    private void add(DatedEvent dated) {
        Event e = dated.event();
        rules.add(e.rule());
        Map<String, List<String>> p = new HashMap<>();
        p.put("type", one(e.type().code()));
        p.put("time", days(dated.days()));
        p.put("how", one(code(dated.how())));
        p.put("modality", one(code(e.modality())));
        p.put("polarity", one(e.polarity() == Polarity.POSITIVE ? "pos" : "neg"));
        p.put("background", yesNo(e.background()));
        p.put("rule", one(e.rule()));
        p.put("by", one(e.attribution().code()));
        p.put("through", e.through());
        p.put("timexes", dated.timexes());
        p.put("same-as", one(e.id()));
        for (Argument argument : e.arguments()) {
            List<String> filled = new ArrayList<>(p.getOrDefault(code(argument.role()), List.of()));
            filled.add(argument.entity());
            p.put(code(argument.role()), filled);
        }
        List<Span> triggers = new ArrayList<>(List.of(e.trigger()));
        triggers.addAll(e.retellings());
        all.add(new Finding(Family.EVENT, e.id(), triggers, p));
    }

    private void add(EventOrder order) {
        all.add(before(order.first(), order.second(), order.signal(), one(code(order.kind()))));
    }

    /** What follows from the order given, which names neighbours only. */
    private void addChains(List<EventOrder> orders) {
        Map<String, Set<String>> later = new TreeMap<>();
        orders.forEach(
                o -> later.computeIfAbsent(o.first(), f -> new TreeSet<>()).add(o.second()));
        later.forEach((first, next) -> {
            Set<String> reached = new TreeSet<>();
            Deque<String> open = new ArrayDeque<>(next);
            while (!open.isEmpty()) {
                for (String further : later.getOrDefault(open.pop(), Set.of())) {
                    if (!next.contains(further) && reached.add(further)) {
                        open.push(further);
                    }
                }
            }
            reached.forEach(second -> all.add(before(first, second, List.of(), List.of())));
        });
    }

    private static Finding before(String first, String second, List<Span> signal, List<String> kind) {
        return new Finding(
                Family.BEFORE,
                first + "<" + second,
                signal,
                Map.of("kind", kind, "first", one(first), "second", one(second)));
    }

    private void add(Contradiction c) {
        List<Span> cited = c.statements().stream()
                .filter(s -> !s.assumption())
                .map(Statement::words)
                .flatMap(List::stream)
                .toList();
        all.add(new Finding(
                Family.CONTRADICTION,
                c.id(),
                cited,
                Map.of("kind", one(c.kind().code()), "strength", one(code(c.strength())))));
    }

    private void add(Journey journey) {
        for (Journey.Stay stay : journey.stays()) {
            Map<String, List<String>> p = new HashMap<>();
            p.put("who", one(journey.person()));
            p.put("place", one(stay.place()));
            p.put("arrive", days(stay.arrive()));
            p.put("leave", days(stay.leave()));
            p.put("note", one(stay.note()));
            all.add(new Finding(Family.STAY, journey.person() + "@" + stay.place(), List.of(), p));
        }
        for (Journey.Leg leg : journey.legs()) {
            Map<String, List<String>> p = new HashMap<>();
            p.put("who", one(journey.person()));
            p.put("from", one(leg.from()));
            p.put("to", one(leg.to()));
            p.put("vehicle", one(leg.vehicle()));
            p.put("depart", days(leg.depart()));
            p.put("arrive", days(leg.arrive()));
            p.put("stated", yesNo(leg.stated()));
            all.add(new Finding(Family.LEG, journey.person() + ":" + leg.from() + ">" + leg.to(), List.of(), p));
        }
    }

    private static List<String> days(List<Journey.Moment> moments) {
        Optional<Journey.Moment> moment = moments.stream().findFirst();
        return moment.isEmpty() ? List.of() : days(moment.get().days());
    }

    private static List<String> days(DayRange range) {
        return range.isUnbounded() ? List.of() : one(range.toString());
    }

    private static List<String> yesNo(boolean holds) {
        return one(holds ? "yes" : "no");
    }

    private static List<String> one(String value) {
        return value.isEmpty() ? List.of() : List.of(value);
    }

    private static String code(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
