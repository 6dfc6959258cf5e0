package tarikh.bench;

import com.ibm.icu.util.Calendar;
import com.ibm.icu.util.IslamicCalendar;
import com.ibm.icu.util.TimeZone;
import com.ibm.icu.util.ULocale;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OperationsPerInvocation;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;
import org.openjdk.jmh.infra.Blackhole;
import tarikh.calendar.CalendarSystem;
import tarikh.calendar.YearMonthDay;

/** Tabular Hijri dates of random days from 1 to 1500 AH, and back; ICU4J beside it. Time is for one date. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Fork(2)
@Warmup(iterations = 3, time = 1)
@Measurement(iterations = 5, time = 1)
public class CalendarBenchmark {
    private static final int DAYS = 4096;
    private static final long SEED = 1;
    private static final long MILLIS_IN_DAY = 86_400_000L;
    private static final CalendarSystem HIJRI = CalendarSystem.HIJRI_CIVIL;

    private final long[] days = new long[DAYS];
    private final YearMonthDay[] dates = new YearMonthDay[DAYS];
    private final IslamicCalendar icu = new IslamicCalendar(TimeZone.GMT_ZONE, ULocale.ROOT);

    @Setup
    public void chooseDays() {
        SplittableRandom random = new SplittableRandom(SEED);
        long first = HIJRI.day(1, 1, 1);
        long end = HIJRI.day(1501, 1, 1);
        for (int i = 0; i < DAYS; i++) {
            days[i] = random.nextLong(first, end);
            dates[i] = HIJRI.date(days[i]);
        }
        icu.setCalculationType(IslamicCalendar.CalculationType.ISLAMIC_CIVIL);
    }

    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void dateOfDayTarikh(Blackhole sink) {
        for (long day : days) {
            sink.consume(HIJRI.date(day));
        }
    }

    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void dateOfDayIcu(Blackhole sink) {
        for (long day : days) {
            icu.setTimeInMillis(day * MILLIS_IN_DAY);
            sink.consume(icu.get(Calendar.EXTENDED_YEAR));
            sink.consume(icu.get(Calendar.MONTH));
            sink.consume(icu.get(Calendar.DAY_OF_MONTH));
        }
    }

    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void dayOfDateTarikh(Blackhole sink) {
        for (YearMonthDay date : dates) {
            sink.consume(HIJRI.day(date.year(), date.month(), date.day()));
        }
    }

    @Benchmark
    @OperationsPerInvocation(DAYS)
    public void dayOfDateIcu(Blackhole sink) {
        for (YearMonthDay date : dates) {
            icu.clear();
            icu.set(date.year(), date.month() - 1, date.day());
            sink.consume(icu.getTimeInMillis() / MILLIS_IN_DAY);
        }
    }
}
