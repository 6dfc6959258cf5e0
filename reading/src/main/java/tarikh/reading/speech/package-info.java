/** Who vouches for what: quotations and reports. */
@NullMarked
package tarikh.reading.speech;

import org.jspecify.annotations.NullMarked;
