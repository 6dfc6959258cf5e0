package tarikh.reading.event;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.RandomAccess;
import org.jspecify.annotations.Nullable;
import tarikh.reading.event.Lemma.Shape;
import tarikh.reading.event.Reading.Tense;
import tarikh.reading.event.Reading.Voice;
import tarikh.text.LexEntry;
import tarikh.text.Pack;
import tarikh.text.TableReader;
import tarikh.text.TableWriter;

/** The forms of event words in a compiled file, with their readings; each is made when it is first asked for. */
final class FormTable {
    private static final int ATTACHED = 1;
    private static final int VOICES = 2;
    private static final int TENSES = 8;

    private final Pack pack;
    private final List<String> letters;
    /** By reading: its lemma, tense and voice with whether it is attached, person. */
    private final int[] lemmaOf;

    private final int[] traits;
    private final int[] personOf;
    private final List<String> persons;
    /** By lemma: its shape, and the entry of the pack that it comes from. */
    private final int[] shapes;

    private final int[] sources;
    private final @Nullable Lemma[] lemmas;

    private FormTable(TableReader in, Pack pack) {
        this.pack = pack;
        this.letters = in.texts();
        this.lemmaOf = in.numbers();
        this.traits = in.numbers();
        this.personOf = in.numbers();
        this.persons = in.texts();
        this.shapes = in.numbers();
        this.sources = in.numbers();
        this.lemmas = new Lemma[shapes.length];
    }

    static FormTable read(TableReader in, Pack pack) {
        return new FormTable(in, pack);
    }

    /** Writes forms with their readings, the first with the first and so on. */
    static void write(List<LexEntry> forms, List<Reading> readings, Pack pack, TableWriter out) {
        Map<String, Integer> entries = new HashMap<>();
        for (int e = 0; e < pack.entries().size(); e++) {
            entries.put(pack.entries().get(e).origin(), e);
        }
        Map<Lemma, Integer> lemmas = new LinkedHashMap<>();
        Map<String, Integer> persons = new LinkedHashMap<>();
        out.texts(forms.stream().map(LexEntry::form).toList());
        out.numbers(readings.stream()
                .map(r -> lemmas.computeIfAbsent(r.lemma(), l -> lemmas.size()))
                .toList());
        out.numbers(readings.stream().map(FormTable::traits).toList());
        out.numbers(readings.stream()
                .map(r -> persons.computeIfAbsent(r.person(), p -> persons.size()))
                .toList());
        out.texts(List.copyOf(persons.keySet()));
        out.numbers(lemmas.keySet().stream().map(l -> l.shape().ordinal()).toList());
        List<Integer> sources = new ArrayList<>();
        for (Lemma lemma : lemmas.keySet()) {
            sources.add(Objects.requireNonNull(entries.get(lemma.rule()), lemma.rule()));
        }
        out.numbers(sources);
    }

    private static int traits(Reading reading) {
        return reading.tense().ordinal() * TENSES
                + reading.voice().ordinal() * VOICES
                + (reading.attached() ? ATTACHED : 0);
    }

    List<LexEntry> forms() {
        return new Made<>(letters.size()) {
            @Override
            LexEntry make(int index) {
                return EventLexicon.form(
                        index, letters.get(index), lemma(lemmaOf[index]).rule());
            }
        };
    }

    List<Reading> readings() {
        return new Made<>(letters.size()) {
            @Override
            Reading make(int index) {
                return reading(index);
            }
        };
    }

    private Reading reading(int index) {
        int some = traits[index];
        return new Reading(
                lemma(lemmaOf[index]),
                Tense.values()[some / TENSES],
                persons.get(personOf[index]),
                Voice.values()[some % TENSES / VOICES],
                (some & ATTACHED) != 0);
    }

    private Lemma lemma(int index) {
        Lemma lemma = lemmas[index];
        if (lemma == null) {
            lemma = Lemma.of(Shape.values()[shapes[index]], pack.entries().get(sources[index]));
            lemmas[index] = lemma;
        }
        return lemma;
    }

    /** A list whose elements are made when they are first asked for, and kept. */
    private abstract static class Made<E> extends AbstractList<E> implements RandomAccess {
        private final @Nullable Object[] made;

        Made(int size) {
            this.made = new Object[size];
        }

        abstract E make(int index);

        @Override
        @SuppressWarnings("unchecked")
        public E get(int index) {
            Object element = made[index];
            if (element == null) {
                element = make(index);
                made[index] = element;
            }
            return (E) element;
        }

        @Override
        public int size() {
            return made.length;
        }
    }
}
