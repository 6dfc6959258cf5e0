package tarikh.text.rule;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import tarikh.text.PackFault;

/** Reads a rule file into rules, adding what is wrong with it. */
final class RuleFile {
    private final String file;
    private final Productions productions;
    private final List<Rule> rules;
    private final List<PackFault> faults;
    private final Set<String> names;

    private String name = "";
    private int nameLine;
    private final List<RuleText.Word> pattern = new ArrayList<>();
    private final List<RuleText.Word> production = new ArrayList<>();
    private final List<Atom> notBefore = new ArrayList<>();
    private final List<Atom> notAfter = new ArrayList<>();
    private boolean faulty;

    private RuleFile(
            String file, Productions productions, List<Rule> rules, List<PackFault> faults, Set<String> names) {
        this.file = file;
        this.productions = productions;
        this.rules = rules;
        this.faults = faults;
        this.names = names;
    }

    static void read(String file, String text, Productions productions, List<Rule> rules, List<PackFault> faults) {
        Set<String> names = new HashSet<>();
        rules.forEach(r -> names.add(r.outcome().rule()));
        new RuleFile(file, productions, rules, faults, names).lines(text);
    }

    private void lines(String text) {
        int number = 0;
        for (String raw : text.lines().toList()) {
            number++;
            String line = raw.strip();
            if (line.isEmpty() || line.startsWith("#")) {
                continue;
            }
            if (notAscii(line)) {
                fault(number, "not ASCII; words belong into a lexicon, rules name their categories");
            } else if (line.startsWith("rule ")) {
                close();
                open(line.substring("rule ".length()).strip(), number);
            } else if (name.isEmpty()) {
                fault(number, "before any rule; expected \"rule NAME\"");
            } else {
                body(line, number);
            }
        }
        close();
    }

    private void body(String line, int number) {
        try {
            if (line.startsWith("unless before ")) {
                notBefore.addAll(atoms(line.substring("unless before ".length()), number));
            } else if (line.startsWith("unless after ")) {
                notAfter.addAll(atoms(line.substring("unless after ".length()), number));
            } else if (line.startsWith("=>")) {
                production.addAll(RuleText.words(line.substring(2), number));
            } else {
                pattern.addAll(RuleText.words(line, number));
            }
        } catch (PatternParser.Refused refused) {
            fault(refused.line(), refused.what());
        }
    }

    private static List<Atom> atoms(String text, int number) throws PatternParser.Refused {
        return new PatternParser(RuleText.words(text, number), number).atoms();
    }

    private void open(String newName, int number) {
        name = newName.isEmpty() ? "?" : newName;
        nameLine = number;
        if (newName.isEmpty()) {
            fault(number, "a rule without a name");
        }
        if (!names.add(name)) {
            fault(number, "a second rule \"" + name + "\"");
        }
    }

    private void close() {
        if (!name.isEmpty()) {
            try {
                build();
            } catch (PatternParser.Refused refused) {
                fault(refused.line(), refused.what());
            }
        }
        name = "";
        pattern.clear();
        production.clear();
        notBefore.clear();
        notAfter.clear();
        faulty = false;
    }

    private void build() throws PatternParser.Refused {
        Pattern parsed = new PatternParser(pattern, nameLine).pattern();
        if (production.isEmpty()) {
            throw new PatternParser.Refused(nameLine, "rule \"" + name + "\" has no \"=> production\"");
        }
        Set<String> slots = new HashSet<>();
        List<Atom> atoms = Pattern.atoms(parsed);
        atoms.forEach(a -> slots.add(a.slot()));
        if (atoms.stream().allMatch(Atom::isContext)) {
            throw new PatternParser.Refused(nameLine, "rule \"" + name + "\" has only context");
        }
        Map<String, String> bySlot = new HashMap<>();
        Map<String, String> byConstant = new HashMap<>();
        String called = arguments(slots, bySlot, byConstant);
        if (!faulty) {
            Outcome outcome = new Outcome(name, file + ":" + nameLine, called, bySlot, byConstant, rules.size());
            rules.add(new Rule(outcome, parsed, notBefore, notAfter));
        }
    }

    private String arguments(Set<String> slots, Map<String, String> bySlot, Map<String, String> byConstant)
            throws PatternParser.Refused {
        RuleText.Word called = production.get(0);
        Productions.Entry entry = productions.entries().get(called.text());
        if (entry == null) {
            throw new PatternParser.Refused(
                    called.line(),
                    "no production \"" + called.text() + "\""
                            + Nearest.to(called.text(), productions.entries().keySet()));
        }
        int i = 1;
        while (i < production.size()) {
            RuleText.Word key = production.get(i);
            String sign = i + 1 < production.size() ? production.get(i + 1).text() : "";
            boolean given = (sign.equals("=") || sign.equals(":")) && i + 2 < production.size();
            String value = given ? production.get(i + 2).text() : key.text();
            if (sign.equals(":")) {
                argument(key, entry.constants(), "constant");
                byConstant.put(key.text(), value);
            } else {
                argument(key, entry.slots(), "slot");
                if (!slots.contains(value)) {
                    throw new PatternParser.Refused(
                            key.line(), "no slot \"" + value + "\" in the pattern" + Nearest.to(value, slots));
                }
                bySlot.put(key.text(), value);
            }
            i += given ? 3 : 1;
        }
        return called.text();
    }

    private static void argument(RuleText.Word key, List<String> known, String kind) throws PatternParser.Refused {
        if (!known.contains(key.text())) {
            throw new PatternParser.Refused(
                    key.line(),
                    "the production takes no " + kind + " \"" + key.text() + "\"" + Nearest.to(key.text(), known));
        }
    }

    private void fault(int line, String what) {
        faulty = true;
        faults.add(new PackFault(file + ":" + line, what));
    }

    private static boolean notAscii(String line) {
        for (int i = 0; i < line.length(); i++) {
            if (line.charAt(i) > 0x7E) {
                return true;
            }
        }
        return false;
    }
}
