/** The specification by example: corpus files, what they claim of a text, and whether a reading keeps it. */
@NullMarked
package tarikh.cli.corpus;

import org.jspecify.annotations.NullMarked;
