package tarikh.report.map;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The land of the Earth as polygons of rings, in steps of a grid of degrees. */
final class Land {
    private static final byte[] MAGIC = "TLND1".getBytes(StandardCharsets.US_ASCII);
    /** Steps from the antimeridian within which an edge counts as the cut along it. */
    private static final double ON_THE_CUT = 179.99;

    private final List<Polygon> polygons;

    private Land(List<Polygon> polygons) {
        this.polygons = polygons;
    }

    /** A ring with longitudes and latitudes in degrees; the last point joins the first. */
    record Ring(double[] longitudes, double[] latitudes) {
        int size() {
            return longitudes.length;
        }

        /** {@return whether all of it lies south or all of it north of a band of latitude} */
        boolean isBeside(double south, double north) {
            boolean below = true;
            boolean above = true;
            for (int i = 0; i < latitudes.length && (below || above); i++) {
                below &= latitudes[i] < south;
                above &= latitudes[i] > north;
            }
            return below || above;
        }

        /** {@return whether the edge from a point to the next lies on the cut at 180 degrees or along the pole, and is no coast} */
        boolean isCut(int from) {
            int to = (from + 1) % size();
            boolean meridian = Math.abs(longitudes[from]) > ON_THE_CUT && Math.abs(longitudes[to]) > ON_THE_CUT;
            return meridian || (latitudes[from] < -85 && latitudes[to] < -85);
        }
    }

    /** An outer ring followed by its holes. */
    record Polygon(List<Ring> rings) {
        /** {@return whether a place lies inside, by the parity of crossings in the plane of degrees} */
        boolean contains(double longitude, double latitude) {
            boolean inside = false;
            for (Ring ring : rings) {
                double[] x = ring.longitudes;
                double[] y = ring.latitudes;
                for (int i = 0, j = x.length - 1; i < x.length; j = i++) {
                    if ((y[i] > latitude) != (y[j] > latitude)
                            && longitude < (x[j] - x[i]) * (latitude - y[i]) / (y[j] - y[i]) + x[i]) {
                        inside = !inside;
                    }
                }
            }
            return inside;
        }
    }

    List<Polygon> polygons() {
        return polygons;
    }

    /** Reads the form that {@code tools/convert-geometry.mjs} writes. */
    static Land read(byte[] file) {
        ByteBuffer in = ByteBuffer.wrap(file);
        byte[] magic = new byte[MAGIC.length];
        in.get(magic);
        if (!Arrays.equals(magic, MAGIC)) {
            throw new IllegalArgumentException("not a land file: it does not begin with TLND1");
        }
        Grid grid = new Grid(in.getDouble(), in.getDouble(), in.getDouble(), in.getDouble());
        int count = varint(in);
        List<Polygon> polygons = new ArrayList<>(count);
        int[] at = new int[2];
        for (int i = 0; i < count; i++) {
            int rings = varint(in);
            List<Ring> read = new ArrayList<>(rings);
            for (int r = 0; r < rings; r++) {
                read.add(ring(in, grid, at));
            }
            polygons.add(new Polygon(List.copyOf(read)));
        }
        return new Land(List.copyOf(polygons));
    }

    /** Degrees per step and the corner that is counted from. */
    private record Grid(double stepEast, double stepNorth, double west, double south) {}

    private static Ring ring(ByteBuffer in, Grid grid, int[] at) {
        int points = varint(in);
        double[] longitudes = new double[points];
        double[] latitudes = new double[points];
        for (int i = 0; i < points; i++) {
            at[0] += unzigzag(varint(in));
            at[1] += unzigzag(varint(in));
            longitudes[i] = grid.west + at[0] * grid.stepEast;
            latitudes[i] = grid.south + at[1] * grid.stepNorth;
        }
        return new Ring(longitudes, latitudes);
    }

    private static int varint(ByteBuffer in) {
        int value = 0;
        int shift = 0;
        byte next;
        do {
            next = in.get();
            value |= (next & 127) << shift;
            shift += 7;
        } while (next < 0);
        return value;
    }

    private static int unzigzag(int value) {
        return (value >>> 1) ^ -(value & 1);
    }
}
