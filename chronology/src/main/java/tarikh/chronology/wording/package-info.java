/** Sentences in Arabic and English from templates: dates, quantities, events. */
@NullMarked
package tarikh.chronology.wording;

import org.jspecify.annotations.NullMarked;
