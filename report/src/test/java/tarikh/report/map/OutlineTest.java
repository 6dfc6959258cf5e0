package tarikh.report.map;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OutlineTest {
    private static Outline circle(double radius, int points) {
        Outline circle = new Outline(points);
        for (int i = 0; i < points; i++) {
            double angle = 2 * Math.PI * i / points;
            circle.add(radius * Math.cos(angle), radius * Math.sin(angle));
        }
        return circle;
    }

    @Test
    void clipping_leaves_nothing_outside_the_rectangle() {
        Outline clipped = circle(10, 200).clip(-5, -5, 20, 5);
        assertThat(clipped.size()).isPositive();
        for (int i = 0; i < clipped.size(); i++) {
            assertThat(clipped.x(i)).isBetween(-5.0, 20.0);
            assertThat(clipped.y(i)).isBetween(-5.0, 5.0);
        }
    }

    @Test
    void an_outline_inside_is_not_changed_by_clipping() {
        assertThat(circle(4, 50).clip(-5, -5, 5, 5).size()).isEqualTo(50);
    }

    @Test
    void an_outline_outside_vanishes() {
        assertThat(circle(1, 20).clip(5, 5, 9, 9).size()).isZero();
    }

    @Test
    void thinning_drops_points_but_stays_within_the_tolerance() {
        Outline thinned = circle(100, 5000).thin(1);
        assertThat(thinned.size()).isBetween(8, 100);
        for (int i = 0; i < thinned.size(); i++) {
            assertThat(Math.hypot(thinned.x(i), thinned.y(i))).isBetween(99.9, 100.1);
        }
    }
}
