/** Linked Places Format 1.2.2 for gazetteers of historical places. */
@NullMarked
package tarikh.formats.lpf;

import org.jspecify.annotations.NullMarked;
