/** TimeML 1.2.1: the text with its times and events marked in place. */
@NullMarked
package tarikh.formats.timeml;

import org.jspecify.annotations.NullMarked;
