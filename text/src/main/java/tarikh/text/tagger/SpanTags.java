package tarikh.text.tagger;

import java.util.ArrayList;
import java.util.List;

/**
 * Tags that cut a sequence into spans of several kinds (the BIO scheme): tag 0 is outside, 1 + 2k begins a span of kind k,
 * 2 + 2k goes on with it.
 */
public final class SpanTags {
    public static final int OUTSIDE = 0;

    private SpanTags() {}

    /** {@return the number of tags for so many kinds} */
    public static int count(int kinds) {
        return 1 + 2 * kinds;
    }

    public static int begin(int kind) {
        return 1 + 2 * kind;
    }

    public static int inside(int kind) {
        return 2 + 2 * kind;
    }

    /** {@return whether a tag goes on with a span} */
    public static boolean isInside(int tag) {
        return tag > 0 && tag % 2 == 0;
    }

    /** {@return whether the second tag can stand right after the first; what goes on needs its own kind before it} */
    public static boolean mayFollow(int before, int tag) {
        return !isInside(tag) || before == tag || before == tag - 1;
    }

    /** A run of a sequence: from {@code first}, before {@code end}. */
    public record TaggedSpan(int kind, int first, int end) {}

    /** {@return the spans of tags in which nothing goes on that has not begun} */
    public static List<TaggedSpan> spans(int[] tags) {
        List<TaggedSpan> spans = new ArrayList<>();
        int first = -1;
        for (int i = 0; i <= tags.length; i++) {
            boolean goesOn = i < tags.length && isInside(tags[i]);
            if (first >= 0 && !goesOn) {
                spans.add(new TaggedSpan((tags[first] - 1) / 2, first, i));
                first = -1;
            }
            if (i < tags.length && tags[i] > 0 && !goesOn) {
                first = i;
            }
        }
        return spans;
    }
}
