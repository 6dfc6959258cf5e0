package tarikh.reading;

import tarikh.text.Span;

/** Why something is believed: the words it rests on and the rule or lexicon entry that read them. */
public record Evidence(Span span, String rule) {
    public Evidence {
        if (rule.isEmpty()) {
            throw new IllegalArgumentException("evidence without a rule at " + span);
        }
    }
}
