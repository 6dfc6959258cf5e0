/** A linear model that gives each token of a sequence a tag, and the word clusters that it looks at. */
@NullMarked
package tarikh.text.tagger;

import org.jspecify.annotations.NullMarked;
