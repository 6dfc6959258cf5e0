/** Statements that cannot hold together, with arithmetic and repairs. */
@NullMarked
package tarikh.chronology.contradiction;

import org.jspecify.annotations.NullMarked;
