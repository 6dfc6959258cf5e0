/** W3C Web Annotation: findings as annotations of the text, for annotation tools. */
@NullMarked
package tarikh.formats.webannotation;

import org.jspecify.annotations.NullMarked;
