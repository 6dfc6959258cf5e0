package tarikh.reading.entity;

import tarikh.text.PackSource;
import tarikh.text.tagger.LinearModel;
import tarikh.text.tagger.WordClusters;

/** A trained sequence model of names and the word clusters that it looks at. */
public record NameModel(LinearModel weights, WordClusters clusters) {
    /** Loads {@code names.bin} and {@code clusters.bin} of a pack. */
    public static NameModel load(PackSource source) {
        return new NameModel(
                LinearModel.read(source.bytes("names.bin")), WordClusters.read(source.bytes("clusters.bin")));
    }
}
