package tarikh.chronology.journey;

import java.util.List;
import tarikh.calendar.DayRange;

/**
 * A person's stays in order and the legs between them.
 *
 * @param person entity id
 */
public record Journey(String person, List<Stay> stays, List<Leg> legs) {
    public Journey {
        stays = List.copyOf(stays);
        legs = List.copyOf(legs);
    }

    /** The days of an arrival or departure and the event that tells it. */
    public record Moment(DayRange days, String event) {}

    /**
     * A place where the person stays, is born, dies, is jailed, holds office or arrives.
     *
     * @param arrive empty when the text does not tell the arrival
     * @param leave empty when the text does not tell the departure
     * @param note the narrower place, or what the stay was, else empty
     */
    public record Stay(String place, List<Moment> arrive, List<Moment> leave, String note) {
        public Stay {
            arrive = List.copyOf(arrive);
            leave = List.copyOf(leave);
        }
    }

    /**
     * The way from one stay to the next.
     *
     * @param vehicle entity id, else empty
     * @param stated whether the text tells the move, or only the two stays
     */
    public record Leg(
            String from, String to, String vehicle, List<Moment> depart, List<Moment> arrive, boolean stated) {
        public Leg {
            depart = List.copyOf(depart);
            arrive = List.copyOf(arrive);
        }
    }
}
