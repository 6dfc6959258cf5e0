/** Numbers in words and digits. */
@NullMarked
package tarikh.reading.numeral;

import org.jspecify.annotations.NullMarked;
