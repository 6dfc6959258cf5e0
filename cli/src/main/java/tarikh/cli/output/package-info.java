/** Where results go: standard output or files, whole or not at all, and never over a file that Tarikh did not write. */
@NullMarked
package tarikh.cli.output;

import org.jspecify.annotations.NullMarked;
