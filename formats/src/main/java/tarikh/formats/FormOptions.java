package tarikh.formats;

import tarikh.formats.base.Tongue;
import tarikh.formats.csv.Table;

/**
 * What may be asked of formats that have a choice; the others take no notice.
 *
 * @param tongue the language of words that the format adds to those of the text
 * @param table which table of a chronicle
 * @param bom whether a table begins with a byte-order mark
 * @param header whether a table begins with the names of its columns
 */
public record FormOptions(Tongue tongue, Table table, boolean bom, boolean header) {
    /** {@return the same, for a table that is written behind another one} */
    public FormOptions following() {
        return new FormOptions(tongue, table, false, false);
    }

    /** {@return the table of events without a byte-order mark} */
    public static FormOptions in(Tongue tongue) {
        return new FormOptions(tongue, Table.EVENTS, false, true);
    }
}
