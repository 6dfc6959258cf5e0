package tarikh.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

class SortedHashesTest {
    @Test
    void findsWhatBinarySearchFinds() {
        for (int size : new int[] {0, 1, 2, 7, 1000}) {
            Random random = new Random(size);
            int[] numbers = random.ints(size).sorted().toArray();
            SortedHashes hashes = new SortedHashes(numbers);
            for (int i = 0; i < 3000; i++) {
                int sought = i < size ? numbers[i] : random.nextInt();
                int expected = Arrays.binarySearch(numbers, sought);
                assertThat(hashes.ceiling(sought)).isEqualTo(expected < 0 ? -expected - 1 : expected);
            }
        }
    }

    @Test
    void knowsTheEndsOfTheRange() {
        SortedHashes hashes = new SortedHashes(new int[] {Integer.MIN_VALUE, -1, 0, Integer.MAX_VALUE});
        assertThat(hashes.ceiling(Integer.MIN_VALUE)).isZero();
        assertThat(hashes.ceiling(-5)).isEqualTo(1);
        assertThat(hashes.ceiling(1)).isEqualTo(3);
        assertThat(hashes.ceiling(Integer.MAX_VALUE)).isEqualTo(3);
        assertThat(new SortedHashes(new int[] {-3}).ceiling(4)).isEqualTo(1);
    }
}
