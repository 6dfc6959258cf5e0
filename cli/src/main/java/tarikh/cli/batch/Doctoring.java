package tarikh.cli.batch;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import tarikh.cli.terminal.Console;
import tarikh.cli.terminal.Messages;

/** Looks whether all that the program needs is there. */
public final class Doctoring {
    private static final long MEGABYTE = 1L << 20;

    private final Supplier<TextReader> reader;
    private final Console console;
    private final Messages messages;

    public Doctoring(Supplier<TextReader> reader, Console console, Messages messages) {
        this.reader = reader;
        this.console = console;
        this.messages = messages;
    }

    /**
     * Prints what was found.
     *
     * @param version of this program
     * @return whether all is well
     * @throws tarikh.text.PackException if a pack is broken
     */
    @SuppressWarnings("ReturnValueIgnored") // that the packs load is what is tried
    public boolean run(String version) {
        tell("doctor.version", version);
        tell("doctor.java", Runtime.version() + ", " + System.getProperty("java.home"));
        tell(
                "doctor.memory",
                messages.say("doctor.megabytes", Runtime.getRuntime().maxMemory() / MEGABYTE));
        reader.get();
        tell("doctor.packs", messages.say("doctor.good"));
        tell("doctor.language", messages.ui().code());
        String names = System.getProperty("sun.jnu.encoding", "?");
        boolean unicode = names.equalsIgnoreCase("UTF-8");
        tell("doctor.names", unicode ? names : messages.say("doctor.names-bad", names));
        Path here = Path.of("").toAbsolutePath();
        boolean writable = Files.isWritable(here);
        tell("doctor.folder", messages.say(writable ? "doctor.writable" : "doctor.not-writable", here));
        return unicode && writable;
    }

    private void tell(String key, String found) {
        console.print(messages.say(key, found) + "\n");
    }
}
