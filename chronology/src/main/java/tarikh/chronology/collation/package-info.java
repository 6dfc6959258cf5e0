/** Several accounts held against one another: what they share, where they differ, what only one of them tells. */
@NullMarked
package tarikh.chronology.collation;

import org.jspecify.annotations.NullMarked;
