package tarikh.report.map;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.List;
import tarikh.reading.entity.Known.Point;

/**
 * The drawing under a journey: coasts as SVG paths.
 *
 * @param land the path of all land, to be filled by the even-odd rule
 * @param seams the path of cuts through land that are no coast
 * @param graticule the path of meridians and parallels
 */
public record JourneyMap(int width, int height, String land, String seams, String graticule) {
    private static final double DETAIL_BELOW_KM = 1800;

    /** A place in units of the drawing. */
    public record Spot(int x, int y) {}

    /**
     * Draws the land around some places.
     *
     * @throws IllegalArgumentException if there is no place
     */
    public static JourneyMap around(List<Point> places) {
        if (places.isEmpty()) {
            throw new IllegalArgumentException("a map needs at least one place");
        }
        Frame frame = Frame.around(places);
        Land land = Land.read(geometry(frame.widthKm() < DETAIL_BELOW_KM ? "land-10m.bin" : "land-50m.bin"));
        LandDrawing drawing = LandDrawing.of(land, frame);
        return new JourneyMap(frame.width(), frame.height(), drawing.land(), drawing.seams(), Graticule.of(frame));
    }

    /** {@return where places lie on the map that {@link #around} draws of the same places} */
    public static List<Spot> spots(List<Point> places) {
        Frame frame = Frame.around(places);
        return places.stream()
                .map(p -> new Spot((int) Math.round(frame.x(p.longitude(), p.latitude())), (int)
                        Math.round(frame.y(p.longitude(), p.latitude()))))
                .toList();
    }

    private static byte[] geometry(String name) {
        try (InputStream in = JourneyMap.class.getResourceAsStream(name)) {
            if (in == null) {
                throw new IllegalStateException("the report's " + name + " is missing from the jar");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException("cannot read the report's " + name, e);
        }
    }
}
