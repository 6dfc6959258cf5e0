/** Chronicles as JSON, version 1 of the output contract; see {@code docs/output-contract.md}. */
@NullMarked
package tarikh.formats.json;

import org.jspecify.annotations.NullMarked;
