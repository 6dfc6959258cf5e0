package tarikh.text.rule;

import java.util.List;

/** A produced value that rules can tell apart by {@code Category.tag}. */
public interface Tagged {
    List<String> tags();
}
