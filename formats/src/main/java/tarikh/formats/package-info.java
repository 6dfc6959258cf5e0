/** Chronicles in the formats of other tools, one package for each. */
@NullMarked
package tarikh.formats;

import org.jspecify.annotations.NullMarked;
