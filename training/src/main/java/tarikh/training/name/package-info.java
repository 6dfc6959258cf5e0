/** Trains the sequence model of names and the word clusters that it looks at. */
@NullMarked
package tarikh.training.name;

import org.jspecify.annotations.NullMarked;
