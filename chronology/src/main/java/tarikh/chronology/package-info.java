/** When it happened, what cannot be true, who went where. */
@NullMarked
package tarikh.chronology;

import org.jspecify.annotations.NullMarked;
