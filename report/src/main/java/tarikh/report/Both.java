package tarikh.report;

import tarikh.chronology.Bilingual;

/** What the page says in one place, in both interface languages. */
record Both(String ar, String en) {
    static Both same(String text) {
        return new Both(text, text);
    }

    static Both of(Bilingual sentence) {
        return new Both(sentence.ar(), sentence.en());
    }

    boolean isEmpty() {
        return ar.isEmpty() && en.isEmpty();
    }

    String in(UiLanguage language) {
        return language == UiLanguage.AR ? ar : en;
    }

    Both then(String between, Both next) {
        return new Both(ar + between + next.ar, en + between + next.en);
    }
}
