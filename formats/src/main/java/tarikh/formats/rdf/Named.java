package tarikh.formats.rdf;

import java.io.IOException;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import tarikh.chronology.Chronicle;
import tarikh.formats.base.Iris;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Known;

/** People, places, groups, ships and works. */
final class Named {
    private final Chronicle chronicle;
    private final Iris iris;
    private final RdfWriter writer;

    Named(Chronicle chronicle, Iris iris, RdfWriter writer) {
        this.chronicle = chronicle;
        this.iris = iris;
        this.writer = writer;
    }

    void write(Entity entity) throws IOException {
        String iri = iris.finding(entity.id());
        Resource named = isActor(entity.kind())
                ? new Resource(iri, type(entity.kind()), "prov:Agent")
                : new Resource(iri, type(entity.kind()));
        named.words("rdfs:label", entity.name(), chronicle.language());
        named.words("rdfs:label", entity.known().latin(), "en");
        for (Map.Entry<String, String> id : entity.known().ids().entrySet()) {
            Optional<String> record = Iris.authority(id.getKey(), id.getValue());
            if (record.isPresent()) {
                // A record chosen by context alone is only near.
                named.link(entity.conjecture() ? "skos:closeMatch" : "skos:exactMatch", record.get());
            }
        }
        if (entity.kind() == EntityKind.PLACE) {
            for (Known.Point point : entity.known().point()) {
                String wkt = "POINT(" + plain(point.longitude()) + " " + plain(point.latitude()) + ")";
                named.with("crm:P168_place_is_defined_by", Value.typed(wkt, "geo:wktLiteral"));
            }
        }
        if (!entity.name().isEmpty()) {
            named.link("crm:P1_is_identified_by", iri + "-name");
        }
        writer.write(named);
        if (!entity.name().isEmpty()) {
            writer.write(new Resource(iri + "-name", "crm:E41_Appellation")
                    .words("crm:P190_has_symbolic_content", entity.name(), chronicle.language()));
        }
    }

    static boolean isActor(EntityKind kind) {
        return kind == EntityKind.PERSON || kind == EntityKind.ORGANIZATION;
    }

    private static String type(EntityKind kind) {
        return switch (kind) {
            case PERSON -> "crm:E21_Person";
            case PLACE -> "crm:E53_Place";
            case ORGANIZATION -> "crm:E74_Group";
            case VESSEL -> "crm:E22_Human-Made_Object";
            case WORK -> "crm:E73_Information_Object";
        };
    }

    private static String plain(double degrees) {
        return BigDecimal.valueOf(degrees).toPlainString();
    }
}
