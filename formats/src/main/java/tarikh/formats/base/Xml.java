package tarikh.formats.base;

import java.io.IOException;
import java.io.Writer;
import java.util.ArrayDeque;
import java.util.Deque;

/** Writes XML 1.0 element by element; text and attributes by the rules of {@link XmlText}. */
public final class Xml {
    private final Writer out;
    private final Deque<String> open = new ArrayDeque<>();
    private boolean inTag;

    /** Begins a document in UTF-8. */
    public Xml(Writer out) throws IOException {
        this.out = out;
        out.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    /** Writes a processing instruction as it is, on a line of its own. */
    public Xml instruction(String instruction) throws IOException {
        out.write(instruction + "\n");
        return this;
    }

    /** Opens an element. */
    public Xml start(String name) throws IOException {
        endTag();
        out.write("<" + name);
        open.push(name);
        inTag = true;
        return this;
    }

    /** Opens an element on a new line, indented; only where blanks mean nothing. */
    public Xml startLine(String name) throws IOException {
        line();
        return start(name);
    }

    /** Adds an attribute to the element just opened. */
    public Xml attribute(String name, String value) throws IOException {
        out.write(" " + name + "=\"" + XmlText.attribute(value) + "\"");
        return this;
    }

    /** Adds an attribute, unless its value is empty. */
    public Xml attributeIfAny(String name, String value) throws IOException {
        return value.isEmpty() ? this : attribute(name, value);
    }

    public Xml text(String text) throws IOException {
        return text(text, 0, text.length());
    }

    /** Adds a part of a text. */
    public Xml text(String text, int start, int end) throws IOException {
        if (start < end) {
            endTag();
            StringBuilder xml = new StringBuilder(end - start + 16);
            XmlText.add(xml, text, start, end);
            out.append(xml);
        }
        return this;
    }

    /** Closes the element opened last. */
    public Xml end() throws IOException {
        String name = open.pop();
        if (inTag) {
            out.write("/>");
            inTag = false;
        } else {
            out.write("</" + name + ">");
        }
        return this;
    }

    /** Closes the element opened last, its end tag on a line of its own. */
    public Xml endLine() throws IOException {
        if (!inTag) {
            String name = open.pop();
            line();
            open.push(name);
        }
        return end();
    }

    /** Adds an element with nothing but text on a new line, unless the text is empty. */
    public Xml leaf(String name, String text) throws IOException {
        return text.isEmpty() ? this : startLine(name).text(text).end();
    }

    /** Closes whatever is open and ends the document. */
    public void finish() throws IOException {
        while (!open.isEmpty()) {
            endLine();
        }
        out.write("\n");
        out.flush();
    }

    private void line() throws IOException {
        endTag();
        out.write("\n" + " ".repeat(open.size()));
    }

    private void endTag() throws IOException {
        if (inTag) {
            out.write(">");
            inTag = false;
        }
    }
}
