/** StoryMapJS JSON: a journey told slide by slide on a map. */
@NullMarked
package tarikh.formats.storymapjs;

import org.jspecify.annotations.NullMarked;
