package tarikh.calendar;

import java.time.DateTimeException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import tarikh.calendar.Edtf.Boundary;
import tarikh.calendar.Edtf.Choice.Member;
import tarikh.calendar.Edtf.Qualifier;

/** Makes values of EDTF from their parts, all forms about equally often. */
final class RandomEdtf {
    private static final String DIGITS = "0123456789XX";

    private final SplittableRandom random;

    RandomEdtf(SplittableRandom random) {
        this.random = random;
    }

    /** {@return the next value; parts that do not fit together are thrown again} */
    Edtf next() {
        while (true) {
            try {
                return switch (random.nextInt(4)) {
                    case 0 -> date();
                    case 1 ->
                        new Edtf.DateTime(date(), random.nextInt(24), random.nextInt(60), random.nextInt(60), zone());
                    case 2 -> new Edtf.Interval(end(), end());
                    default -> choice();
                };
            } catch (DateTimeException doesNotFit) {
                // Thrown again.
            }
        }
    }

    private Edtf.End end() {
        return random.nextInt(4) == 0 ? Boundary.values()[random.nextInt(2)] : date();
    }

    private Edtf.Choice choice() {
        List<Member> members = new ArrayList<>();
        for (int n = random.nextInt(1, 4); n > 0; n--) {
            Edtf.Date date = date();
            members.add(
                    switch (random.nextInt(4)) {
                        case 0 -> new Member(date, Boundary.OPEN);
                        case 1 -> new Member(Boundary.OPEN, date);
                        case 2 -> new Member(date, date());
                        default -> Member.of(date);
                    });
        }
        return new Edtf.Choice(random.nextBoolean(), members);
    }

    private Edtf.Date date() {
        while (true) {
            try {
                String month = random.nextInt(3) == 0 ? "" : random.nextInt(3) == 0 ? two(21, 42) : two(1, 13);
                String day = month.isEmpty() || random.nextInt(3) == 0 ? "" : two(1, 32);
                int parts = 1 + (month.isEmpty() ? 0 : 1) + (day.isEmpty() ? 0 : 1);
                return new Edtf.Date(year(), month, day, new EdtfQualification(signs(parts), signs(parts)));
            } catch (DateTimeException doesNotFit) {
                // Thrown again.
            }
        }
    }

    private EdtfYear year() {
        if (random.nextInt(5) == 0) {
            String digits = Long.toString(random.nextLong(1, 1L << random.nextInt(1, 60)));
            int exponent = random.nextInt(3) == 0 ? random.nextInt(1, 18) : 0;
            return new EdtfYear(random.nextBoolean(), digits, exponent, random.nextInt(3));
        }
        String digits = random.nextBoolean() ? YearPattern.padded(random.nextInt(2100), 4) : digits(4);
        return new EdtfYear(random.nextInt(4) == 0, digits, 0, random.nextInt(6) == 0 ? random.nextInt(5) : 0);
    }

    private String two(int from, int below) {
        return random.nextInt(4) == 0 ? digits(2) : YearPattern.padded(random.nextInt(from, below), 2);
    }

    private String digits(int count) {
        StringBuilder digits = new StringBuilder();
        for (int i = 0; i < count; i++) {
            digits.append(DIGITS.charAt(random.nextInt(DIGITS.length())));
        }
        return digits.toString();
    }

    private List<Qualifier> signs(int parts) {
        List<Qualifier> signs = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            boolean signed = i < parts && random.nextInt(4) == 0;
            signs.add(signed ? Qualifier.values()[random.nextInt(4)] : Qualifier.NONE);
        }
        return signs;
    }

    private String zone() {
        return switch (random.nextInt(4)) {
            case 0 -> "Z";
            case 1 -> "";
            default -> (random.nextBoolean() ? "+" : "-") + two(0, 15) + (random.nextBoolean() ? ":" + two(0, 60) : "");
        };
    }
}
