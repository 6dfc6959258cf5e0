/** TEI P5: the text with its names, dates and events marked up. */
@NullMarked
package tarikh.formats.tei;

import org.jspecify.annotations.NullMarked;
