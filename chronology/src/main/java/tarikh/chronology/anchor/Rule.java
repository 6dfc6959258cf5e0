package tarikh.chronology.anchor;

/** One way in which what is told bears on time. */
interface Rule {
    /** Adds what follows for the events of an account. */
    void apply(AccountBuilder account);
}
