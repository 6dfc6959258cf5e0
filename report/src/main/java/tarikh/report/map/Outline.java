package tarikh.report.map;

import java.util.Arrays;

/** A closed line in the plane that can be clipped to a rectangle and thinned. */
final class Outline {
    private double[] x;
    private double[] y;
    private int size;

    Outline(int capacity) {
        this.x = new double[Math.max(capacity, 4)];
        this.y = new double[Math.max(capacity, 4)];
    }

    void add(double px, double py) {
        if (size == x.length) {
            x = Arrays.copyOf(x, size * 2);
            y = Arrays.copyOf(y, size * 2);
        }
        x[size] = px;
        y[size++] = py;
    }

    int size() {
        return size;
    }

    double x(int i) {
        return x[i];
    }

    double y(int i) {
        return y[i];
    }

    /** {@return the part inside the rectangle} Sutherland and Hodgman 1974, one side after the other. */
    Outline clip(double left, double top, double right, double bottom) {
        return side(true, left, 1).side(true, right, -1).side(false, top, 1).side(false, bottom, -1);
    }

    private Outline side(boolean vertical, double limit, int sign) {
        Outline kept = new Outline(size + 4);
        for (int i = 0; i < size; i++) {
            int next = i + 1 == size ? 0 : i + 1;
            double here = ((vertical ? x[i] : y[i]) - limit) * sign;
            double there = ((vertical ? x[next] : y[next]) - limit) * sign;
            if (here >= 0) {
                kept.add(x[i], y[i]);
            }
            if (here >= 0 != there >= 0) {
                double share = here / (here - there);
                kept.add(x[i] + (x[next] - x[i]) * share, y[i] + (y[next] - y[i]) * share);
            }
        }
        return kept;
    }

    /** {@return whether both sides of the box around it are shorter than the limit} */
    boolean isSmallerThan(double limit) {
        double left = Double.MAX_VALUE;
        double right = -Double.MAX_VALUE;
        double top = Double.MAX_VALUE;
        double bottom = -Double.MAX_VALUE;
        for (int i = 0; i < size; i++) {
            left = Math.min(left, x[i]);
            right = Math.max(right, x[i]);
            top = Math.min(top, y[i]);
            bottom = Math.max(bottom, y[i]);
        }
        return size < 3 || (right - left < limit && bottom - top < limit);
    }

    /** {@return the line without points that lie nearer than the tolerance to it} Douglas and Peucker 1973. */
    Outline thin(double tolerance) {
        if (size < 4) {
            return this;
        }
        boolean[] keep = new boolean[size];
        int far = farthestFromFirst();
        keep[0] = true;
        keep[far] = true;
        mark(keep, 0, far, tolerance);
        mark(keep, far, size, tolerance);
        Outline thinned = new Outline(size);
        for (int i = 0; i < size; i++) {
            if (keep[i]) {
                thinned.add(x[i], y[i]);
            }
        }
        return thinned;
    }

    private int farthestFromFirst() {
        int far = 1;
        double most = -1;
        for (int i = 1; i < size; i++) {
            double distance = Math.hypot(x[i] - x[0], y[i] - y[0]);
            if (distance > most) {
                most = distance;
                far = i;
            }
        }
        return far;
    }

    /** Marks what must stay between two kept points; an explicit stack, for coasts are long. */
    private void mark(boolean[] keep, int first, int last, double tolerance) {
        int[] stack = new int[64];
        int depth = 0;
        stack[depth++] = first;
        stack[depth++] = last;
        while (depth > 0) {
            int to = stack[--depth];
            int from = stack[--depth];
            int far = farthestBetween(from, to, tolerance);
            if (far >= 0) {
                keep[far] = true;
                if (depth + 4 > stack.length) {
                    stack = Arrays.copyOf(stack, stack.length * 2);
                }
                stack[depth++] = from;
                stack[depth++] = far;
                stack[depth++] = far;
                stack[depth++] = to;
            }
        }
    }

    private int farthestBetween(int from, int to, double tolerance) {
        int end = to % size;
        double dx = x[end] - x[from];
        double dy = y[end] - y[from];
        double length = Math.hypot(dx, dy);
        int far = -1;
        double most = tolerance;
        for (int i = from + 1; i < to; i++) {
            double ox = x[i] - x[from];
            double oy = y[i] - y[from];
            double distance = length == 0 ? Math.hypot(ox, oy) : Math.abs(dx * oy - dy * ox) / length;
            if (distance > most) {
                most = distance;
                far = i;
            }
        }
        return far;
    }
}
