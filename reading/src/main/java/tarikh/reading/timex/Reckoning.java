package tarikh.reading.timex;

import tarikh.calendar.CalendarSystem;

/** How the years of a date are counted, as far as its words say. */
enum Reckoning {
    UNKNOWN("gregorian", CalendarSystem.GREGORIAN),
    GREGORIAN("gregorian", CalendarSystem.GREGORIAN),
    HIJRI("hijri", CalendarSystem.HIJRI_CIVIL),
    RUMI("rumi", CalendarSystem.RUMI),
    COPTIC("coptic", CalendarSystem.COPTIC),
    SELEUCID("seleucid", CalendarSystem.SELEUCID),
    SOLAR_HIJRI("solar-hijri", CalendarSystem.SOLAR_HIJRI);

    private final String id;
    private final CalendarSystem calendar;

    Reckoning(String id, CalendarSystem calendar) {
        this.id = id;
        this.calendar = calendar;
    }

    /** {@return the contract's name} */
    String id() {
        return id;
    }

    CalendarSystem calendar() {
        return calendar;
    }

    /** {@return the reckoning that a pack calls so, or {@link #UNKNOWN}} */
    static Reckoning named(String name) {
        for (Reckoning reckoning : values()) {
            if (reckoning != UNKNOWN && reckoning.id.equals(name)) {
                return reckoning;
            }
        }
        return UNKNOWN;
    }
}
