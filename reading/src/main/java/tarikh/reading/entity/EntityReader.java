package tarikh.reading.entity;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import tarikh.authority.Authority;
import tarikh.authority.AuthorityRecord;
import tarikh.authority.PersonRecord;
import tarikh.reading.timex.Timex;
import tarikh.text.LexEntry;
import tarikh.text.Matches;
import tarikh.text.Pack;
import tarikh.text.Span;
import tarikh.text.Tokens;
import tarikh.text.WordList;

/** Reads who and what a text speaks of: people, places, organisations, vessels and works, with all their mentions. */
public final class EntityReader {
    private final Authority authority;

    /**
     * @param pack the one that the matches come from
     * @param words the common words of its language
     */
    public EntityReader(Pack pack, Authority authority, WordList words) {
        this.authority = authority;
    }

    /** The entities of one text, by kind and then in order of first mention. */
    public List<Entity> read(Matches matches, List<Timex> times) {
        Tokens tokens = matches.tokens();
        Map<AuthorityRecord, List<Mention>> found = new LinkedHashMap<>();
        for (int t = 0; t < tokens.size(); t++) {
            int start = tokens.start(t);
            authority
                    .names()
                    .matchesAt(tokens.folded(), start, 0, (entry, end) -> add(tokens, entry, start, end, found));
        }
        List<Entity> entities = new ArrayList<>();
        found.forEach((record, mentions) -> {
            EntityKind kind = record instanceof PersonRecord ? EntityKind.PERSON : EntityKind.PLACE;
            long before = entities.stream().filter(e -> e.kind() == kind).count();
            String name = tokens.source().quote(mentions.get(0).span());
            entities.add(
                    new Entity(kind.idPrefix() + (before + 1), kind, name, mentions, Known.nothing(), false, false));
        });
        return entities;
    }

    private void add(Tokens tokens, LexEntry entry, int start, int end, Map<AuthorityRecord, List<Mention>> found) {
        Span span = tokens.folded().span(start, end);
        int last = tokens.tokenAt(span.end() - 1);
        if (!entry.has("weak") && tokens.end(last) == end) {
            found.computeIfAbsent(authority.record(entry), r -> new ArrayList<>())
                    .add(new Mention(span, Mention.Form.NAME));
        }
    }
}
