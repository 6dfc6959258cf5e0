/** Tables for spreadsheets: comma- and tab-separated values. */
@NullMarked
package tarikh.formats.csv;

import org.jspecify.annotations.NullMarked;
