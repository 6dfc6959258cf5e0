/** Days, calendars, partial dates, EDTF, conversion. */
@NullMarked
package tarikh.calendar;

import org.jspecify.annotations.NullMarked;
