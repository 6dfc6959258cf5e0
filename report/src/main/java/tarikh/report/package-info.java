/** The HTML report: text, chronology, contradictions, map. */
@NullMarked
package tarikh.report;

import org.jspecify.annotations.NullMarked;
