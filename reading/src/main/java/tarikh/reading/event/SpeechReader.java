package tarikh.reading.event;

import java.util.ArrayList;
import java.util.List;
import tarikh.reading.event.Item.Kind;
import tarikh.reading.event.Reading.Voice;
import tarikh.reading.speech.Attribution;
import tarikh.reading.speech.Report;
import tarikh.text.Span;

/** Finds what is reported: speech after verbs of saying, chains of transmitters, accounts named as sources. */
final class SpeechReader {
    private static final int REACH = 12;
    private static final int LONGEST = 120;

    /**
     * The reports of a text, in text order; a report inside another comes after it.
     *
     * @param subjects for each piece that is a verb the fillers of its subject
     */
    List<Report> read(Scene scene, List<List<Filler>> subjects) {
        List<Report> reports = new ArrayList<>();
        int chainEnd = -1;
        for (int i = 0; i < scene.size(); i++) {
            Item item = scene.item(i);
            if (item.is(Kind.VERB) && item.reads("transmit") && i > chainEnd) {
                chainEnd = chain(scene, i, reports);
            } else if (item.is(Kind.VERB) && item.reads("say") && i > chainEnd) {
                said(scene, i, subjects.get(i), reports);
            } else if (item.is(Kind.PREPOSITION) && item.code().equals("according")) {
                according(scene, i, reports);
            }
        }
        return reports;
    }

    private static void said(Scene scene, int verb, List<Filler> subject, List<Report> reports) {
        int start = -1;
        boolean quoted = false;
        for (int k = verb + 1; k < scene.size() && k < verb + REACH && scene.sameSentence(verb, k); k++) {
            Item item = scene.item(k);
            if (item.is(Kind.THAT)) {
                start = k;
                break;
            }
            if (item.is(Kind.QUOTE) || isColon(scene, item)) {
                quoted = item.is(Kind.QUOTE)
                        || k + 1 < scene.size() && scene.item(k + 1).is(Kind.QUOTE);
                start = k + 1;
                break;
            }
            if (item.is(Kind.VERB) || item.is(Kind.STOP) || item.is(Kind.RELATIVE)) {
                break;
            }
        }
        if (start < 0 || start >= scene.size()) {
            return;
        }
        int end = quoted ? quoteEnd(scene, start) : sentenceEnd(scene, start);
        if (end <= start) {
            return;
        }
        Span extent = scene.span(start).hull(scene.span(end - 1));
        boolean hearsay = isPassive(scene.item(verb));
        boolean nobody = hearsay || subject.isEmpty();
        if (!hearsay && subject.isEmpty() && scene.item(verb).hasPronoun()) {
            return;
        }
        Attribution by = nobody
                ? new Attribution.Unnamed()
                : new Attribution.Named(scene.cast().id(subject.get(0).entity()));
        reports.add(new Report(extent, by, List.of(), hearsay));
    }

    private static boolean isPassive(Item verb) {
        for (Reading reading : verb.readings()) {
            if (reading.lemma().kind().equals("say")) {
                return reading.voice() == Voice.PASSIVE || reading.lemma().has("hearsay");
            }
        }
        return false;
    }

    private static boolean isColon(Scene scene, Item item) {
        return item.is(Kind.STOP) && scene.tokens().folded().charAt(item.start()) == ':';
    }

    private static int quoteEnd(Scene scene, int start) {
        int k = scene.item(start).is(Kind.QUOTE) ? start + 1 : start;
        int from = k;
        while (k < scene.size() && k < from + LONGEST) {
            if (scene.item(k).is(Kind.QUOTE)) {
                return k;
            }
            k++;
        }
        return sentenceEnd(scene, start);
    }

    private static int sentenceEnd(Scene scene, int start) {
        int k = start;
        while (k < scene.size() && scene.sameSentence(start, k) && k < start + LONGEST) {
            k++;
        }
        return k;
    }

    /** A chain of transmitters; gives the index after it. */
    private static int chain(Scene scene, int first, List<Report> reports) {
        List<String> names = new ArrayList<>();
        int k = first + 1;
        while (k < scene.size() && k < first + 60 && scene.sameSentence(first, k)) {
            Item item = scene.item(k);
            if (item.is(Kind.ENTITY) && scene.cast().isPerson(item.entity())) {
                names.add(scene.cast().id(item.entity()));
            } else if (item.is(Kind.THAT) || item.is(Kind.VERB) && item.reads("say") && !saysAgain(scene, k)) {
                break;
            }
            k++;
        }
        if (names.isEmpty() || k + 1 >= scene.size()) {
            return first;
        }
        int end = sentenceEnd(scene, k);
        List<String> through = new ArrayList<>(names.subList(0, names.size() - 1));
        java.util.Collections.reverse(through);
        Attribution by = new Attribution.Named(names.get(names.size() - 1));
        if (end > k + 1) {
            reports.add(new Report(scene.span(k).hull(scene.span(end - 1)), by, through, false));
        }
        return k;
    }

    /** Within a chain each one "said" that the next one told him. */
    private static boolean saysAgain(Scene scene, int verb) {
        for (int k = verb + 1; k < scene.size() && k < verb + 3 && scene.sameSentence(verb, k); k++) {
            if (scene.item(k).is(Kind.VERB)) {
                return scene.item(k).reads("transmit");
            }
        }
        return false;
    }

    private static void according(Scene scene, int at, List<Report> reports) {
        Phrase phrase = scene.phrase(at + 1, Math.min(scene.size(), at + 6));
        if (phrase.isPlain()) {
            return;
        }
        int start = at;
        while (start > 0 && scene.sameSentence(at, start - 1) && start > at - LONGEST) {
            start--;
        }
        Attribution by = new Attribution.Named(scene.cast().id(phrase.entity()));
        int end = sentenceEnd(scene, at);
        reports.add(new Report(scene.span(start).hull(scene.span(end - 1)), by, List.of(), false));
    }
}
