package tarikh.formats.base;

import java.util.List;
import tarikh.reading.entity.Known;

/** Straight ways between two points on a map. */
public final class Ways {
    private static final double HALF = 180;
    private static final double WHOLE = 360;

    private Ways() {}

    /**
     * {@return the shorter way as one line, or where it crosses the 180th meridian as two that end there, as RFC 7946 asks}
     */
    public static List<List<Known.Point>> between(Known.Point from, Known.Point to) {
        double across = to.longitude() - from.longitude();
        if (Math.abs(across) <= HALF) {
            return List.of(List.of(from, to));
        }
        double side = across < 0 ? HALF : -HALF;
        double wayToSide = side - from.longitude();
        double whole = across < 0 ? across + WHOLE : across - WHOLE;
        double share = whole == 0 ? 0 : wayToSide / whole;
        double latitude = from.latitude() + share * (to.latitude() - from.latitude());
        return List.of(List.of(from, new Known.Point(latitude, side)), List.of(new Known.Point(latitude, -side), to));
    }
}
