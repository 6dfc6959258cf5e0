/** Benchmarks, side by side with other programs on the same input. */
@NullMarked
package tarikh.bench;

import org.jspecify.annotations.NullMarked;
