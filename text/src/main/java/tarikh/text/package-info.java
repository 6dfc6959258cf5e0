/** Source text, spans, folding, tokens, automata, packs. */
@NullMarked
package tarikh.text;

import org.jspecify.annotations.NullMarked;
