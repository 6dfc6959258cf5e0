package tarikh.chronology.collation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import tarikh.chronology.Chronicle;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Known;
import tarikh.reading.entity.Mention;
import tarikh.text.FoldedText;

/**
 * Who and what several accounts mean alike: the same record of the authority files, the same name, or a part of a longer name
 * that only one person of the other accounts has.
 */
final class Figures {
    private final List<Map<String, Integer>> byAccount = new ArrayList<>();
    private final List<Figure> figures = new ArrayList<>();
    private final Map<String, Set<Integer>> byWord = new HashMap<>();
    private final Map<String, Integer> byKey = new HashMap<>();

    /** Somebody or something that the accounts speak of. */
    private static final class Figure {
        final EntityKind kind;
        final Set<Integer> accounts = new HashSet<>();
        List<String> words;
        Known known;

        Figure(EntityKind kind, List<String> words, Known known) {
            this.kind = kind;
            this.words = words;
            this.known = known;
        }
    }

    Figures(List<Chronicle> accounts) {
        for (int a = 0; a < accounts.size(); a++) {
            byAccount.add(new HashMap<>());
            List<Entity> named = new ArrayList<>(accounts.get(a).entities());
            named.removeIf(e -> !isNamed(e));
            named.sort(Comparator.comparingInt((Entity e) -> -words(e).size()).thenComparing(Entity::id));
            for (Entity entity : named) {
                byAccount.get(a).put(entity.id(), figure(a, entity));
            }
        }
    }

    /** {@return the figure that an account means by an entity, or empty if it has no name} */
    Optional<Integer> of(int account, String entity) {
        return Optional.ofNullable(byAccount.get(account).get(entity));
    }

    /** {@return whether one place lies in the other, or both are the same} */
    boolean nested(int one, int other) {
        return one == other || inside(one, other) || inside(other, one);
    }

    private boolean inside(int inner, int outer) {
        String latin = figures.get(outer).known.latin();
        return !latin.isEmpty() && figures.get(inner).known.inside().contains(latin);
    }

    /** {@return whether it is known where a place is} */
    boolean isLocated(int figure) {
        return figures.get(figure).known.location().isPresent();
    }

    /** Whoever is only described may be anybody. */
    private static boolean isNamed(Entity entity) {
        return entity.mentions().stream().anyMatch(m -> m.form() == Mention.Form.NAME);
    }

    private static List<String> words(Entity entity) {
        String name = FoldedText.fold(entity.name()).strip();
        List<String> words = new ArrayList<>();
        int from = 0;
        for (int blank = name.indexOf(' '); blank >= 0; blank = name.indexOf(' ', from)) {
            if (blank > from) {
                words.add(name.substring(from, blank));
            }
            from = blank + 1;
        }
        words.add(name.substring(from));
        return words;
    }

    private int figure(int account, Entity entity) {
        List<String> words = words(entity);
        Known known = entity.conjecture() ? Known.nothing() : entity.known();
        List<String> keys = new ArrayList<>();
        known.ids().forEach((authority, id) -> keys.add(entity.kind() + " " + authority + " " + id));
        keys.add(entity.kind() + " " + String.join(" ", words));
        int found = keys.stream()
                .map(byKey::get)
                .filter(f -> f != null && !figures.get(f).accounts.contains(account))
                .findFirst()
                .orElseGet(() -> entity.kind() == EntityKind.PERSON ? byPart(account, words, known) : -1);
        if (found < 0) {
            found = figures.size();
            figures.add(new Figure(entity.kind(), words, known));
        }
        Figure figure = figures.get(found);
        figure.accounts.add(account);
        if (words.size() > figure.words.size()) {
            figure.words = words;
        }
        if (figure.known.equals(Known.nothing())) {
            figure.known = known;
        }
        for (String key : keys) {
            byKey.putIfAbsent(key, found);
        }
        for (String word : words) {
            byWord.computeIfAbsent(word, w -> new LinkedHashSet<>()).add(found);
        }
        return found;
    }

    /** {@return the only person of other accounts whose name holds these words or is held by them, or -1} */
    private int byPart(int account, List<String> words, Known known) {
        Set<Integer> candidates = new LinkedHashSet<>();
        words.forEach(w -> candidates.addAll(byWord.getOrDefault(w, Set.of())));
        List<Integer> fitting = candidates.stream()
                .filter(f -> figures.get(f).kind == EntityKind.PERSON)
                .filter(f -> !figures.get(f).accounts.contains(account))
                .filter(f -> isPart(words, figures.get(f).words) || isPart(figures.get(f).words, words))
                .filter(f -> !areTwo(known, figures.get(f).known))
                .toList();
        return fitting.size() == 1 ? fitting.get(0) : -1;
    }

    private static boolean areTwo(Known one, Known other) {
        return !one.ids().isEmpty() && !other.ids().isEmpty() && !one.ids().equals(other.ids());
    }

    /** Whether the words stand in the longer name in their order, the first or the last of it among them. */
    private static boolean isPart(List<String> words, List<String> full) {
        int at = 0;
        for (String word : full) {
            if (at < words.size() && words.get(at).equals(word)) {
                at++;
            }
        }
        boolean edge =
                words.get(0).equals(full.get(0)) || words.get(words.size() - 1).equals(full.get(full.size() - 1));
        return at == words.size() && words.size() < full.size() && edge;
    }
}
