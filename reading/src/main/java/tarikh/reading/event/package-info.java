/** What happened, with its roles, its time links and its factuality. */
@NullMarked
package tarikh.reading.event;

import org.jspecify.annotations.NullMarked;
