/** Programs that train the tables of the packs; each says in its own words how it is run and what it writes. */
@NullMarked
package tarikh.training;

import org.jspecify.annotations.NullMarked;
