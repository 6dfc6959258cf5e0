package tarikh.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class SnapshotTest {
    @Test
    void a_network_is_read_back_as_it_was_written() throws IOException {
        Random random = new Random(20260109);
        for (int trial = 0; trial < 200; trial++) {
            LiveNetwork net = random(random);
            LiveNetwork back = Snapshot.read(new ByteArrayInputStream(bytes(net)));
            assertThat(bytes(back)).as("trial %d", trial).isEqualTo(bytes(net));
            assertThat(back.statements()).isEqualTo(net.statements());
            assertThat(back.apart()).isEqualTo(net.apart());
            for (int c : net.apart()) {
                assertThat(back.conflict(c).orElseThrow().lack())
                        .isEqualTo(net.conflict(c).orElseThrow().lack());
            }
            for (int p = 1; p < net.points(); p++) {
                assertThat(back.bounds().latest(p)).isEqualTo(net.bounds().latest(p));
                assertThat(back.bounds().earliest(p)).isEqualTo(net.bounds().earliest(p));
            }
        }
    }

    @Test
    void what_was_kept_apart_comes_back_after_reading_too() throws IOException {
        LiveNetwork net = new LiveNetwork();
        net.addPoints(1);
        int date = net.add(Constraint.between(Network.ORIGIN, 1, 5, 5, 0));
        net.add(Constraint.between(Network.ORIGIN, 1, 7, 7, 1));
        LiveNetwork back = Snapshot.read(new ByteArrayInputStream(bytes(net)));
        back.retract(date);
        assertThat(back.apart()).isEmpty();
        assertThat(back.bounds().latest(1)).hasValue(7);
        assertThat(back.add(Constraint.atLeast(Network.ORIGIN, 1, 6, 2))).isEqualTo(date);
    }

    @Test
    void something_else_is_refused() throws IOException {
        byte[] bytes = bytes(random(new Random(1)));
        assertThatThrownBy(() -> Snapshot.read(new ByteArrayInputStream(new byte[20])))
                .isInstanceOf(IOException.class);
        assertThatThrownBy(() -> Snapshot.read(new ByteArrayInputStream(bytes, 0, bytes.length / 2)))
                .isInstanceOf(IOException.class);
    }

    private static LiveNetwork random(Random random) {
        LiveNetwork net = new LiveNetwork();
        net.addPoints(6);
        for (int i = 0; i < 20; i++) {
            net.add(Oracle.random(random, 7, i, 4));
        }
        net.retractAll(3, 9);
        return net;
    }

    private static byte[] bytes(LiveNetwork net) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Snapshot.write(net, out);
        return out.toByteArray();
    }
}
