/** A person's moves in order. */
@NullMarked
package tarikh.chronology.journey;

import org.jspecify.annotations.NullMarked;
