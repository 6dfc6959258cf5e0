package tarikh.formats;

import java.util.ArrayList;
import java.util.List;
import tarikh.chronology.Chronicle;

/** What every format is tried on: all own examples, one with every field filled, one with nothing in it, one that is hostile. */
public final class Chronicles {
    private Chronicles() {}

    public static List<Chronicle> all() {
        List<Chronicle> all = new ArrayList<>(Examples.all());
        all.add(SampleChronicle.chronicle());
        all.add(SampleChronicle.empty());
        all.add(Hostile.chronicle());
        return all;
    }
}
