/** What the text says: numerals, times, entities, events, speech. */
@NullMarked
package tarikh.reading;

import org.jspecify.annotations.NullMarked;
