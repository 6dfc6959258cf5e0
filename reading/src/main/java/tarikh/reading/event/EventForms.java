package tarikh.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tarikh.reading.event.Lemma.Shape;
import tarikh.reading.event.Reading.Tense;
import tarikh.reading.event.Reading.Voice;
import tarikh.text.LexEntry;
import tarikh.text.Pack;

/** Makes all forms of a pack's event words and clause verbs, each with its reading. */
final class EventForms {
    private final Paradigm paradigm;
    private final Map<String, String> letters = new HashMap<>();
    private final List<LexEntry> forms = new ArrayList<>();
    private final List<Reading> readings = new ArrayList<>();
    private final List<String> participleEndings;

    EventForms(Pack pack) {
        this.paradigm = new Paradigm(pack);
        for (LexEntry entry : pack.entries("Letter")) {
            letters.put(entry.value(0), entry.form());
        }
        this.participleEndings = pack.entries("Ending").stream()
                .filter(e -> e.has("participle"))
                .map(LexEntry::form)
                .toList();
        for (LexEntry entry : pack.entries()) {
            switch (entry.category()) {
                case "Verb" -> addVerb(entry);
                case "EventNoun" -> addNoun(entry);
                case "Participle" -> addParticiple(entry);
                case "Fixed" -> addFixed(entry);
                default -> {}
            }
        }
    }

    /** {@return the forms, each with the number of its reading as its only value} */
    List<LexEntry> forms() {
        return forms;
    }

    List<Reading> readings() {
        return readings;
    }

    private void addVerb(LexEntry entry) {
        List<String> parts = words(entry.form());
        Lemma lemma = Lemma.of(Shape.VERB, entry);
        if (parts.size() > 1) {
            for (Paradigm.Form form : paradigm.inflect(parts.get(0), parts.get(1))) {
                add(
                        form.letters(),
                        new Reading(lemma, form.tense(), form.person(), form.voice(), form.attached()),
                        entry);
            }
        }
        Lemma noun = new Lemma(Shape.NOUN, lemma.kind(), lemma.type(), lemma.frame(), lemma.rule());
        for (int i = 2; i < parts.size(); i++) {
            addNounForms(noun, parts.get(i), entry);
        }
    }

    private void addNoun(LexEntry entry) {
        Lemma lemma = Lemma.of(Shape.NOUN, entry);
        for (String part : words(entry.form())) {
            addNounForms(lemma, part, entry);
        }
    }

    private void addNounForms(Lemma lemma, String form, LexEntry entry) {
        add(form, new Reading(lemma, Tense.NONE, "", Voice.ACTIVE, false), entry);
        Reading attached = new Reading(lemma, Tense.NONE, "", Voice.ACTIVE, true);
        String stem = form.substring(0, form.length() - 1);
        if (form.endsWith(letter("teh-marbuta"))) {
            add(stem + letter("teh"), attached, entry);
        } else if (form.endsWith(letter("hamza"))) {
            add(stem + letter("yeh-hamza"), attached, entry);
            add(stem + letter("waw-hamza"), attached, entry);
        } else if (form.endsWith(letter("maqsura"))) {
            add(stem + letter("alef"), attached, entry);
        }
    }

    private void addParticiple(LexEntry entry) {
        Lemma lemma = Lemma.of(Shape.PARTICIPLE, entry);
        Reading reading = new Reading(lemma, Tense.NONE, "", Voice.ACTIVE, false);
        add(entry.form(), reading, entry);
        for (String ending : participleEndings) {
            add(entry.form() + ending, reading, entry);
        }
    }

    private void addFixed(LexEntry entry) {
        add(entry.form(), new Reading(Lemma.of(Shape.FIXED, entry), Tense.PERFECT, "3ms", Voice.ACTIVE, false), entry);
    }

    private void add(String form, Reading reading, LexEntry entry) {
        forms.add(EventLexicon.form(readings.size(), form, entry.origin()));
        readings.add(reading);
    }

    private String letter(String name) {
        return letters.getOrDefault(name, "\0");
    }

    private static List<String> words(String line) {
        List<String> words = new ArrayList<>();
        int from = 0;
        while (from < line.length()) {
            int space = line.indexOf(' ', from);
            int to = space < 0 ? line.length() : space;
            if (to > from) {
                words.add(line.substring(from, to));
            }
            from = to + 1;
        }
        return words;
    }
}
