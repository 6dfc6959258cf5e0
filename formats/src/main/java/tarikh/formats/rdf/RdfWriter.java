package tarikh.formats.rdf;

import java.io.IOException;

/** Writes resources one after the other in a syntax of RDF. */
interface RdfWriter {
    void begin() throws IOException;

    void write(Resource resource) throws IOException;

    void end() throws IOException;
}
