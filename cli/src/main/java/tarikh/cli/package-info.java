/** The command line. */
@NullMarked
package tarikh.cli;

import org.jspecify.annotations.NullMarked;
