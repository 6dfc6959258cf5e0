package tarikh.report.map;

/** Meridians and parallels at a spacing that suits the size of the map. */
final class Graticule {
    private static final double[] SPACINGS = {0.1, 0.25, 0.5, 1, 2, 5, 10, 20, 30};
    private static final double KM_PER_DEGREE = 111.2;
    /** A line is drawn as this many chords. */
    private static final int CHORDS = 90;
    /** Looks to each side of the middle when the frame's corners are sought. */
    private static final int LOOKS = 90;

    private Graticule() {}

    static String of(Frame frame) {
        double spacing = SPACINGS[SPACINGS.length - 1];
        for (double candidate : SPACINGS) {
            if (frame.widthKm() / (candidate * KM_PER_DEGREE) <= 9) {
                spacing = candidate;
                break;
            }
        }
        StringBuilder path = new StringBuilder();
        double[] box = box(frame);
        double reach = Math.max(spacing, 1);
        for (double longitude = Math.floor(box[0] / spacing) * spacing; longitude <= box[2]; longitude += spacing) {
            line(frame, path, longitude, Math.max(-85, box[1] - reach), longitude, Math.min(85, box[3] + reach));
        }
        for (double latitude = Math.floor(box[1] / spacing) * spacing; latitude <= box[3]; latitude += spacing) {
            line(frame, path, box[0] - reach, latitude, box[2] + reach, latitude);
        }
        return path.toString();
    }

    /** West, south, east, north of what the frame shows, found by looking; east may lie beyond 180. */
    private static double[] box(Frame frame) {
        double middle = frame.meridian();
        double[] box = {middle, 90, middle, -90};
        double reach = Math.min(180, frame.widthKm() / KM_PER_DEGREE * 1.5 + 1);
        for (int i = -LOOKS; i <= LOOKS; i++) {
            double latitude = Math.max(-88, Math.min(88, frame.latitude() + reach * i / LOOKS));
            double wide = Math.min(179.9, reach / Math.max(0.1, Math.cos(Math.toRadians(latitude))));
            for (int j = -LOOKS; j <= LOOKS; j++) {
                double longitude = middle + wide * j / LOOKS;
                double x = frame.x(longitude, latitude);
                double y = frame.y(longitude, latitude);
                if (x >= 0 && x <= frame.width() && y >= 0 && y <= frame.height()) {
                    box[0] = Math.min(box[0], longitude);
                    box[2] = Math.max(box[2], longitude);
                    box[1] = Math.min(box[1], latitude);
                    box[3] = Math.max(box[3], latitude);
                }
            }
        }
        return box;
    }

    private static void line(Frame frame, StringBuilder path, double west, double south, double east, double north) {
        boolean drawing = false;
        double before = 0;
        for (int i = 0; i <= CHORDS; i++) {
            double longitude = west + (east - west) * i / CHORDS;
            double latitude = south + (north - south) * i / CHORDS;
            double x = frame.x(longitude, latitude);
            double y = frame.y(longitude, latitude);
            boolean near = x > -400 && x < frame.width() + 400 && y > -400 && y < frame.height() + 400;
            boolean jumps = drawing && Math.abs(x - before) > frame.width() / 2.0;
            if (near) {
                path.append(drawing && !jumps ? 'L' : 'M')
                        .append(Math.round(x))
                        .append(',')
                        .append(Math.round(y));
            }
            drawing = near;
            before = x;
        }
    }
}
