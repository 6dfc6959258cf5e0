package tarikh.rooms;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.syntax.ArchRuleDefinition;
import java.io.PrintStream;
import java.nio.charset.Charset;
import java.time.Clock;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.Locale;
import java.util.TimeZone;
import org.junit.jupiter.api.Test;

/** What may not enter which room; see {@code docs/architecture.md}. */
class RoomsTest {
    private static final String[] KERNELS = {
        "tarikh.calendar..", "tarikh.text..", "tarikh.authority..", "tarikh.network.."
    };
    private static final String[] KERNELS_AND_STAGES = {
        "tarikh.calendar..",
        "tarikh.text..",
        "tarikh.authority..",
        "tarikh.network..",
        "tarikh.reading..",
        "tarikh.chronology.."
    };
    private static final JavaClasses CLASSES = new ClassFileImporter()
            .withImportOption(new ImportOption.DoNotIncludeTests())
            .importPackages("tarikh");

    @Test
    void the_classes_of_all_rooms_were_found() {
        for (String room : List.of("calendar", "text", "network", "reading", "chronology", "formats", "cli")) {
            assertThat(CLASSES.stream().filter(c -> c.getPackageName().startsWith("tarikh." + room)))
                    .as(room)
                    .hasSizeGreaterThan(5);
        }
    }

    @Test
    void the_calendar_knows_no_other_room() {
        onlyKnows("tarikh.calendar..");
    }

    @Test
    void the_text_knows_no_other_room() {
        onlyKnows("tarikh.text..");
    }

    @Test
    void the_network_knows_no_other_room() {
        onlyKnows("tarikh.network..");
    }

    @Test
    void the_authority_knows_only_text_and_calendar() {
        onlyKnows("tarikh.authority..", "tarikh.text..", "tarikh.calendar..");
    }

    @Test
    void reading_does_not_reason() {
        onlyKnows("tarikh.reading..", "tarikh.calendar..", "tarikh.text..", "tarikh.authority..");
    }

    @Test
    void the_chronology_knows_no_edge() {
        onlyKnows("tarikh.chronology..", KERNELS_AND_STAGES);
    }

    @Test
    void formats_and_the_report_only_translate() {
        for (String edge : new String[] {"tarikh.formats..", "tarikh.report.."}) {
            check(noClasses()
                    .that()
                    .resideInAPackage(edge)
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("tarikh.network..", "tarikh.authority.."));
        }
    }

    @Test
    void kernels_and_stages_need_nothing_beyond_java() {
        check(noClasses()
                .that()
                .resideInAnyPackage(KERNELS_AND_STAGES)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages("tarikh..", "java..", "org.jspecify.."));
    }

    @Test
    void kernels_and_stages_use_no_regular_expressions() {
        check(noClasses()
                .that()
                .resideInAnyPackage(KERNELS_AND_STAGES)
                .should()
                .dependOnClassesThat()
                .resideInAPackage("java.util.regex..")
                .orShould()
                .callMethodWhere(StringCalls.THAT_COMPILE_A_PATTERN));
    }

    @Test
    void kernels_and_stages_neither_print_nor_log() {
        check(noClasses()
                .that()
                .resideInAnyPackage(KERNELS_AND_STAGES)
                .should()
                .accessField(System.class, "out")
                .orShould()
                .accessField(System.class, "err")
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(PrintStream.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(System.Logger.class));
    }

    @Test
    void nothing_asks_for_the_default_locale_or_charset() {
        check(noClasses()
                .that()
                .resideInAPackage("tarikh..")
                .should()
                .callMethod(Locale.class, "getDefault")
                .orShould()
                .callMethod(Charset.class, "defaultCharset")
                .orShould()
                .callMethod(String.class, "getBytes")
                .orShould()
                .callConstructor(String.class, byte[].class)
                .orShould()
                .callMethod(String.class, "toLowerCase")
                .orShould()
                .callMethod(String.class, "toUpperCase")
                .orShould()
                .callMethod(String.class, "format", String.class, Object[].class)
                .orShould()
                .callMethod(String.class, "formatted", Object[].class));
    }

    @Test
    void kernels_and_stages_know_no_clock_and_no_time_zone() {
        check(noClasses()
                .that()
                .resideInAnyPackage(KERNELS_AND_STAGES)
                .should()
                .dependOnClassesThat()
                .areAssignableTo(Clock.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(TimeZone.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Date.class)
                .orShould()
                .dependOnClassesThat()
                .areAssignableTo(Calendar.class)
                .orShould()
                .callMethod(System.class, "currentTimeMillis")
                .orShould()
                .callMethod(System.class, "nanoTime")
                .orShould()
                .callMethod(java.time.LocalDate.class, "now"));
    }

    @Test
    void nothing_static_can_change() {
        check(ArchRuleDefinition.fields()
                .that()
                .areStatic()
                .and()
                .areDeclaredInClassesThat()
                .resideInAPackage("tarikh..")
                .should()
                .beFinal());
        check(noClasses()
                .that()
                .resideInAPackage("tarikh..")
                .should()
                .dependOnClassesThat()
                .areAssignableTo(ThreadLocal.class));
    }

    @Test
    void packages_of_one_room_do_not_turn_in_circles() {
        for (String room : new String[] {"calendar", "text", "authority", "network", "formats", "report", "cli"}) {
            check(slices().matching("tarikh." + room + ".(**)")
                    .should()
                    .beFreeOfCycles()
                    .allowEmptyShould(true));
        }
    }

    @Test
    void rooms_do_not_turn_in_circles() {
        check(slices().matching("tarikh.(*)..").should().beFreeOfCycles());
    }

    @Test
    void kernels_know_nothing_of_what_stands_above_them() {
        check(noClasses()
                .that()
                .resideInAnyPackage(KERNELS)
                .should()
                .dependOnClassesThat()
                .resideInAnyPackage("tarikh.reading..", "tarikh.chronology.."));
    }

    @Test
    void public_classes_of_stages_are_final_records_enums_or_interfaces() {
        check(ArchRuleDefinition.classes()
                .that()
                .resideInAnyPackage(KERNELS_AND_STAGES)
                .and()
                .arePublic()
                .and()
                .areNotInterfaces()
                .and()
                .areNotEnums()
                .and(DescribedPredicate.not(JavaClass.Predicates.assignableTo(Throwable.class)))
                .and()
                .doNotHaveModifier(JavaModifier.ABSTRACT)
                .should()
                .haveModifier(JavaModifier.FINAL));
    }

    private static void onlyKnows(String room, String... others) {
        String[] allowed = new String[others.length + 4];
        System.arraycopy(others, 0, allowed, 0, others.length);
        allowed[others.length] = room;
        allowed[others.length + 1] = "java..";
        allowed[others.length + 2] = "org.jspecify..";
        allowed[others.length + 3] = ""; // arrays and primitives
        check(noClasses()
                .that()
                .resideInAPackage(room)
                .should()
                .dependOnClassesThat()
                .resideOutsideOfPackages(allowed));
    }

    private static void check(ArchRule rule) {
        rule.allowEmptyShould(true).check(CLASSES);
    }
}
