package tarikh.chronology.anchor;

/** The points of a network at which an event begins and ends; the same point for what takes no time. */
public record Moment(int begin, int end) {
    public boolean lasts() {
        return begin != end;
    }
}
