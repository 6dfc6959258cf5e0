package tarikh.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.MalformedURLException;
import java.net.URL;
import java.net.URLClassLoader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import javax.tools.ToolProvider;

/** The incremental network of a folder of prototypes ({@code Stn.java}), compiled when asked for together with an adapter. */
final class PrototypeNetwork {
    private static final String ADAPTER = String.join(
            "\n",
            "public final class Adapter implements tarikh.bench.EdgeNetwork {",
            "  private Stn stn;",
            "  public void start(int points, int edges) { stn = new Stn(points, edges); }",
            "  public boolean insert(int tail, int head, int weight, int statement) {",
            "    return stn.insert(tail, head, weight, statement) == null;",
            "  }",
            "  public int latest(int point) { return stn.ub[point]; }",
            "}");

    private PrototypeNetwork() {}

    static EdgeNetwork compile(Path folder) {
        try {
            Path out = Files.createTempDirectory("prototype");
            Path adapter = Files.writeString(out.resolve("Adapter.java"), ADAPTER, StandardCharsets.UTF_8);
            List<String> arguments = new ArrayList<>(List.of("-nowarn", "-proc:none", "-encoding", "UTF-8"));
            arguments.addAll(List.of("-cp", classPath(), "-d", out.toString(), adapter.toString()));
            try (Stream<Path> files = Files.list(folder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .map(Path::toString)
                        .sorted()
                        .forEach(arguments::add);
            }
            int result = ToolProvider.getSystemJavaCompiler().run(null, null, null, arguments.toArray(String[]::new));
            if (result != 0) {
                throw new IllegalStateException("prototypes in " + folder + " do not compile");
            }
            return load(out);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String classPath() {
        return System.getProperty("java.class.path", "");
    }

    /** The loader stays open: classes are fetched from it while the benchmark runs. */
    @SuppressWarnings("resource")
    private static EdgeNetwork load(Path classes) throws MalformedURLException {
        URL[] urls = {classes.toUri().toURL()};
        ClassLoader loader = new URLClassLoader(urls, PrototypeNetwork.class.getClassLoader());
        try {
            return (EdgeNetwork)
                    loader.loadClass("Adapter").getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("no adapter for the prototypes", e);
        }
    }
}
