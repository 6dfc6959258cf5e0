/** Rules over categories: read from {@code .rules} files, compiled to automata, applied to annotated text. */
@NullMarked
package tarikh.text.rule;

import org.jspecify.annotations.NullMarked;
