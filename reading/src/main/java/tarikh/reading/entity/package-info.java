/** People, places, organisations, vessels and works, and the mentions that refer to them. */
@NullMarked
package tarikh.reading.entity;

import org.jspecify.annotations.NullMarked;
