package tarikh.formats.tei;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import tarikh.chronology.Chronicle;
import tarikh.chronology.DatedEvent;
import tarikh.formats.base.Cast;
import tarikh.formats.base.Tellings;
import tarikh.formats.base.Tongue;
import tarikh.formats.base.Words;
import tarikh.formats.base.Xml;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Known;
import tarikh.reading.event.Argument;

/** What stands beside the text: who and what is named in it, and what happened. */
final class Lists {
    private final Xml xml;
    private final Chronicle chronicle;
    private final Cast cast;
    private final Tellings tellings;
    private final Words words;
    private final Tongue tongue;

    Lists(Xml xml, Chronicle chronicle, Tongue tongue) {
        this.xml = xml;
        this.chronicle = chronicle;
        this.tongue = tongue;
        this.cast = new Cast(chronicle);
        this.tellings = new Tellings(chronicle, tongue);
        this.words = new Words(tongue);
    }

    void write() throws IOException {
        if (chronicle.entities().isEmpty() && chronicle.events().isEmpty()) {
            return;
        }
        xml.startLine("standOff");
        list("listPerson", EntityKind.PERSON);
        list("listPlace", EntityKind.PLACE);
        list("listOrg", EntityKind.ORGANIZATION);
        list("listObject", EntityKind.VESSEL);
        list("listBibl", EntityKind.WORK);
        if (!chronicle.events().isEmpty()) {
            xml.startLine("listEvent");
            for (DatedEvent event : chronicle.events()) {
                event(event);
            }
            xml.endLine();
        }
        xml.endLine();
    }

    private void list(String name, EntityKind kind) throws IOException {
        List<Entity> listed =
                chronicle.entities().stream().filter(e -> e.kind() == kind).toList();
        if (listed.isEmpty()) {
            return;
        }
        xml.startLine(name);
        for (Entity entity : listed) {
            switch (kind) {
                case PERSON -> person(entity);
                case PLACE -> place(entity);
                case ORGANIZATION -> named(entity, "org", "orgName");
                case VESSEL -> vessel(entity);
                case WORK -> named(entity, "bibl", "title");
            }
        }
        xml.endLine();
    }

    private void person(Entity person) throws IOException {
        xml.startLine("person").attribute("xml:id", person.id());
        names(person, "persName");
        life("birth", person.known().born());
        life("death", person.known().died());
        ids(person);
        xml.endLine();
    }

    private void life(String name, tarikh.calendar.DayRange days) throws IOException {
        if (!days.isUnbounded()) {
            xml.startLine(name);
            Dates.days(days, false, xml);
            xml.end();
        }
    }

    private void place(Entity place) throws IOException {
        xml.startLine("place").attribute("xml:id", place.id());
        names(place, "placeName");
        for (Known.Point point : place.known().point()) {
            xml.startLine("location");
            xml.leaf("geo", point.latitude() + " " + point.longitude());
            xml.endLine();
        }
        ids(place);
        xml.endLine();
    }

    private void named(Entity entity, String element, String name) throws IOException {
        xml.startLine(element).attribute("xml:id", entity.id());
        names(entity, name);
        ids(entity);
        xml.endLine();
    }

    private void vessel(Entity vessel) throws IOException {
        xml.startLine("object").attribute("xml:id", vessel.id()).attribute("type", "vessel");
        xml.startLine("objectIdentifier");
        names(vessel, "objectName");
        ids(vessel);
        xml.endLine().endLine();
    }

    private void names(Entity entity, String element) throws IOException {
        String certainty = entity.conjecture() ? "medium" : "";
        xml.startLine(element)
                .attribute("xml:lang", chronicle.language())
                .text(entity.name())
                .end();
        if (!entity.known().latin().isEmpty()) {
            xml.startLine(element).attribute("xml:lang", "en").attributeIfAny("cert", certainty);
            xml.text(entity.known().latin()).end();
        }
    }

    private void ids(Entity entity) throws IOException {
        for (Map.Entry<String, String> id : entity.known().ids().entrySet()) {
            xml.startLine("idno")
                    .attribute("type", id.getKey())
                    .text(id.getValue())
                    .end();
        }
    }

    private void event(DatedEvent dated) throws IOException {
        xml.startLine("event").attribute("xml:id", dated.event().id());
        xml.attribute("type", dated.event().type().code());
        Dates.days(dated.days(), Tellings.isLasting(dated.event()), xml);
        String where = cast.where(dated.event()).map(Entity::id).orElse("");
        xml.attributeIfAny("where", where.isEmpty() ? "" : "#" + where);
        xml.startLine("label").attribute("xml:lang", tongue.code());
        xml.text(tellings.name(dated.event())).end();
        xml.startLine("desc").attribute("xml:lang", chronicle.language());
        xml.text(tellings.clause(dated.event())).end();
        String doubts = String.join(words.say("comma"), words.doubts(dated, cast));
        if (!doubts.isEmpty()) {
            xml.startLine("note").attribute("type", "doubt").attribute("xml:lang", tongue.code());
            xml.text(doubts).end();
        }
        for (Argument argument : dated.event().arguments()) {
            pointer(argument.role().name().toLowerCase(java.util.Locale.ROOT), argument.entity());
        }
        if (cast.entity(dated.event().attribution().code()).isPresent()) {
            pointer("speaker", dated.event().attribution().code());
        }
        for (String time : dated.timexes()) {
            pointer("time", time);
        }
        xml.endLine();
    }

    private void pointer(String type, String id) throws IOException {
        xml.startLine("ptr")
                .attribute("type", type)
                .attribute("target", "#" + id)
                .end();
    }
}
