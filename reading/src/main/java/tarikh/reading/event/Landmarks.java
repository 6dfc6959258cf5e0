package tarikh.reading.event;

import java.util.Arrays;
import java.util.List;
import tarikh.reading.entity.Entity;
import tarikh.reading.entity.EntityKind;
import tarikh.reading.entity.Mention;
import tarikh.reading.timex.Timex;
import tarikh.text.Span;
import tarikh.text.Tokens;

/** The tokens of a text at which a named entity or a time expression begins. */
final class Landmarks {
    private final Tokens tokens;
    private final int[] entities;
    private final int[] entityEnds;
    private final int[] entityStarts;
    private final int[] times;
    private final int[] timeEnds;
    private final List<Entity> who;

    Landmarks(Tokens tokens, List<Timex> times, List<Entity> who) {
        this.tokens = tokens;
        this.who = who;
        int size = tokens.size();
        this.entities = new int[size];
        this.entityEnds = new int[size];
        this.entityStarts = new int[size];
        this.times = new int[size];
        this.timeEnds = new int[size];
        Arrays.fill(entities, -1);
        Arrays.fill(this.times, -1);
        for (int i = 0; i < times.size(); i++) {
            placeTime(i, times.get(i).span());
        }
        for (int e = 0; e < who.size(); e++) {
            for (Mention mention : who.get(e).mentions()) {
                if (mention.form() != Mention.Form.PRONOUN) {
                    placeMention(e, mention.span());
                }
            }
        }
    }

    /** {@return the index of the entity whose mention begins in the token, or -1} */
    int entity(int token) {
        return entities[token];
    }

    /** {@return whether somebody is named from the token on} */
    boolean isPerson(int token) {
        return token < entities.length
                && entities[token] >= 0
                && who.get(entities[token]).kind() == EntityKind.PERSON;
    }

    /** {@return the token after the mention that begins in the token} */
    int entityEnd(int token) {
        return entityEnds[token];
    }

    /** {@return the folded position at which the mention begins within the token} */
    int entityStart(int token) {
        return entityStarts[token];
    }

    /** {@return the index of the time expression that begins in the token, or -1} */
    int time(int token) {
        return times[token];
    }

    /** {@return the token after the time expression that begins in the token} */
    int timeEnd(int token) {
        return timeEnds[token];
    }

    private void placeTime(int time, Span span) {
        int first = tokens.tokenAt(span.start());
        if (first < tokens.size() && times[first] < 0) {
            times[first] = time;
            timeEnds[first] = tokens.tokenAt(span.end() - 1) + 1;
        }
    }

    /** The longest of the mentions that begin in one token counts. */
    private void placeMention(int entity, Span span) {
        int first = tokens.tokenAt(span.start());
        int end = tokens.tokenAt(span.end() - 1) + 1;
        if (first < tokens.size() && (entities[first] < 0 || entityEnds[first] < end)) {
            entities[first] = entity;
            entityEnds[first] = end;
            entityStarts[first] = foldedStart(first, span.start());
        }
    }

    private int foldedStart(int token, int sourceStart) {
        for (int p = tokens.start(token); p < tokens.end(token); p++) {
            if (tokens.folded().span(p, p + 1).start() >= sourceStart) {
                return p;
            }
        }
        return tokens.start(token);
    }
}
