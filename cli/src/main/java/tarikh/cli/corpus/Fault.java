package tarikh.cli.corpus;

/** Something in a corpus file that cannot be understood, and what was expected instead. */
public record Fault(String file, int line, String message) {
    @Override
    public String toString() {
        return file + ":" + line + ": " + message;
    }
}
