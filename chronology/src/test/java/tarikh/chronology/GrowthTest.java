package tarikh.chronology;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.management.ThreadMXBean;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import tarikh.reading.event.EventOrder;
import tarikh.reading.event.EventType;
import tarikh.reading.event.Role;
import tarikh.reading.timex.Amount;
import tarikh.reading.timex.Mod;
import tarikh.text.SourceText;

/** Four times the text may cost little more than four times the work; work is counted in bytes asked for, not in time. */
class GrowthTest {
    private static final double MOST = 6;

    @Test
    void reasoning_grows_with_the_number_of_lives_told() {
        Runnable small = () -> lives(150).reason();
        Runnable large = () -> lives(600).reason();
        small.run();
        assertThat(work(large)).isLessThan(MOST * work(small));
    }

    @Test
    void reading_grows_with_the_length_of_the_text() throws IOException {
        String text = Files.readString(Path.of("../examples/khusraw-travels.txt"))
                + Files.readString(Path.of("../examples/bell-biography.txt"));
        Chronicler chronicler = Chronicler.shipped();
        Runnable small = () -> read(chronicler, text.repeat(10));
        Runnable large = () -> read(chronicler, text.repeat(40));
        small.run();
        assertThat(work(large)).isLessThan(MOST * work(small));
    }

    private static void read(Chronicler chronicler, String text) {
        chronicler.read(new SourceText("growth", text), "growth", OptionalLong.empty());
    }

    private static double work(Runnable task) {
        ThreadMXBean thread = (ThreadMXBean) ManagementFactory.getThreadMXBean();
        long before = thread.getThreadAllocatedBytes(Thread.currentThread().getId());
        task.run();
        return thread.getThreadAllocatedBytes(Thread.currentThread().getId()) - before;
    }

    /** Every tenth life goes against itself. */
    private static Story lives(int count) {
        Story story = new Story().place("pl1", 41, 29).place("pl2", 30, 31);
        for (int i = 0; i < count; i++) {
            String person = "p" + i;
            int born = 1300 + i % 500;
            story.person(person);
            story.event(EventType.LIFE_BIRTH).patient(person).at("" + born);
            story.event(EventType.MOVE_ARRIVE)
                    .agent(person)
                    .with(Role.DESTINATION, i % 2 == 0 ? "pl1" : "pl2")
                    .at(born + 30 + "-02-13");
            story.event(EventType.MOVE_STAY)
                    .agent(person)
                    .with(Role.PLACE, "pl1")
                    .lasts(3, Amount.Unit.WEEK, Mod.NONE);
            story.event(EventType.JUSTICE_JAIL).patient(person).lasts(2, Amount.Unit.YEAR, Mod.NONE);
            story.event(EventType.JUSTICE_RELEASE).patient(person);
            story.event(EventType.POWER_ACCEDE).agent(person).lasts(4, Amount.Unit.YEAR, Mod.NONE);
            story.event(EventType.CONTACT_MEET)
                    .agent(person)
                    .saidBy("p" + i / 2)
                    .at("" + (born + 40));
            int death = story.clauses.size() + 1;
            story.event(EventType.LIFE_DEATH).patient(person).at("" + (i % 10 == 0 ? born + 2 : born + 70));
            story.order("e" + (death - 6), "e" + (death - 3), EventOrder.Kind.STATED);
            story.order("e" + (death - 6), "e" + (death - 5), EventOrder.Kind.NARRATIVE);
        }
        return story;
    }
}
