package tarikh.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A strict reading of markup: every element closed, in order, attributes quoted, no stray angle bracket. */
final class WellFormed {
    private static final Set<String> VOID = Set.of("meta", "input", "br", "hr");
    private static final Pattern TAG =
            Pattern.compile("<(/?)([a-zA-Z][a-zA-Z0-9]*)((?:\\s+[a-zA-Z-]+(?:=\"[^\"<>]*\")?)*)\\s*>");

    private WellFormed() {}

    static void check(String page) {
        String rest =
                page.substring(page.indexOf("<html")).replaceAll("(?s)(<(style|script)[^>]*>).*?(</\\2>)", "$1$3");
        Deque<String> open = new ArrayDeque<>();
        Matcher tag = TAG.matcher(rest);
        int at = 0;
        while (tag.find()) {
            assertThat(rest.substring(at, tag.start())).doesNotContain("<", ">");
            at = tag.end();
            if (tag.group(1).isEmpty()) {
                if (!VOID.contains(tag.group(2))) {
                    open.push(tag.group(2));
                }
            } else {
                assertThat(tag.group(2)).as("closed near %s", around(rest, at)).isEqualTo(open.poll());
            }
        }
        assertThat(rest.substring(at).strip()).isEmpty();
        assertThat(open).isEmpty();
    }

    private static String around(String page, int at) {
        return page.substring(Math.max(0, at - 120), Math.min(page.length(), at + 40));
    }
}
