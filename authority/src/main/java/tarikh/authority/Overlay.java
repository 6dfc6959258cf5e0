package tarikh.authority;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import tarikh.text.LexEntry;
import tarikh.text.PackException;

/** Turns the entries of the packs of places and people into records; all forms under one line share one record. */
final class Overlay {
    private final Map<String, AuthorityRecord> byOrigin = new ConcurrentHashMap<>();
    private final Map<String, AuthorityRecord> byLine = new ConcurrentHashMap<>();

    /**
     * Makes the records of all entries.
     *
     * @throws PackException with all faults
     */
    void check(List<LexEntry> entries) {
        HeaderFaults faults = new HeaderFaults();
        for (LexEntry entry : entries) {
            record(entry, faults);
        }
        faults.raise();
    }

    /**
     * The record of an entry, made when first asked for.
     *
     * @throws PackException if the entry does not say what it must
     */
    AuthorityRecord record(LexEntry entry) {
        AuthorityRecord record = byOrigin.get(entry.origin());
        if (record == null) {
            HeaderFaults faults = new HeaderFaults();
            record = record(entry, faults);
            faults.raise();
        }
        return record;
    }

    private AuthorityRecord record(LexEntry entry, HeaderFaults faults) {
        AuthorityRecord record = byLine.computeIfAbsent(identity(entry), i -> new Line(entry, faults).record());
        byOrigin.put(entry.origin(), record);
        return record;
    }

    /** A line with a mark for its forms is the same record as the line before it without the mark. */
    private static String identity(LexEntry entry) {
        StringBuilder key = new StringBuilder(entry.category());
        for (String value : entry.values()) {
            if (!value.equals("weak") && !value.equals("shared")) {
                key.append(' ').append(value);
            }
        }
        return key.toString();
    }

    /** What one line says; its faults are added to a list. */
    private record Line(LexEntry entry, HeaderFaults faults) {
        AuthorityRecord record() {
            String latin = entry.named("latin").replace('_', ' ');
            if (entry.category().equals(Authority.PERSON)) {
                faults.person(entry);
                return new PersonRecord(latin, entry.named("born"), entry.named("died"), entry.value(0), held(), ids());
            }
            faults.place(entry);
            String at = entry.named("at");
            int comma = at.indexOf(',');
            double latitude = comma < 0 ? 91 : number(at.substring(0, comma));
            double longitude = comma < 0 ? 0 : number(at.substring(comma + 1));
            if (!(Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180)) {
                fault("no point on the earth; expected at=LATITUDE,LONGITUDE");
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
                    year("from", Integer.MIN_VALUE),
                    year("to", Integer.MAX_VALUE),
                    0,
                    source(),
                    ids());
        }

        private String source() {
            String named = entry.named("source");
            if (!named.isEmpty()) {
                return named;
            }
            return entry.named("geonames").isEmpty() ? PlaceRecord.OWN : PlaceRecord.GEONAMES;
        }

        private int year(String name, int otherwise) {
            String written = entry.named(name);
            return written.isEmpty() ? otherwise : (int) number(written);
        }

        private double number(String written) {
            try {
                return Double.parseDouble(written);
            } catch (NumberFormatException e) {
                fault("\"" + written + "\" is no number");
                return 0;
            }
        }

        /** Spans of years divided by commas, each as {@code 786-809}, the last perhaps open, as {@code 1999-}. */
        private List<Held> held() {
            List<Held> held = new ArrayList<>();
            String written = entry.named("held");
            int from = 0;
            while (from < written.length()) {
                int comma = written.indexOf(',', from);
                String span = written.substring(from, comma < 0 ? written.length() : comma);
                from = comma < 0 ? written.length() : comma + 1;
                int dash = span.indexOf('-', 1);
                String first = dash < 0 ? span : span.substring(0, dash);
                String last = dash < 0 ? "" : span.substring(dash + 1);
                boolean years = dash > 0 && HeaderFaults.isYear(first) && (last.isEmpty() || HeaderFaults.isYear(last));
                int begin = years ? Integer.parseInt(first) : 0;
                int end = years && !last.isEmpty() ? Integer.parseInt(last) : Held.OPEN;
                boolean afterAll = held.stream().allMatch(h -> h.to() <= begin);
                if (!years || end < begin || !afterAll) {
                    fault("held=" + written + " are no years; expected as 786-809 or 1412-1413,1421-1437");
                    return List.of();
                }
                held.add(new Held(begin, end));
            }
            return held;
        }

        private Map<String, String> ids() {
            Map<String, String> ids = new TreeMap<>();
            for (String authority : List.of("geonames", "wikidata")) {
                String id = entry.named(authority);
                if (!id.isEmpty()) {
                    ids.put(authority, id);
                }
            }
            return ids;
        }

        private void fault(String what) {
            faults.add(entry, what);
        }
    }
}
