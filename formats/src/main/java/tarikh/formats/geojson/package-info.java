/** GeoJSON (RFC 7946) for maps. */
@NullMarked
package tarikh.formats.geojson;

import org.jspecify.annotations.NullMarked;
