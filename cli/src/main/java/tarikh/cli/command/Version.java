package tarikh.cli.command;

import picocli.CommandLine.IVersionProvider;

/** The version of this build, as the jar tells it. */
public final class Version implements IVersionProvider {
    /** {@return the version, or {@code development} where the classes are not in a jar} */
    public static String text() {
        String version = Version.class.getPackage().getImplementationVersion();
        return version == null ? "development" : version;
    }

    @Override
    public String[] getVersion() {
        return new String[] {"tarikh " + text()};
    }
}
