/** What people read in a terminal, in Arabic and in English. */
@NullMarked
package tarikh.cli.terminal;

import org.jspecify.annotations.NullMarked;
