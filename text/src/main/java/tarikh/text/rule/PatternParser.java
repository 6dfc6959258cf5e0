package tarikh.text.rule;

import java.util.ArrayList;
import java.util.List;
import tarikh.text.Proclitics;

/** Reads a pattern: {@code Category.tag[flags]:slot}, groups, {@code |}, {@code ?}, {@code {min,max}}, context in angle brackets. */
final class PatternParser {
    /** What is wrong, and in which line. */
    static final class Refused extends Exception {
        private static final long serialVersionUID = 1L;
        private final int line;
        private final String what;

        Refused(int line, String what) {
            super(what);
            this.line = line;
            this.what = what;
        }

        String what() {
            return what;
        }

        int line() {
            return line;
        }
    }

    private static final int MOST_REPEATS = 8;

    private final List<RuleText.Word> words;
    private final int lastLine;
    private int at;

    PatternParser(List<RuleText.Word> words, int lastLine) {
        this.words = words;
        this.lastLine = lastLine;
    }

    Pattern pattern() throws Refused {
        List<Pattern> parts = new ArrayList<>();
        if (peek("<")) {
            parts.add(context());
        }
        parts.add(choice());
        if (peek("<")) {
            parts.add(context());
        }
        if (at < words.size()) {
            throw refuse("\"" + words.get(at).text() + "\" after the pattern's end");
        }
        return new Pattern.Sequence(parts);
    }

    /** Reads atoms one after another, for {@code unless}. */
    List<Atom> atoms() throws Refused {
        List<Atom> atoms = new ArrayList<>();
        while (at < words.size()) {
            atoms.add(atom());
        }
        return atoms;
    }

    private Pattern context() throws Refused {
        expect("<");
        Pattern inside = Pattern.map(choice(), Atom::asContext);
        expect(">");
        return inside;
    }

    private Pattern choice() throws Refused {
        List<Pattern> choices = new ArrayList<>();
        choices.add(sequence());
        while (take("|")) {
            choices.add(sequence());
        }
        return choices.size() == 1 ? choices.get(0) : new Pattern.Choice(choices);
    }

    private Pattern sequence() throws Refused {
        List<Pattern> parts = new ArrayList<>();
        while (at < words.size() && !peek("|") && !peek(")") && !peek("<") && !peek(">")) {
            parts.add(repeated());
        }
        if (parts.isEmpty()) {
            throw refuse("an empty pattern; expected a category");
        }
        return new Pattern.Sequence(parts);
    }

    private Pattern repeated() throws Refused {
        Pattern part;
        if (take("(")) {
            part = choice();
            expect(")");
            if (peek("[")) {
                Flags flags = flags();
                part = Pattern.map(part, flags::on);
            }
        } else {
            part = new Pattern.One(atom());
        }
        while (true) {
            if (take("?")) {
                part = new Pattern.Maybe(part);
            } else if (take("{")) {
                part = repetition(part);
            } else if (take(":")) {
                String slot = next("a slot").text();
                part = Pattern.map(part, a -> a.slot().isEmpty() ? a.withSlot(slot) : a);
            } else {
                return part;
            }
        }
    }

    private Pattern repetition(Pattern part) throws Refused {
        int min = number();
        expect(",");
        int max = number();
        expect("}");
        if (min > max || max > MOST_REPEATS) {
            throw refuse("a repetition from " + min + " to " + max + "; at most " + MOST_REPEATS);
        }
        return Pattern.repeat(part, min, max);
    }

    private Atom atom() throws Refused {
        RuleText.Word word = next("a category");
        if (!word.isName() || !Character.isUpperCase(word.text().charAt(0))) {
            throw new Refused(word.line(), "\"" + word.text() + "\" where a category is expected, as Month");
        }
        List<String> tags = new ArrayList<>();
        while (take(".")) {
            tags.add(next("a tag").text());
        }
        Atom atom = Atom.of(word.text(), tags);
        return peek("[") ? flags().on(atom) : atom;
    }

    private Flags flags() throws Refused {
        expect("[");
        Flags flags = new Flags();
        while (!take("]")) {
            flags.add(next("a flag"), take("?"));
        }
        return flags;
    }

    /** What stands between square brackets. */
    private static final class Flags {
        private int required;
        private int allowed = Proclitics.ARTICLE;
        private boolean any = true;
        private int enclitic = Atom.NO_PRONOUN;
        private boolean glued;

        Atom on(Atom atom) {
            return new Atom(atom.category(), atom.tags(), atom.slot(), required, allowed, any, enclitic, glued, false);
        }

        void add(RuleText.Word flag, boolean optional) throws Refused {
            switch (flag.text()) {
                case "and" -> proclitic(Proclitics.CONJUNCTION, optional);
                case "prep" -> proclitic(Proclitics.PREPOSITION, optional);
                case "by" -> proclitic(Proclitics.PREPOSITION | Proclitics.BY, optional);
                case "for" -> proclitic(Proclitics.PREPOSITION | Proclitics.FOR, optional);
                case "like" -> proclitic(Proclitics.PREPOSITION | Proclitics.LIKE, optional);
                case "the" -> required |= Proclitics.ARTICLE;
                case "bare" -> allowed &= ~Proclitics.ARTICLE;
                case "only" -> any = false;
                case "plain" -> enclitic = Atom.PLAIN;
                case "tanwin" -> enclitic = Atom.TANWIN_ONLY;
                case "pron" -> enclitic = optional ? Atom.ANY_ENCLITIC : Atom.PRONOUN;
                case "glued" -> glued = true;
                default ->
                    throw new Refused(
                            flag.line(),
                            "no flag \"" + flag.text()
                                    + "\"; there are and, prep, by, for, like, the, bare, only, pron, plain, tanwin, glued");
            }
        }

        private void proclitic(int bits, boolean optional) {
            allowed |= bits;
            if (!optional) {
                required |= bits;
            }
        }
    }

    private int number() throws Refused {
        RuleText.Word word = next("a number");
        if (word.text().length() != 1 || !Character.isDigit(word.text().charAt(0))) {
            throw new Refused(word.line(), "\"" + word.text() + "\" where a number from 0 to 9 is expected");
        }
        return word.text().charAt(0) - '0';
    }

    private RuleText.Word next(String what) throws Refused {
        if (at == words.size()) {
            throw refuse("the rule ends where " + what + " is expected");
        }
        return words.get(at++);
    }

    private boolean peek(String sign) {
        return at < words.size() && words.get(at).text().equals(sign);
    }

    private boolean take(String sign) {
        if (peek(sign)) {
            at++;
            return true;
        }
        return false;
    }

    private void expect(String sign) throws Refused {
        if (!take(sign)) {
            throw refuse("expected \"" + sign + "\""
                    + (at < words.size() ? ", not \"" + words.get(at).text() + "\"" : ""));
        }
    }

    private Refused refuse(String what) {
        return new Refused(at < words.size() ? words.get(at).line() : lastLine, what);
    }
}
