package tarikh.chronology.contradiction;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import tarikh.reading.entity.Known;

/** How far a traveller could come in a day at most, by year. */
final class TravelSpeeds {
    private static final double EARTH_RADIUS_KM = 6371;

    private final TreeMap<Integer, Integer> kmPerDay = new TreeMap<>();

    TravelSpeeds() {
        try (InputStream in = TravelSpeeds.class.getResourceAsStream("/tarikh/chronology/travel.txt")) {
            if (in == null) {
                throw new IllegalStateException("no resource travel.txt");
            }
            BufferedReader lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8));
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                int blank = line.indexOf(' ');
                if (!line.startsWith("#") && blank > 0) {
                    kmPerDay.put(
                            Integer.parseInt(line.substring(0, blank)), Integer.parseInt(line.substring(blank + 1)));
                }
            }
        } catch (IOException problem) {
            throw new UncheckedIOException("travel.txt", problem);
        }
    }

    /** {@return the kilometres of one day in that year} */
    int perDay(int year) {
        Map.Entry<Integer, Integer> entry = kmPerDay.floorEntry(year);
        return (entry == null ? kmPerDay.firstEntry() : entry).getValue();
    }

    /** {@return the length of the great circle between two points, in kilometres} */
    static long distance(Known.Point one, Known.Point other) {
        double lat1 = Math.toRadians(one.latitude());
        double lat2 = Math.toRadians(other.latitude());
        double half = Math.sin((lat2 - lat1) / 2);
        double across = Math.sin(Math.toRadians(other.longitude() - one.longitude()) / 2);
        double h = half * half + Math.cos(lat1) * Math.cos(lat2) * across * across;
        return Math.round(2 * EARTH_RADIUS_KM * Math.asin(Math.min(1, Math.sqrt(h))));
    }
}
