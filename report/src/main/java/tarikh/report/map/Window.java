package tarikh.report.map;

import java.util.Arrays;
import tarikh.report.map.Land.Ring;

/**
 * The degrees around a frame, for leaving out most of the world before it is projected.
 *
 * @param turn degrees of longitude to each side of the meridian; 360 where the frame is near a pole
 */
record Window(double meridian, double turn, double south, double north) {
    private static final double KM_PER_DEGREE = 111.2;
    /** Half the diagonal of a frame as a share of its width, and some more. */
    private static final double HALF_DIAGONAL = 0.7;

    /** Far from the frame a coast may be cut short by so many degrees: it is clipped away in any case. */
    private static final double SHORTCUT = 0.5;

    static Window around(Frame frame) {
        double reach = frame.widthKm() * HALF_DIAGONAL / KM_PER_DEGREE + 2;
        double steepest = Math.abs(frame.latitude()) + reach;
        double turn = steepest > 80 ? 360 : reach / Math.cos(Math.toRadians(steepest)) + 2;
        return new Window(frame.meridian(), turn, frame.latitude() - reach, frame.latitude() + reach);
    }

    private boolean isFar(double longitude, double latitude) {
        return latitude < south || latitude > north || Math.abs(Projection.near(longitude, meridian)) > turn;
    }

    /** {@return the ring with fewer points where it is far from the frame; without any if all of it is to one side} */
    Ring near(Ring ring) {
        if (ring.isBeside(south, north)) {
            return new Ring(new double[0], new double[0]);
        }
        double[] longitudes = new double[ring.size()];
        double[] latitudes = new double[ring.size()];
        int kept = 0;
        for (int i = 0; i < ring.size(); i++) {
            double longitude = ring.longitudes()[i];
            double latitude = ring.latitudes()[i];
            boolean isShortcut = kept > 0
                    && Math.abs(longitude - longitudes[kept - 1]) < SHORTCUT
                    && Math.abs(latitude - latitudes[kept - 1]) < SHORTCUT
                    && isFar(longitude, latitude)
                    && isFar(longitudes[kept - 1], latitudes[kept - 1]);
            if (!isShortcut) {
                longitudes[kept] = longitude;
                latitudes[kept++] = latitude;
            }
        }
        return new Ring(Arrays.copyOf(longitudes, kept), Arrays.copyOf(latitudes, kept));
    }
}
