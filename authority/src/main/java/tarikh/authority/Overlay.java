package tarikh.authority;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.text.LexEntry;
import tarikh.text.PackException;
import tarikh.text.PackFault;

/** Turns the entries of the packs of places and people into records; all forms under one line share one record. */
final class Overlay {
    private final List<PackFault> faults = new ArrayList<>();
    private final Map<String, AuthorityRecord> byHeader = new HashMap<>();

    /**
     * The record of each entry, in the order of the entries.
     *
     * @throws PackException with all faults
     */
    List<AuthorityRecord> records(List<LexEntry> entries) {
        List<AuthorityRecord> found = new ArrayList<>();
        LexEntry before = null;
        AuthorityRecord record = null;
        for (LexEntry entry : entries) {
            boolean sameLine = before != null
                    && entry.category().equals(before.category())
                    && entry.values().equals(before.values());
            if (!sameLine || record == null) {
                String key = identity(entry);
                record = byHeader.get(key);
                if (record == null) {
                    record = record(entry);
                    byHeader.put(key, record);
                }
            }
            found.add(record);
            before = entry;
        }
        if (!faults.isEmpty()) {
            throw new PackException(faults);
        }
        return found;
    }

    /** A line marked weak is the same record as the line before it without the mark. */
    private static String identity(LexEntry entry) {
        StringBuilder key = new StringBuilder(entry.category());
        for (String value : entry.values()) {
            if (!value.equals("weak")) {
                key.append(' ').append(value);
            }
        }
        return key.toString();
    }

    private AuthorityRecord record(LexEntry entry) {
        String latin = entry.named("latin").replace('_', ' ');
        if (latin.isEmpty()) {
            fault(entry, "no latin name; expected latin=…");
        }
        if (entry.category().equals(Authority.PERSON)) {
            return new PersonRecord(latin, entry.named("born"), entry.named("died"), entry.value(0), ids(entry));
        }
        String at = entry.named("at");
        int comma = at.indexOf(',');
        double latitude = comma < 0 ? 91 : number(entry, at.substring(0, comma));
        double longitude = comma < 0 ? 0 : number(entry, at.substring(comma + 1));
        if (Math.abs(latitude) > 90 || Math.abs(longitude) > 180) {
            fault(entry, "no point on the earth; expected at=LATITUDE,LONGITUDE");
            latitude = 0;
            longitude = 0;
        }
        String country = entry.named("country");
        return new PlaceRecord(
                latin,
                entry.value(0),
                latitude,
                longitude,
                country.equals("-") ? "" : country,
                entry.has("capital"),
                entry.has("masculine"),
                year(entry, "from", Integer.MIN_VALUE),
                year(entry, "to", Integer.MAX_VALUE),
                0,
                source(entry),
                ids(entry));
    }

    private static String source(LexEntry entry) {
        String named = entry.named("source");
        if (!named.isEmpty()) {
            return named;
        }
        return entry.named("geonames").isEmpty() ? PlaceRecord.OWN : PlaceRecord.GEONAMES;
    }

    private int year(LexEntry entry, String name, int otherwise) {
        String written = entry.named(name);
        return written.isEmpty() ? otherwise : (int) number(entry, written);
    }

    private double number(LexEntry entry, String written) {
        try {
            return Double.parseDouble(written);
        } catch (NumberFormatException e) {
            fault(entry, "\"" + written + "\" is no number");
            return 0;
        }
    }

    private static Map<String, String> ids(LexEntry entry) {
        Map<String, String> ids = new TreeMap<>();
        for (String authority : List.of("geonames", "wikidata")) {
            String id = entry.named(authority);
            if (!id.isEmpty()) {
                ids.put(authority, id);
            }
        }
        return ids;
    }

    private void fault(LexEntry entry, String what) {
        faults.add(new PackFault(entry.origin(), what));
    }
}
