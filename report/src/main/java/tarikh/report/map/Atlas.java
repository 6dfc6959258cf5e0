package tarikh.report.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import org.jspecify.annotations.Nullable;
import tarikh.reading.entity.Known.Point;

/** Draws maps of places; reads the coastlines when they are first needed. For one report at a time. */
public final class Atlas {
    private static final double DETAIL_BELOW_KM = 1800;

    private @Nullable Land coarse;
    private @Nullable Land fine;

    /** A place in units of the drawing. */
    public record Spot(int x, int y) {}

    /**
     * Draws the land around some places.
     *
     * @throws IllegalArgumentException if there is no place
     */
    public JourneyMap map(List<Point> places) {
        Frame frame = frame(places);
        return JourneyMap.of(frame, frame.widthKm() < DETAIL_BELOW_KM ? fine() : coarse());
    }

    /** {@return where places lie on the map that {@link #map} draws of the same places} */
    public List<Spot> spots(List<Point> places) {
        Frame frame = frame(places);
        return places.stream()
                .map(p -> new Spot((int) Math.round(frame.x(p.longitude(), p.latitude())), (int)
                        Math.round(frame.y(p.longitude(), p.latitude()))))
                .toList();
    }

    private static Frame frame(List<Point> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a map needs at least one place");
        }
        return Frame.around(places);
    }

    private Land coarse() {
        Land land = coarse == null ? read("land-50m.bin") : coarse;
        coarse = land;
        return land;
    }

    private Land fine() {
        Land land = fine == null ? read("land-10m.bin") : fine;
        fine = land;
        return land;
    }

    private static Land read(String name) {
        try (InputStream in = Atlas.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the report's " + name + " is missing from the jar");
            }
            return Land.read(in.readAllBytes());
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the report's " + name, e);
        }
    }
}
