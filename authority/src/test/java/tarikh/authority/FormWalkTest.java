package tarikh.authority;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import tarikh.text.Pack;
import tarikh.text.PackSource;

class FormWalkTest {
    private static final double FARTHEST = 0.3;
    private static final double NO_LIMIT = 99;
    private static final String LETTERS = "ابتسكويل";

    private final Spelling spelling = new Spelling(
            Pack.load(List.of(PackSource.ofResources(FormWalkTest.class.getClassLoader(), "packs/spelling")))
                    .entries());

    @Test
    void the_walk_finds_what_comparing_all_finds() {
        long seed = 20261124;
        Random random = new Random(seed);
        List<SortedForms.Named> names = new ArrayList<>();
        for (int i = 0; i < 400; i++) {
            names.add(new SortedForms.Named(word(random), i));
        }
        SortedForms forms = SortedForms.of(names);
        for (int q = 0; q < 40; q++) {
            String query = word(random);
            Map<Integer, Double> walked = new HashMap<>();
            FormWalk.near(forms, spelling.letters(query), FARTHEST, NO_LIMIT, 0)
                    .forEach((owner, near) -> walked.put(owner, near.distance()));
            Map<Integer, Double> compared = new HashMap<>();
            for (SortedForms.Named name : names) {
                double distance = spelling.distance(query, name.folded());
                boolean tooLong = name.folded().length() > query.length() * 1.4;
                if (distance <= FARTHEST && !tooLong) {
                    compared.put(name.owner(), distance);
                }
            }
            assertThat(walked).as("seed %d, %s", seed, query).containsAllEntriesOf(compared);
        }
    }

    @Test
    void forms_are_sorted_and_found_again() {
        SortedForms forms = SortedForms.of(List.of(
                new SortedForms.Named("متز", 7), new SortedForms.Named("بون", 3), new SortedForms.Named("بون", 1)));
        assertThat(forms.owner(forms.floor("بون"))).isEqualTo(1);
        assertThat(forms.form(forms.floor("متز"))).isEqualTo("متز");
        assertThat(forms.is(forms.floor("متزا"), "متزا")).isFalse();
    }

    private static String word(Random random) {
        StringBuilder word = new StringBuilder();
        int length = 3 + random.nextInt(5);
        for (int i = 0; i < length; i++) {
            word.append(LETTERS.charAt(random.nextInt(LETTERS.length())));
        }
        return word.toString();
    }
}
