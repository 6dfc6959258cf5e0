/** Reads many texts one after the other: what fails is said, and the others are still done. */
@NullMarked
package tarikh.cli.batch;

import org.jspecify.annotations.NullMarked;
