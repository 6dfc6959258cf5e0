package tarikh.formats.rdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.Cast;
import tarikh.formats.base.DayForms;
import tarikh.formats.base.Iris;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.reading.event.Argument;
import tarikh.reading.event.Event;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.Modality;
import tarikh.reading.event.Polarity;

/** What happened, and what is only said to be planned, possible or not so. */
final class Happenings {
    private final Chronicle chronicle;
    private final Iris iris;
    private final Tongue tongue;
    private final RdfWriter writer;
    private final Sources sources;
    private final Cast cast;
    private final Tellings tellings;
    private final Set<String> happened = new HashSet<>();
    private final Map<String, List<String>> later = new HashMap<>();

    Happenings(Chronicle chronicle, Iris iris, Tongue tongue, RdfWriter writer, Sources sources) {
        this.chronicle = chronicle;
        this.iris = iris;
        this.tongue = tongue;
        this.writer = writer;
        this.sources = sources;
        this.cast = new Cast(chronicle);
        this.tellings = new Tellings(chronicle, tongue);
        chronicle.events().stream()
                .filter(e -> e.event().happened())
                .forEach(e -> happened.add(e.event().id()));
        for (EventOrder order : chronicle.order()) {
            if (order.kind() != EventOrder.Kind.NARRATIVE && happened.contains(order.second())) {
                later.computeIfAbsent(order.first(), e -> new ArrayList<>()).add(order.second());
            }
        }
    }

    /** Writes the types of events and of doubts that the events use. */
    void types() throws IOException {
        Set<String> used = new TreeSet<>();
        for (DatedEvent dated : chronicle.events()) {
            used.add(dated.event().type().code());
            doubts(dated.event()).forEach(used::add);
        }
        for (String type : used) {
            writer.write(new Resource(type(type), "crm:E55_Type").with("rdfs:label", Value.words(type, "en")));
        }
    }

    void write(DatedEvent dated) throws IOException {
        Event event = dated.event();
        String speaker = event.attribution().code();
        List<String> speakers = new ArrayList<>();
        if (cast.entity(speaker).filter(e -> Named.isActor(e.kind())).isPresent()) {
            speakers.add(iris.finding(speaker));
        }
        String passage = sources.passage(event.id() + "-quote", event.extent(), speakers);
        Resource told = event.happened() ? happening(event) : proposition(event);
        told.words("rdfs:label", tellings.name(event), tongue.code());
        told.link("crm:P2_has_type", type(event.type().code()));
        doubts(event).forEach(d -> told.link("crm:P2_has_type", type(d)));
        told.link("prov:wasDerivedFrom", passage);
        told.link("prov:wasGeneratedBy", iris.finding("reading"));
        if (event.happened() && !dated.days().isUnbounded()) {
            told.link("crm:P4_has_time-span", iris.finding(event.id() + "-time"));
        }
        if (event.happened()) {
            later.getOrDefault(event.id(), List.of())
                    .forEach(e -> told.link("crm:P175_starts_before_or_with_the_start_of", iris.finding(e)));
        }
        writer.write(told);
        if (event.happened() && !dated.days().isUnbounded()) {
            time(dated);
        }
    }

    private Resource happening(Event event) {
        Part part = new Part(event, cast, iris);
        Resource told = new Resource(iris.finding(event.id()), part.type(), "prov:Entity");
        part.addRoles(told);
        return told;
    }

    private Resource proposition(Event event) {
        Resource told = new Resource(iris.finding(event.id()), "crm:E89_Propositional_Object", "prov:Entity");
        for (Argument argument : event.arguments()) {
            told.link("crm:P129_is_about", iris.finding(argument.entity()));
        }
        return told;
    }

    /** The bounds within which it lies; the words of its date and the date in its own calendar stand beside them. */
    private void time(DatedEvent dated) throws IOException {
        Resource time = new Resource(iris.finding(dated.event().id() + "-time"), "crm:E52_Time-Span")
                .words("rdfs:label", tellings.when(dated), tongue.code());
        if (dated.days().earliest().isPresent()) {
            time.with(
                    "crm:P82a_begin_of_the_begin",
                    Value.typed(DayForms.iso(dated.days().earliest()), "xsd:date"));
        }
        if (dated.days().latest().isPresent()) {
            time.with(
                    "crm:P82b_end_of_the_end",
                    Value.typed(DayForms.iso(dated.days().latest()), "xsd:date"));
        }
        time.words("skos:altLabel", tellings.words(dated), chronicle.language());
        String written = tellings.written(dated);
        if (!written.isEmpty()) {
            time.with("skos:notation", Value.plain(written));
        }
        writer.write(time);
    }

    private static List<String> doubts(Event event) {
        List<String> doubts = new ArrayList<>();
        if (event.polarity() == Polarity.NEGATIVE) {
            doubts.add("negative");
        }
        if (event.modality() != Modality.ACTUAL) {
            doubts.add(event.modality().name().toLowerCase(Locale.ROOT));
        }
        return doubts;
    }

    private String type(String code) {
        return iris.finding("type-" + code);
    }
}
