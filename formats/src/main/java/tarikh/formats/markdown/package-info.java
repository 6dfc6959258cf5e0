/** Markdown for notes and repositories. */
@NullMarked
package tarikh.formats.markdown;

import org.jspecify.annotations.NullMarked;
