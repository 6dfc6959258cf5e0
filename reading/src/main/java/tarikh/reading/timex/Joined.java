package tarikh.reading.timex;

import java.util.List;
import tarikh.calendar.DayRange;

/** What a date says, or the halves of one in several calendars together, in the order of the text. */
record Joined(List<DateForm> forms) {
    Joined {
        forms = List.copyOf(forms);
    }

    private DateForm christian() {
        return forms.stream().filter(DateForm::isRoman).findFirst().orElse(forms.get(0));
    }

    private String clock() {
        return forms.stream()
                .map(f -> f.moment().clock())
                .filter(c -> !c.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** {@return the half written first, with the hour and the modifier that any half has} */
    Moment shown() {
        MomentBuilder b = MomentBuilder.of(forms.get(0).moment());
        b.clock = clock();
        for (DateForm form : forms) {
            b.mod = b.mod == Mod.NONE ? form.moment().mod() : b.mod;
        }
        return b.build();
    }

    /** {@return the TIMEX3 value; of a weekday whose date is not known, the weekday} */
    String value() {
        String written = christian().value();
        String value = forms.size() == 1 || written.endsWith(clock()) ? written : written + clock();
        boolean timeless = value.isEmpty() || value.equals(clock());
        Moment first = forms.get(0).moment();
        boolean weekdayOnly = !first.hasDay() && (!first.refers() || first.dayRef() != Ref.NONE);
        return timeless && weekdayOnly && first.weekday() > 0 && hijri().isEmpty()
                ? "XXXX-WXX-" + first.weekday() + first.clock()
                : value;
    }

    /** {@return the dates as written, in the form of {@code CalendarDate.toString}} */
    List<String> written() {
        return forms.stream().map(DateForm::written).filter(w -> !w.isEmpty()).toList();
    }

    String edtf() {
        return christian().edtf();
    }

    String hijri() {
        return forms.stream()
                .map(DateForm::hijri)
                .filter(h -> !h.isEmpty())
                .findFirst()
                .orElse("");
    }

    /** {@return the days of the Christian half, which people count by; where the halves disagree, the truth may be any} */
    DayRange days() {
        DayRange christian = christian().days();
        DayRange days = christian;
        for (DayRange half : halves()) {
            days = half.overlaps(christian) ? days : days.hull(half);
        }
        return days;
    }

    List<DayRange> halves() {
        return forms.stream().map(DateForm::days).toList();
    }

    boolean isImpossible() {
        return forms.stream().anyMatch(DateForm::isImpossible);
    }
}
