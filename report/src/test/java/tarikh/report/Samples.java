package tarikh.report;

import java.util.List;
import java.util.OptionalLong;
import tarikh.chronology.Chronicle;

/** Chronicles made by hand, so that the page can be tested for all that readers may find. */
final class Samples {
    private Samples() {}

    static Chronicle physician() {
        return new PhysicianSample().chronicle();
    }

    static Chronicle schooner() {
        return new SchoonerSample().chronicle();
    }

    /** Nothing was found. */
    static Chronicle empty() {
        MarkedText text = new MarkedText("empty", "");
        return new Chronicle(
                text.source(),
                "empty",
                "en",
                OptionalLong.empty(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of());
    }
}
