package tarikh.cli.output;

import tarikh.formats.timeml.TimeMl;

/** The forms a chronicle is given out in. */
public enum OutputFormat {
    /** A chronology to be read in a terminal. */
    TEXT(".chronology.txt", "tarikh chronology"),
    /** A report to be opened in a browser. */
    HTML(".html", "<meta name=\"generator\" content=\"Tarikh"),
    JSON(".json", "\"tarikh.chronicle/1\""),
    /** One chronicle a line. */
    JSONL(".jsonl", "\"tarikh.chronicle/1\""),
    /** The text with its times and events marked. */
    TIMEML(".tml", TimeMl.MARK);

    private final String ending;
    private final String mark;

    OutputFormat(String ending, String mark) {
        this.ending = ending;
        this.mark = mark;
    }

    /** {@return what file names of this format end with} */
    public String ending() {
        return ending;
    }

    /** {@return the last part of that ending, as {@code .txt}} */
    String shortEnding() {
        return ending.substring(ending.lastIndexOf('.'));
    }

    /** {@return whether several texts in this format make no file of the format} */
    public boolean isOneDocument() {
        return this == JSON || this == TIMEML;
    }

    /** {@return what every file of this format has near its start, and files of others do not} */
    public String mark() {
        return mark;
    }
}
