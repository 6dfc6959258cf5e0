package tarikh.network;

import java.util.Arrays;

/** A binary heap of points by key, least first; a point may be in it several times, equal keys come by point. */
final class Heap {
    private long[] keys = new long[64];
    private int[] points = new int[64];
    private int size;

    boolean isEmpty() {
        return size == 0;
    }

    void clear() {
        size = 0;
    }

    long leastKey() {
        return keys[0];
    }

    void push(long key, int point) {
        if (size == keys.length) {
            keys = Arrays.copyOf(keys, 2 * size);
            points = Arrays.copyOf(points, 2 * size);
        }
        int at = size++;
        while (at > 0) {
            int parent = (at - 1) >> 1;
            if (!less(key, point, keys[parent], points[parent])) {
                break;
            }
            keys[at] = keys[parent];
            points[at] = points[parent];
            at = parent;
        }
        keys[at] = key;
        points[at] = point;
    }

    /** Takes the least out; {@link #leastKey} must have been read before. */
    int pop() {
        int result = points[0];
        size--;
        long key = keys[size];
        int point = points[size];
        int at = 0;
        for (int child = 1; child < size; child = 2 * at + 1) {
            if (child + 1 < size && less(keys[child + 1], points[child + 1], keys[child], points[child])) {
                child++;
            }
            if (!less(keys[child], points[child], key, point)) {
                break;
            }
            keys[at] = keys[child];
            points[at] = points[child];
            at = child;
        }
        keys[at] = key;
        points[at] = point;
        return result;
    }

    private static boolean less(long key, int point, long otherKey, int otherPoint) {
        return key < otherKey || key == otherKey && point < otherPoint;
    }
}
