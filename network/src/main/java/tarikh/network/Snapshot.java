package tarikh.network;

import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.OptionalLong;

/**
 * Writes the points and statements of a live network and reads them back: statements have the same numbers, and the same are kept apart. Bounds are
 * not written, for they follow; nor are statements that were taken back.
 */
public final class Snapshot {
    private static final int MAGIC = 0x54524b4e;
    private static final int VERSION = 1;

    private static final int NOTHING = 0;
    private static final int IN = 1;
    private static final int APART = 2;

    private static final int HAS_MIN = 1;
    private static final int HAS_MAX = 2;
    private static final int HARD = 4;
    private static final int GAPS = 8;

    private Snapshot() {}

    /** Writes without closing the stream, which should be buffered. */
    public static void write(LiveNetwork network, OutputStream stream) throws IOException {
        DataOutputStream out = new DataOutputStream(stream);
        out.writeInt(MAGIC);
        out.writeInt(VERSION);
        out.writeInt(network.points());
        int end = network.propagator().graph.constraintsEnd();
        out.writeInt(end);
        for (int c = 0; c < end; c++) {
            if (!network.has(c)) {
                out.writeByte(NOTHING);
            } else {
                out.writeByte(network.quarantine().isApart(c) ? APART : IN);
                write(network.statement(c), out);
            }
        }
        for (Walk walk : network.quarantine().apart().values()) {
            write(walk, out);
        }
        out.flush();
    }

    private static void write(Walk walk, DataOutput out) throws IOException {
        out.writeInt(walk.steps().length);
        for (int i = 0; i < walk.steps().length; i++) {
            out.writeInt(walk.steps()[i]);
            out.writeLong(walk.lengths()[i]);
        }
    }

    private static void write(Constraint it, DataOutput out) throws IOException {
        int flags = it.min().isPresent() ? HAS_MIN : 0;
        flags |= it.max().isPresent() ? HAS_MAX : 0;
        flags |= it.isHard() ? HARD : 0;
        flags |= it.hasGaps() ? GAPS : 0;
        out.writeByte(flags);
        out.writeInt(it.from());
        out.writeInt(it.to());
        out.writeInt(it.tag());
        out.writeDouble(it.trust());
        if (it.hasGaps()) {
            long[] ends = it.values().orElseThrow().ends();
            out.writeInt(ends.length);
            for (long end : ends) {
                out.writeLong(end);
            }
        } else {
            write(it.min(), out);
            write(it.max(), out);
        }
    }

    private static void write(OptionalLong bound, DataOutput out) throws IOException {
        if (bound.isPresent()) {
            out.writeLong(bound.getAsLong());
        }
    }

    /**
     * Reads what {@link #write} has written.
     *
     * @throws IOException if it is something else, or ends too soon
     */
    public static LiveNetwork read(InputStream stream) throws IOException {
        DataInputStream in = new DataInputStream(stream);
        if (in.readInt() != MAGIC || in.readInt() != VERSION) {
            throw new IOException("not a network in version " + VERSION + " of its form");
        }
        try {
            return restore(in);
        } catch (IllegalArgumentException | IndexOutOfBoundsException e) {
            throw new IOException("a broken network: " + e.getMessage(), e);
        }
    }

    private static LiveNetwork restore(DataInputStream in) throws IOException {
        int points = in.readInt();
        int end = in.readInt();
        Restoring restoring = new Restoring(points);
        for (int c = 0; c < end; c++) {
            int state = in.readByte();
            if (state == NOTHING) {
                restoring.nothing();
            } else {
                restoring.add(constraint(in), state == APART);
            }
        }
        return restoring.finish(apart -> walk(in));
    }

    private static Walk walk(DataInput in) throws IOException {
        int[] steps = new int[in.readInt()];
        long[] lengths = new long[steps.length];
        for (int i = 0; i < steps.length; i++) {
            steps[i] = in.readInt();
            lengths[i] = in.readLong();
        }
        return new Walk(steps, lengths);
    }

    private static Constraint constraint(DataInput in) throws IOException {
        int flags = in.readByte();
        int from = in.readInt();
        int to = in.readInt();
        int tag = in.readInt();
        double trust = in.readDouble();
        Constraint it;
        if ((flags & GAPS) != 0) {
            long[] ends = new long[in.readInt()];
            for (int i = 0; i < ends.length; i++) {
                ends[i] = in.readLong();
            }
            it = Constraint.among(to, Ranges.of(ends), tag);
        } else if ((flags & HAS_MIN) == 0) {
            it = Constraint.atMost(from, to, in.readLong(), tag);
        } else if ((flags & HAS_MAX) == 0) {
            it = Constraint.atLeast(from, to, in.readLong(), tag);
        } else {
            it = Constraint.between(from, to, in.readLong(), in.readLong(), tag);
        }
        Constraint trusted = it.withTrust(trust);
        return (flags & HARD) == 0 ? trusted : trusted.asHard();
    }
}
