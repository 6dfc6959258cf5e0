/** iCalendar (RFC 5545): what happened on this day, for calendar programs. */
@NullMarked
package tarikh.formats.ical;

import org.jspecify.annotations.NullMarked;
