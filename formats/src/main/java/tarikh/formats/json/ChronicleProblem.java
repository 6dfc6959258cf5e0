package tarikh.formats.json;

import java.io.IOException;
import java.util.List;

/** What keeps a file from being a chronicle: where it stands, and as a key and its details what is wrong with it. */
public final class ChronicleProblem extends IOException {
    private static final long serialVersionUID = 1;

    private final int line;
    private final int column;
    private final String path;
    private final String key;
    private final transient List<String> details;

    ChronicleProblem(int line, int column, String path, String key, String... details) {
        super(line + ":" + column + " " + path + ": " + key + " " + List.of(details));
        this.line = line;
        this.column = column;
        this.path = path;
        this.key = key;
        this.details = List.of(details);
    }

    /** {@return the line, counted from 1} */
    public int line() {
        return line;
    }

    /** {@return the character in that line, counted from 1} */
    public int column() {
        return column;
    }

    /** {@return the place inside the object, as {@code events[3].time}} */
    public String path() {
        return path;
    }

    /** {@return the name of the fault, such as {@code missing}} */
    public String key() {
        return key;
    }

    /** {@return what was found and what should be there instead} */
    public List<String> details() {
        return List.copyOf(details);
    }
}
