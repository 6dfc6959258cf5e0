package tarikh.report.map;

import java.util.List;
import tarikh.reading.entity.Known.Point;

/**
 * What part of the plane a map shows, chosen so that all its places lie well inside.
 *
 * @param meridian longitude of the middle of the projection
 * @param latitude latitude of the middle of the places
 * @param unit radii of the Earth in one unit of the drawing
 */
record Frame(
        Projection projection,
        double meridian,
        double latitude,
        double left,
        double top,
        double unit,
        int width,
        int height) {
    /** Units across; fine enough for whole numbers to look smooth at any size on screen. */
    static final int WIDTH = 4000;

    private static final double EARTH_RADIUS_KM = 6371;
    private static final double SMALLEST_KM = 60;
    private static final double WIDEST_ASPECT = 2.0;
    private static final double TALLEST_ASPECT = 1.5;
    private static final double MARGIN = 0.2;
    /** Beyond this angle from the centre the azimuthal projection is no longer used. */
    private static final double REGION_DEGREES = 50;

    /** {@return the frame for these places, of which there is at least one} */
    static Frame around(List<Point> places) {
        double meridian = middleMeridian(places);
        var latitudes = places.stream().mapToDouble(Point::latitude).summaryStatistics();
        double latitude = (latitudes.getMin() + latitudes.getMax()) / 2;
        Projection region = new Projection.Azimuthal(meridian, latitude);
        double reach = 2 * Math.sin(Math.toRadians(REGION_DEGREES) / 2);
        boolean isRegion = places.stream()
                .allMatch(p -> Math.hypot(region.x(p.longitude(), p.latitude()), region.y(p.longitude(), p.latitude()))
                        <= reach);
        Projection projection = isRegion ? region : new Projection.Cylindrical(meridian);
        return fit(projection, meridian, latitude, places);
    }

    private static Frame fit(Projection projection, double meridian, double latitude, List<Point> places) {
        boolean isRegion = projection instanceof Projection.Azimuthal;
        var xs = places.stream()
                .mapToDouble(p -> projection.x(p.longitude(), p.latitude()))
                .summaryStatistics();
        var ys = places.stream()
                .mapToDouble(p -> projection.y(p.longitude(), p.latitude()))
                .summaryStatistics();
        double width = Math.max((xs.getMax() - xs.getMin()) * (1 + 2 * MARGIN), SMALLEST_KM / EARTH_RADIUS_KM);
        double height = (ys.getMax() - ys.getMin()) * (1 + 2 * MARGIN);
        width = Math.max(width, height * TALLEST_ASPECT);
        height = Math.max(height, width / WIDEST_ASPECT);
        if (!isRegion) {
            width = Math.min(width, 2 * Math.PI);
        }
        double unit = width / WIDTH;
        double middleX = (xs.getMax() + xs.getMin()) / 2;
        double middleY = (ys.getMax() + ys.getMin()) / 2;
        return new Frame(
                projection,
                meridian,
                latitude,
                isRegion || width < 2 * Math.PI ? middleX - width / 2 : -Math.PI,
                middleY - height / 2,
                unit,
                WIDTH,
                (int) Math.round(height / unit));
    }

    /** {@return the middle of the shortest arc of longitude that holds all places} */
    private static double middleMeridian(List<Point> places) {
        double[] sorted = places.stream().mapToDouble(Point::longitude).sorted().toArray();
        double widestGap = sorted[0] + 360 - sorted[sorted.length - 1];
        double start = sorted[0];
        for (int i = 1; i < sorted.length; i++) {
            if (sorted[i] - sorted[i - 1] > widestGap) {
                widestGap = sorted[i] - sorted[i - 1];
                start = sorted[i];
            }
        }
        return Projection.near(start + (360 - widestGap) / 2, 0);
    }

    double x(double longitude, double latitude) {
        return (projection.x(longitude, latitude) - left) / unit;
    }

    double y(double longitude, double latitude) {
        return (projection.y(longitude, latitude) - top) / unit;
    }

    double oppositeLongitude() {
        return Projection.near(meridian + 180, 0);
    }

    double oppositeLatitude() {
        return -latitude;
    }

    double widthKm() {
        return width * unit * EARTH_RADIUS_KM;
    }

    boolean isCylindrical() {
        return projection instanceof Projection.Cylindrical;
    }
}
