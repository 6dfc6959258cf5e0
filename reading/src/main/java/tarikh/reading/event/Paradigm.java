package tarikh.reading.event;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import tarikh.reading.event.Reading.Tense;
import tarikh.reading.event.Reading.Voice;
import tarikh.text.LexEntry;
import tarikh.text.Pack;

/**
 * Inflects a verb from its third person masculine perfect and imperfect, by the letters and endings of the pack.
 *
 * <p>Whether a verb is hollow, defective, doubled or ends in hamza is seen from the two forms; the sign of doubling is
 * written on the last letter of a doubled verb.
 */
final class Paradigm {
    /** The sign of a doubled letter; a mark, not a letter. */
    private static final char DOUBLING = 0x0651;

    private final Map<String, Character> letters = new HashMap<>();
    private final List<Inflection> inflections = new ArrayList<>();

    /** One inflected form of a verb. */
    record Form(String letters, Tense tense, String person, Voice voice, boolean attached) {}

    private record Inflection(Tense tense, String person, char stem, boolean attached, String prefix, String suffix) {}

    Paradigm(Pack pack) {
        for (LexEntry entry : pack.entries("Letter")) {
            letters.put(entry.value(0), entry.form().charAt(0));
        }
        String placeholder = pack.entries("Placeholder").stream()
                .findFirst()
                .map(LexEntry::form)
                .orElse("");
        for (LexEntry entry : pack.entries("Inflection")) {
            int at = entry.form().indexOf(placeholder);
            if (at >= 0 && !placeholder.isEmpty() && !entry.named("stem").isEmpty()) {
                inflections.add(new Inflection(
                        entry.value(0).equals("perfect") ? Tense.PERFECT : Tense.IMPERFECT,
                        entry.value(1),
                        entry.named("stem").charAt(0),
                        entry.has("attached"),
                        entry.form().substring(0, at),
                        entry.form().substring(at + placeholder.length())));
            }
        }
    }

    /** All forms, those of the active before those of the passive; equal letters with one reading are given once. */
    List<Form> inflect(String perfect, String imperfect) {
        Map<String, Form> forms = new LinkedHashMap<>();
        Map<Character, List<String>> active = stems(perfect, imperfect);
        Map<Character, List<String>> passive = passiveStems(perfect, imperfect);
        for (Inflection i : inflections) {
            for (String stem : active.getOrDefault(i.stem, List.of())) {
                boolean both = passive.getOrDefault(i.stem, List.of()).contains(stem);
                add(forms, i, stem, both ? Voice.EITHER : Voice.ACTIVE);
            }
        }
        for (Inflection i : inflections) {
            for (String stem : passive.getOrDefault(i.stem, List.of())) {
                if (!active.getOrDefault(i.stem, List.of()).contains(stem)) {
                    add(forms, i, stem, Voice.PASSIVE);
                }
            }
        }
        addBeforePronouns(forms, perfect, imperfect);
        return List.copyOf(forms.values());
    }

    /** A defective verb writes its last letter as alef before an attached pronoun. */
    private void addBeforePronouns(Map<String, Form> forms, String perfect, String imperfect) {
        char alef = letter("alef");
        char maqsura = letter("maqsura");
        if (last(perfect) == maqsura) {
            String form = cut(perfect) + alef;
            put(forms, new Form(form, Tense.PERFECT, "3ms", Voice.ACTIVE, true));
        }
        if (last(imperfect) == maqsura) {
            put(forms, new Form(cut(imperfect) + alef, Tense.IMPERFECT, "3ms", Voice.ACTIVE, true));
        }
    }

    private void add(Map<String, Form> forms, Inflection i, String stem, Voice voice) {
        if (stem.isEmpty()) {
            return;
        }
        String letters = i.prefix + stem + i.suffix;
        boolean full = i.stem != 'j' || forms.containsKey(key(letters, Tense.IMPERFECT, false));
        if (full && i.stem == 'j') {
            return;
        }
        put(forms, new Form(letters, full ? i.tense : Tense.JUSSIVE, i.person, voice, i.attached));
    }

    private static String key(String letters, Tense tense, boolean attached) {
        return letters + (char) ('0' + 2 * tense.ordinal() + (attached ? 1 : 0));
    }

    private static void put(Map<String, Form> forms, Form form) {
        String key = key(form.letters, form.tense, form.attached);
        Form old = forms.get(key);
        if (old == null) {
            forms.put(key, form);
        } else if (!old.person.contains(form.person)) {
            forms.put(
                    key,
                    new Form(
                            form.letters,
                            form.tense,
                            old.person + form.person,
                            old.voice == form.voice ? old.voice : Voice.EITHER,
                            form.attached));
        } else if (old.voice != form.voice) {
            forms.put(key, new Form(form.letters, form.tense, old.person, Voice.EITHER, form.attached));
        }
    }

    private Map<Character, List<String>> stems(String perfect, String imperfect) {
        Map<Character, List<String>> stems = new TreeMap<>();
        perfectStems(perfect, stems);
        imperfectStems(stemOf(imperfect), isHollow(undoubled(perfect)), stems);
        return stems;
    }

    private void perfectStems(String x, Map<Character, List<String>> stems) {
        String bare = undoubled(x);
        char end = last(bare);
        if (isDoubled(x)) {
            set(stems, bare, bare, bare, bare + end);
        } else if (end == letter("maqsura")) {
            set(stems, bare, cut(bare), cut(bare), cut(bare) + letter("yeh"));
        } else if (end == letter("alef")) {
            set(stems, bare, cut(bare), cut(bare), cut(bare) + letter("waw"));
        } else if (end == letter("yeh")) {
            set(stems, bare, bare, cut(bare), bare);
        } else if (isHollow(bare)) {
            set(stems, bare, bare, bare, cut(cut(bare)) + end);
        } else {
            set(stems, bare, bare, bare, bare);
            if (isHamza(end)) {
                stems.put('c', List.of(bare, cut(bare) + letter("waw-hamza"), cut(bare) + letter("hamza")));
            }
        }
    }

    private static void set(Map<Character, List<String>> stems, String a, String b, String c, String d) {
        stems.put('a', List.of(a));
        stems.put('b', List.of(b));
        stems.put('c', List.of(c));
        stems.put('d', List.of(d));
    }

    private void imperfectStems(String y, boolean hollow, Map<Character, List<String>> stems) {
        String bare = undoubled(y);
        char end = last(bare);
        String e = bare;
        String j = bare;
        List<String> f = List.of(bare);
        String g = bare;
        String h = bare;
        if (isDoubled(y)) {
            g = bare + end;
            j = bare + end;
        } else if (end == letter("maqsura") || end == letter("yeh") || end == letter("waw")) {
            j = cut(bare);
            f = List.of(j);
            g = end == letter("maqsura") ? j + letter("yeh") : bare;
            h = g;
        } else if (hollow && isHollowImperfect(bare)) {
            j = cut(cut(bare)) + end;
            g = j;
        } else if (isHamza(end)) {
            f = List.of(bare, cut(bare) + letter("waw-hamza"), cut(bare) + letter("hamza"));
        }
        stems.put('e', List.of(e));
        stems.put('j', List.of(j));
        stems.put('f', f);
        stems.put('g', List.of(g));
        stems.put('h', List.of(h));
    }

    private Map<Character, List<String>> passiveStems(String perfect, String imperfect) {
        String x = undoubled(perfect);
        String y = undoubled(stemOf(imperfect));
        char end = last(x);
        String passive = x;
        if (end == letter("maqsura") || end == letter("alef")) {
            passive = cut(x) + letter("yeh");
        } else if (isHamza(end)) {
            passive = cut(x) + letter("yeh-hamza");
        } else if (isHollow(x)) {
            passive = cut(cut(x)) + letter("yeh") + end;
        }
        passive = alefToWaw(passive);
        String imperfectPassive = y;
        char yEnd = last(y);
        if (yEnd == letter("yeh") || yEnd == letter("waw")) {
            imperfectPassive = cut(y) + letter("maqsura");
        } else if (yEnd == letter("yeh-hamza")) {
            imperfectPassive = cut(y) + letter("alef-hamza");
        } else if (isHollow(x) && isHollowImperfect(y)) {
            imperfectPassive = cut(cut(y)) + letter("alef") + yEnd;
        } else if (x.charAt(0) == letter("waw") && y.length() == x.length() - 1) {
            imperfectPassive = letter("waw") + y;
        }
        String sign = isDoubled(perfect) ? String.valueOf(DOUBLING) : "";
        Map<Character, List<String>> stems = new TreeMap<>();
        if (!beginsWithTwoWaws(passive)) {
            perfectStems(passive + sign, stems);
        }
        imperfectStems(imperfectPassive + (isDoubled(imperfect) ? sign : ""), isHollow(x), stems);
        return stems;
    }

    /** The long vowel after the first radical becomes waw in the passive of forms III and VI. */
    private String alefToWaw(String x) {
        char alef = letter("alef");
        if (x.length() == 4 && x.charAt(1) == alef) {
            return x.charAt(0) + String.valueOf(letter("waw")) + x.substring(2);
        }
        if (x.length() == 5 && x.charAt(0) == letter("teh") && x.charAt(2) == alef) {
            return x.substring(0, 2) + letter("waw") + x.substring(3);
        }
        return x;
    }

    /** Such a passive is written like "and" before the plain verb, which is what texts mean. */
    private boolean beginsWithTwoWaws(String x) {
        return x.length() > 1 && x.charAt(0) == letter("waw") && x.charAt(1) == letter("waw");
    }

    private boolean isHollow(String x) {
        return x.length() >= 3 && x.charAt(x.length() - 2) == letter("alef");
    }

    private boolean isHollowImperfect(String y) {
        if (y.length() < 3) {
            return false;
        }
        char middle = y.charAt(y.length() - 2);
        return middle == letter("waw") || middle == letter("yeh") || middle == letter("alef");
    }

    private boolean isHamza(char c) {
        return c == letter("alef-hamza")
                || c == letter("hamza")
                || c == letter("yeh-hamza")
                || c == letter("waw-hamza");
    }

    private static boolean isDoubled(String x) {
        return x.charAt(x.length() - 1) == DOUBLING;
    }

    private static String undoubled(String x) {
        return isDoubled(x) ? cut(x) : x;
    }

    /** {@return the imperfect without its prefix} */
    private static String stemOf(String imperfect) {
        return imperfect.substring(1);
    }

    private static char last(String x) {
        return x.charAt(x.length() - 1);
    }

    private static String cut(String x) {
        return x.substring(0, x.length() - 1);
    }

    private char letter(String name) {
        return letters.getOrDefault(name, (char) 0);
    }
}
