package tarikh.formats.xmi;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayList;
import java.util.List;
import tarikh.formats.base.Xml;
import tarikh.text.Span;

/** A CAS as XMI, feature structure by feature structure. UIMA counts characters in UTF-16 units. */
final class Cas {
    private static final String ECORE = "http:///de/tudarmstadt/ukp/dkpro/core/api/";
    private static final int SOFA = 1;

    private final Xml xml;
    private final String text;
    private final List<String> members = new ArrayList<>();
    private int last = SOFA;

    Cas(Writer out, String text) throws IOException {
        this.xml = new Xml(out).instruction(XmiFormat.MARK);
        this.text = text;
    }

    /** A feature structure that is being written. */
    final class Feature {
        /** Adds a feature, unless its value is empty. */
        Feature with(String name, String value) throws IOException {
            xml.attributeIfAny(name, value);
            return this;
        }

        void end() throws IOException {
            xml.end();
        }
    }

    void begin(String title, String id, String language) throws IOException {
        xml.start("xmi:XMI").attribute("xmlns:xmi", "http://www.omg.org/XMI");
        xml.attribute("xmlns:cas", "http:///uima/cas.ecore");
        for (String part : new String[] {"segmentation", "ner", "coref", "semantics", "metadata"}) {
            xml.attribute("xmlns:" + part, ECORE + part + "/type.ecore");
        }
        xml.attribute("xmi:version", "2.0");
        xml.startLine("cas:NULL").attribute("xmi:id", "0").end();
        unanchored("metadata:DocumentMetaData")
                .with("begin", "0")
                .with("end", Integer.toString(text.length()))
                .with("language", language)
                .with("documentTitle", title)
                .with("documentId", id)
                .end();
    }

    /** {@return the number that the next feature structure gets} */
    int next() {
        return last + 1;
    }

    /** Begins an annotation. */
    Feature annotation(String type, Span span) throws IOException {
        return unanchored(type).with("begin", Integer.toString(span.start())).with("end", Integer.toString(span.end()));
    }

    /** Begins something that belongs to the text and has no place in it. */
    Feature unanchored(String type) throws IOException {
        Feature feature = unindexed(type);
        members.add(Integer.toString(last));
        return feature.with("sofa", Integer.toString(SOFA));
    }

    /** Begins something that only belongs to an annotation. */
    Feature unindexed(String type) throws IOException {
        last++;
        xml.startLine(type).attribute("xmi:id", Integer.toString(last));
        return new Feature();
    }

    void finish() throws IOException {
        xml.startLine("cas:Sofa").attribute("xmi:id", Integer.toString(SOFA)).attribute("sofaNum", "1");
        xml.attribute("sofaID", "_InitialView")
                .attribute("mimeType", "text")
                .attribute("sofaString", text)
                .end();
        xml.startLine("cas:View").attribute("sofa", Integer.toString(SOFA));
        xml.attribute("members", String.join(" ", members)).end();
        xml.finish();
    }
}
