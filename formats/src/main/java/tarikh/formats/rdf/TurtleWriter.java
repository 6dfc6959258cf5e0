package tarikh.formats.rdf;

import java.io.IOException;
import java.io.Writer;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** RDF 1.1 Turtle. */
final class TurtleWriter implements RdfWriter {
    private final Writer out;

    TurtleWriter(Writer out) {
        this.out = out;
    }

    @Override
    public void begin() throws IOException {
        out.write(RdfFormat.TURTLE_MARK + "\n");
        for (Map.Entry<String, String> prefix : Vocabulary.PREFIXES.entrySet()) {
            out.write("@prefix " + prefix.getKey() + ": <" + prefix.getValue() + "> .\n");
        }
    }

    @Override
    public void write(Resource resource) throws IOException {
        out.write("\n<" + resource.iri() + "> a " + String.join(", ", resource.types()));
        for (Map.Entry<String, List<Value>> property : resource.properties().entrySet()) {
            out.write(" ;\n  " + property.getKey() + " ");
            boolean first = true;
            for (Value value : property.getValue()) {
                out.write(first ? "" : ", ");
                value(value);
                first = false;
            }
        }
        out.write(" .\n");
    }

    @Override
    public void end() throws IOException {
        out.flush();
    }

    private void value(Value value) throws IOException {
        switch (value.kind()) {
            case IRI -> out.write("<" + value.text() + ">");
            case PLAIN -> literal(value.text());
            case WORDS -> {
                literal(value.text());
                out.write("@" + value.qualifier());
            }
            case TYPED -> {
                literal(value.text());
                out.write("^^" + value.qualifier());
            }
        }
    }

    private void literal(String text) throws IOException {
        out.write('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"', '\\' -> {
                    out.write('\\');
                    out.write(c);
                }
                case '\n' -> out.write("\\n");
                case '\r' -> out.write("\\r");
                case '\t' -> out.write("\\t");
                default -> {
                    if (Character.isISOControl(c)) {
                        out.write(String.format(Locale.ROOT, "\\u%04X", (int) c));
                    } else {
                        out.write(c);
                    }
                }
            }
        }
        out.write('"');
    }
}
