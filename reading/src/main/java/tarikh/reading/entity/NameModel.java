package tarikh.reading.entity;

import tarikh.text.PackSource;
import tarikh.text.tagger.LinearModel;
import tarikh.text.tagger.WordClusters;
import tarikh.text.tagger.WordHabits;

/** A trained sequence model of names, and what it knows of words: their clusters and their habits. */
public record NameModel(LinearModel weights, WordClusters clusters, WordHabits habits) {
    /** Loads {@code names.bin}, {@code clusters.bin} and {@code habits.bin} of a pack. */
    public static NameModel load(PackSource source) {
        return new NameModel(
                LinearModel.read(source.bytes("names.bin")),
                WordClusters.read(source.bytes("clusters.bin")),
                WordHabits.read(source.bytes("habits.bin")));
    }
}
