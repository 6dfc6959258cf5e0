package tarikh.cli.batch;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TextBatchTest {
    private static final long GIGABYTE = 1L << 30;

    @Test
    void a_book_fits_where_a_library_does_not() {
        assertThat(TextBatch.fits(2_200_000, GIGABYTE / 4)).isTrue();
        assertThat(TextBatch.fits(110_000_000, 6 * GIGABYTE)).isFalse();
        assertThat(TextBatch.fits(110_000_000, 12 * GIGABYTE)).isTrue();
    }
}
