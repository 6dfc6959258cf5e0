package tarikh.reading.timex;

import tarikh.calendar.CalendarSystem;

/** How the years of a date are counted, as far as its words say. */
enum Reckoning {
    UNKNOWN("gregorian", CalendarSystem.GREGORIAN),
    GREGORIAN("gregorian", CalendarSystem.GREGORIAN),
    /** The old style, where the words say that it is meant. */
    JULIAN("julian", CalendarSystem.JULIAN),
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

    /** {@return whether it has the months January to December with their Roman lengths, under whatever names} */
    boolean hasRomanMonths() {
        return this == GREGORIAN || this == JULIAN || this == RUMI || this == SELEUCID;
    }

    /** {@return the reckoning whose years and months it shares: the old style counts like the new} */
    Reckoning family() {
        return this == JULIAN ? GREGORIAN : this;
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
