/** Time expressions: recognised, normalised, anchored. */
@NullMarked
package tarikh.reading.timex;

import org.jspecify.annotations.NullMarked;
