/** One package for each format. */
@NullMarked
package tarikh.formats;

import org.jspecify.annotations.NullMarked;
