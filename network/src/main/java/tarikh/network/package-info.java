/** Temporal constraint networks: bounds, contradictions, proofs, repairs. */
@NullMarked
package tarikh.network;

import org.jspecify.annotations.NullMarked;
