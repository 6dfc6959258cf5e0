/** KML 2.2 for Google Earth and other globes. */
@NullMarked
package tarikh.formats.kml;

import org.jspecify.annotations.NullMarked;
