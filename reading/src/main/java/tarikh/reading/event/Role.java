package tarikh.reading.event;

/** What an argument does in an event. */
public enum Role {
    AGENT,
    PATIENT,
    ORIGIN,
    DESTINATION,
    PLACE,
    VEHICLE,
    RECIPIENT,
    TOPIC
}
