/** Known people and places, and the matching of names. */
@NullMarked
package tarikh.authority;

import org.jspecify.annotations.NullMarked;
