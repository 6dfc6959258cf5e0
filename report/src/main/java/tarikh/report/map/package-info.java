/** Coastlines cropped and projected for one journey. */
@NullMarked
package tarikh.report.map;

import org.jspecify.annotations.NullMarked;
