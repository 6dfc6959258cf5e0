package tarikh.report.map;

import tarikh.report.map.Land.Polygon;
import tarikh.report.map.Land.Ring;

/** Land inside a frame as SVG paths of whole numbers. */
record LandDrawing(String land, String seams) {
    /** Coasts are clipped this far outside the frame, so that the line of the clip is never seen. */
    private static final double OUTSIDE = 60;

    private static final double TOLERANCE = 3;
    private static final double SMALLEST = 9;

    static LandDrawing of(Land land, Frame frame) {
        SvgPath coasts = new SvgPath();
        SvgPath seams = new SvgPath();
        for (Polygon polygon : land.polygons()) {
            if (frame.isCylindrical()) {
                cylindrical(polygon, frame, coasts, seams);
            } else {
                azimuthal(polygon, frame, coasts, seams);
            }
        }
        return new LandDrawing(coasts.toString(), seams.toString());
    }

    private static void azimuthal(Polygon polygon, Frame frame, SvgPath coasts, SvgPath seams) {
        Window window = Window.around(frame);
        for (Ring ring : polygon.rings()) {
            Ring near = window.near(ring);
            if (near.size() < 3) {
                continue;
            }
            Outline outline = new Outline(near.size());
            for (int i = 0; i < near.size(); i++) {
                outline.add(
                        frame.x(near.longitudes()[i], near.latitudes()[i]),
                        frame.y(near.longitudes()[i], near.latitudes()[i]));
            }
            draw(outline, frame, coasts);
            seams(near, outline, frame, seams);
        }
        if (polygon.contains(frame.oppositeLongitude(), frame.oppositeLatitude())) {
            // Seen from the centre such land lies outside its own outline; a frame around it turns it out again.
            coasts.add(box(frame));
        }
    }

    private static Outline box(Frame frame) {
        Outline box = new Outline(4);
        box.add(-OUTSIDE, -OUTSIDE);
        box.add(frame.width() + OUTSIDE, -OUTSIDE);
        box.add(frame.width() + OUTSIDE, frame.height() + OUTSIDE);
        box.add(-OUTSIDE, frame.height() + OUTSIDE);
        return box;
    }

    private static void cylindrical(Polygon polygon, Frame frame, SvgPath coasts, SvgPath seams) {
        double turn = 2 * Math.PI / frame.unit();
        for (Ring ring : polygon.rings()) {
            Outline outline = unrolled(ring, frame, turn);
            for (int copy = -1; copy <= 1; copy++) {
                Outline moved = new Outline(outline.size());
                for (int i = 0; i < outline.size(); i++) {
                    moved.add(outline.x(i) + copy * turn, outline.y(i));
                }
                draw(moved, frame, coasts);
                seams(ring, moved, frame, seams);
            }
        }
    }

    /** The ring without the jump that the edge of a cylindrical map makes in it. */
    private static Outline unrolled(Ring ring, Frame frame, double turn) {
        Outline outline = new Outline(ring.size());
        double before = 0;
        double shift = 0;
        for (int i = 0; i < ring.size(); i++) {
            double x = frame.x(ring.longitudes()[i], ring.latitudes()[i]) + shift;
            if (i > 0 && Math.abs(x - before) > turn / 2) {
                double back = x > before ? -turn : turn;
                shift += back;
                x += back;
            }
            outline.add(x, frame.y(ring.longitudes()[i], ring.latitudes()[i]));
            before = x;
        }
        return outline;
    }

    private static void draw(Outline outline, Frame frame, SvgPath path) {
        Outline seen = outline.clip(-OUTSIDE, -OUTSIDE, frame.width() + OUTSIDE, frame.height() + OUTSIDE);
        if (!seen.isSmallerThan(SMALLEST)) {
            path.add(seen.thin(TOLERANCE));
        }
    }

    private static void seams(Ring ring, Outline outline, Frame frame, SvgPath path) {
        for (int i = 0; i < ring.size(); i++) {
            int next = (i + 1) % ring.size();
            if (ring.isCut(i) && (isSeen(outline, i, frame) || isSeen(outline, next, frame))) {
                path.line(outline.x(i), outline.y(i), outline.x(next), outline.y(next));
            }
        }
    }

    private static boolean isSeen(Outline outline, int i, Frame frame) {
        return outline.x(i) > -OUTSIDE
                && outline.x(i) < frame.width() + OUTSIDE
                && outline.y(i) > -OUTSIDE
                && outline.y(i) < frame.height() + OUTSIDE;
    }
}
