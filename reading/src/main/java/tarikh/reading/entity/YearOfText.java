package tarikh.reading.entity;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import tarikh.reading.timex.Timex;

/** The year that a text speaks of most: the middle one of its dates. */
final class YearOfText {
    private YearOfText() {}

    static OptionalInt of(List<Timex> times) {
        List<Integer> years = new ArrayList<>();
        for (Timex time : times) {
            if (time.days().earliest().isPresent() && time.days().latest().isPresent()) {
                years.add(
                        LocalDate.ofEpochDay(time.days().earliest().getAsLong()).getYear());
            }
        }
        years.sort(null);
        return years.isEmpty() ? OptionalInt.empty() : OptionalInt.of(years.get(years.size() / 2));
    }
}
