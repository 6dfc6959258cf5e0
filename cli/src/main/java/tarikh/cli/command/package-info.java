/** The commands and their options; what they do lies in the packages beside. */
@NullMarked
package tarikh.cli.command;

import org.jspecify.annotations.NullMarked;
