/** From events and times to constraints, and the bounds that follow. */
@NullMarked
package tarikh.chronology.anchor;

import org.jspecify.annotations.NullMarked;
