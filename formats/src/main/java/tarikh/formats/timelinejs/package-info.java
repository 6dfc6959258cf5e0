/** TimelineJS3 JSON: a timeline of slides for web pages. */
@NullMarked
package tarikh.formats.timelinejs;

import org.jspecify.annotations.NullMarked;
