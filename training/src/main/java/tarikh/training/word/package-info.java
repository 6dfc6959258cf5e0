/** Trains the weights in {@code packs/ar-learned}, by which words are cut and classed. */
@NullMarked
package tarikh.training.word;

import org.jspecify.annotations.NullMarked;
