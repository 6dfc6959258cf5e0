package tarikh.text.word;

import java.nio.ByteBuffer;
import tarikh.text.SortedHashes;
import tarikh.text.WordList;

/**
 * How the forms of a language behave in much running text: how often they stand there, and in what company.
 *
 * <p>Form: number of forms; hashes of the folded forms ({@link WordList#hash}), ascending; as many shorts, the traits.
 * A form that is not in it is taken for another with a probability of about 1 in 20,000.
 */
public final class Attested {
    private final SortedHashes hashes;
    private final short[] traits;

    private Attested(int[] hashes, short[] traits) {
        this.hashes = new SortedHashes(hashes);
        this.traits = traits;
    }

    /**
     * Reads the form above.
     *
     * @throws java.nio.BufferUnderflowException if the bytes end too early
     */
    public static Attested of(byte[] bytes) {
        ByteBuffer in = ByteBuffer.wrap(bytes);
        int[] hashes = new int[in.getInt()];
        in.asIntBuffer().get(hashes);
        in.position(in.position() + 4 * hashes.length);
        short[] traits = new short[hashes.length];
        in.asShortBuffer().get(traits);
        return new Attested(hashes, traits);
    }

    /** {@return the traits of a form by its hash, 0 if it is not attested; see {@link Trait}} */
    public int traits(int hash) {
        int at = hashes.ceiling(hash);
        return at < hashes.size() && hashes.get(at) == hash ? traits[at] & 0xFFFF : 0;
    }

    /** {@return how many forms are attested} */
    public int size() {
        return hashes.size();
    }

    /** What is known of a form, each packed into a few bits: 0 is never or unknown, more is more often. */
    public enum Trait {
        /** How often it stands by itself, on a scale of powers. */
        FREQUENCY(0, 3),
        /** How often the article is written before it, to how often it stands by itself. */
        ARTICLE(3, 2),
        /** Likewise a preposition. */
        PREPOSITION(5, 2),
        /** Likewise a conjunction. */
        CONJUNCTION(7, 2),
        /** Likewise a pronoun behind it. */
        PRONOUN(9, 2),
        /** How much of the time it follows a particle that only stands before verbs. */
        AFTER_VERB_PARTICLE(11, 2),
        /** How much of the time it follows a preposition written apart. */
        AFTER_PREPOSITION(13, 2),
        /** Whether it often opens a sentence. */
        OPENING(15, 1);

        private final int shift;
        private final int bits;

        Trait(int shift, int bits) {
            this.shift = shift;
            this.bits = bits;
        }

        /** {@return this trait from among all} */
        public int of(int traits) {
            return traits >>> shift & (1 << bits) - 1;
        }

        /** {@return the greatest value} */
        public int most() {
            return (1 << bits) - 1;
        }

        /** {@return a value put in its place} */
        public int at(int value) {
            return Math.min(value, most()) << shift;
        }
    }
}
