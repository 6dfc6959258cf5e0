package tarikh.text.word;

/** What a stem is in its sentence; the classes of Universal Dependencies, those that no reader needs apart put together. */
public enum WordClass {
    /** A verb, auxiliaries included. */
    VERB,
    /** A noun, verbal nouns included. */
    NOUN,
    /** An adjective or participle. */
    ADJECTIVE,
    /** A proper noun. */
    NAME,
    /** A number in words. */
    NUMERAL,
    /** A preposition, conjunction, pronoun, adverb or other word of grammar. */
    PARTICLE
}
