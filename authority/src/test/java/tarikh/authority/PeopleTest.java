package tarikh.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import java.util.Set;
import org.junit.jupiter.api.Test;
import tarikh.text.FoldedText;
import tarikh.text.LexEntry;

/** What can't be true of the people in the packs, whatever is true of them. */
class PeopleTest {
    private static final String SON_OF = " بن ";
    private static final int LONGEST_LIFE = 110;
    private static final int OLDEST_FATHER = 90;

    private static final Authority AUTHORITY = Authority.load(PeopleTest.class.getClassLoader());

    @Test
    void there_are_many_and_no_two_have_one_latin_name() {
        List<String> names = new ArrayList<>();
        people().keySet().forEach(p -> names.add(p.latin()));
        assertThat(names).hasSizeGreaterThan(1500).doesNotHaveDuplicates();
    }

    @Test
    void lives_are_no_longer_than_lives_are() {
        people().forEach((person, origin) -> {
            OptionalInt born = year(person.born());
            OptionalInt died = year(person.died());
            if (born.isPresent() && died.isPresent()) {
                assertThat(died.getAsInt() - born.getAsInt()).as(origin).isBetween(8, LONGEST_LIFE);
            }
        });
    }

    @Test
    void roles_are_held_by_the_living() {
        people().forEach((person, origin) -> {
            OptionalInt born = year(person.born());
            OptionalInt died = year(person.died());
            for (Held held : person.held()) {
                if (born.isPresent()) {
                    assertThat(held.from()).as(origin).isBetween(born.getAsInt(), born.getAsInt() + LONGEST_LIFE);
                }
                if (died.isPresent()) {
                    assertThat(held.to()).as(origin).isLessThanOrEqualTo(died.getAsInt());
                }
                if (held.to() != Held.OPEN) {
                    assertThat(held.to() - held.from()).as(origin).isLessThanOrEqualTo(75);
                }
            }
        });
    }

    @Test
    void a_name_of_two_people_is_marked_as_such() {
        Map<String, Set<String>> bearers = new LinkedHashMap<>();
        Set<String> unmarked = new LinkedHashSet<>();
        forms().forEach((entry, person) -> {
            String form = FoldedText.fold(entry.form());
            bearers.computeIfAbsent(form, f -> new LinkedHashSet<>()).add(person.latin());
            if (!entry.has("weak") && !entry.has("shared")) {
                unmarked.add(form);
            }
        });
        bearers.forEach((form, people) -> {
            if (unmarked.contains(form)) {
                assertThat(people).as(form).hasSize(1);
            }
        });
    }

    @Test
    void fathers_are_born_before_their_sons_and_live_to_beget_them() {
        Map<String, PersonRecord> byForm = new LinkedHashMap<>();
        forms().forEach((entry, person) -> {
            if (!entry.has("weak") && !entry.has("shared")) {
                byForm.put(FoldedText.fold(entry.form()), person);
            }
        });
        List<String> known = new ArrayList<>();
        byForm.forEach((form, son) -> {
            int at = form.indexOf(SON_OF);
            PersonRecord father = at < 0 ? null : byForm.get(form.substring(at + SON_OF.length()));
            if (father == null || father.equals(son)) {
                return;
            }
            known.add(form);
            OptionalInt sonBorn = year(son.born());
            OptionalInt fatherBorn = year(father.born());
            OptionalInt sonDied = year(son.died());
            OptionalInt fatherDied = year(father.died());
            if (sonBorn.isPresent() && fatherBorn.isPresent()) {
                assertThat(sonBorn.getAsInt() - fatherBorn.getAsInt()).as(form).isBetween(12, OLDEST_FATHER);
            }
            if (sonBorn.isPresent() && fatherDied.isPresent()) {
                assertThat(sonBorn.getAsInt()).as(form).isLessThanOrEqualTo(fatherDied.getAsInt() + 1);
            }
            if (sonDied.isPresent() && fatherDied.isPresent()) {
                assertThat(sonDied.getAsInt() - fatherDied.getAsInt()).as(form).isBetween(-60, 100);
            }
        });
        assertThat(known).hasSizeGreaterThan(20);
    }

    @Test
    void ids_are_of_one_person_each() {
        List<String> ids = new ArrayList<>();
        people().keySet().stream()
                .map(p -> p.ids().getOrDefault("wikidata", ""))
                .filter(id -> !id.isEmpty())
                .forEach(ids::add);
        assertThat(ids).hasSizeGreaterThan(50).doesNotHaveDuplicates();
    }

    @Test
    void of_a_caliph_his_years_are_known() {
        PersonRecord harun = people().keySet().stream()
                .filter(p -> p.latin().equals("Harun al-Rashid"))
                .findFirst()
                .orElseThrow();
        assertThat(harun.held()).containsExactly(new Held(786, 809));
    }

    private static Map<LexEntry, PersonRecord> forms() {
        Map<LexEntry, PersonRecord> forms = new LinkedHashMap<>();
        for (LexEntry entry : AUTHORITY.names().entries()) {
            if (AUTHORITY.record(entry) instanceof PersonRecord person) {
                forms.put(entry, person);
            }
        }
        return forms;
    }

    /** Each person with the place of its first form. */
    private static Map<PersonRecord, String> people() {
        Map<PersonRecord, String> people = new LinkedHashMap<>();
        forms().forEach((entry, person) -> people.putIfAbsent(person, entry.origin()));
        return people;
    }

    private static OptionalInt year(String written) {
        if (written.isEmpty()) {
            return OptionalInt.empty();
        }
        int dash = written.indexOf('-', 1);
        return OptionalInt.of(Integer.parseInt(dash < 0 ? written : written.substring(0, dash)));
    }
}
