package tarikh.formats.csv;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import tarikh.calendar.DayRange;
import tarikh.chronology.Chronicle;
import tarikh.chronology.journey.Journey;
import tarikh.formats.base.Cast;
import tarikh.formats.base.DayForms;
import tarikh.reading.entity.Known;

/** A row for each stay of each traveller, in order, with the way that led there. */
final class JourneyRows {
    static final String[] COLUMNS = {
        CsvFormat.MARK,
        "traveller",
        "stop",
        "place",
        "latin",
        "lat",
        "lon",
        "arrive_earliest",
        "arrive_latest",
        "leave_earliest",
        "leave_latest",
        "vehicle",
        "way_stated",
        "note",
        "source"
    };

    private final Row row;

    JourneyRows(Row row) {
        this.row = row;
    }

    void write(Chronicle chronicle) throws IOException {
        Cast cast = new Cast(chronicle);
        for (Journey journey : chronicle.journeys()) {
            for (int stop = 0; stop < journey.stays().size(); stop++) {
                Journey.Stay stay = journey.stays().get(stop);
                row.value(journey.person()).words(cast.name(journey.person())).value(stop + 1);
                where(stay.place(), cast);
                days(stay.arrive());
                days(stay.leave());
                way(stop == 0 ? Optional.empty() : wayTo(journey, stop), cast);
                row.words(stay.note()).words(chronicle.source().id()).end();
            }
        }
    }

    private void where(String place, Cast cast) throws IOException {
        row.words(cast.name(place));
        row.words(cast.entity(place).map(e -> e.known().latin()).orElse(""));
        Optional<Known.Point> point = cast.point(place);
        row.value(point.map(p -> Double.toString(p.latitude())).orElse(""));
        row.value(point.map(p -> Double.toString(p.longitude())).orElse(""));
    }

    private void days(List<Journey.Moment> told) throws IOException {
        DayRange days = told.isEmpty() ? DayRange.unbounded() : told.get(0).days();
        row.value(DayForms.iso(days.earliest())).value(DayForms.iso(days.latest()));
    }

    private void way(Optional<Journey.Leg> leg, Cast cast) throws IOException {
        row.words(leg.filter(l -> !l.vehicle().isEmpty())
                .map(l -> cast.name(l.vehicle()))
                .orElse(""));
        row.value(leg.map(l -> Boolean.toString(l.stated())).orElse(""));
    }

    private static Optional<Journey.Leg> wayTo(Journey journey, int stop) {
        if (stop > journey.legs().size()) {
            return Optional.empty();
        }
        Journey.Leg leg = journey.legs().get(stop - 1);
        return leg.to().equals(journey.stays().get(stop).place()) ? Optional.of(leg) : Optional.empty();
    }
}
