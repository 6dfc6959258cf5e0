/** What the writers of several formats share. */
@NullMarked
package tarikh.formats.base;

import org.jspecify.annotations.NullMarked;
