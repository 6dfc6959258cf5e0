/** What a written word is made of: the particles and pronouns written together with it, its stem, its class. */
@NullMarked
package tarikh.text.word;

import org.jspecify.annotations.NullMarked;
