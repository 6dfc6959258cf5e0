/** From names on the command line to texts: files, folders, standard input, and their encodings. */
@NullMarked
package tarikh.cli.input;

import org.jspecify.annotations.NullMarked;
