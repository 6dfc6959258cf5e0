package tarikh.formats.csv;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import tarikh.calendar.Edtf;
import tarikh.chronology.Chronicle;
import tarikh.formats.Chronicles;
import tarikh.formats.Examples;
import tarikh.formats.Hostile;
import tarikh.formats.SampleChronicle;
import tarikh.formats.base.Tongue;

class CsvFormatTest {
    static List<Chronicle> chronicles() {
        return Chronicles.all();
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void every_table_has_as_many_cells_in_every_row_and_a_row_for_every_finding(Chronicle chronicle)
            throws IOException {
        for (char divider : new char[] {',', '\t'}) {
            assertThat(rows(chronicle, Table.EVENTS, divider)).hasSameSizeAs(chronicle.events());
            assertThat(rows(chronicle, Table.TIMES, divider)).hasSameSizeAs(chronicle.times());
            assertThat(rows(chronicle, Table.NAMES, divider)).hasSameSizeAs(chronicle.entities());
            assertThat(rows(chronicle, Table.CONTRADICTIONS, divider))
                    .hasSize(chronicle.contradictions().stream()
                            .mapToInt(c -> c.statements().size())
                            .sum());
            assertThat(rows(chronicle, Table.JOURNEYS, divider))
                    .hasSize(chronicle.journeys().stream()
                            .mapToInt(j -> j.stays().size())
                            .sum());
        }
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void every_quote_is_what_stands_between_begin_and_end(Chronicle chronicle) throws IOException {
        String text = chronicle.source().text();
        for (Table table : Table.values()) {
            String quote = table == Table.TIMES ? "words" : table == Table.NAMES ? "first_mention" : "quote";
            for (CSVRecord row : rows(chronicle, table, ',')) {
                if (row.isMapped("begin") && !row.get("begin").isEmpty()) {
                    assertThat(plain(row.get(quote)))
                            .isEqualTo(codePoints(text, row.get("begin"), row.get("end"))
                                    .replace('\ud800', '\ufffd'));
                }
            }
        }
    }

    @ParameterizedTest
    @MethodSource("chronicles")
    void every_date_is_valid_edtf(Chronicle chronicle) throws IOException {
        for (Table table : new Table[] {Table.EVENTS, Table.TIMES}) {
            for (CSVRecord row : rows(chronicle, table, ',')) {
                if (!row.get("edtf").isEmpty()) {
                    assertThat(Edtf.parse(row.get("edtf")).toString()).isEqualTo(row.get("edtf"));
                }
            }
        }
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void no_cell_with_words_is_a_formula(Table table) throws IOException {
        for (CSVRecord row : rows(Hostile.chronicle(), table, ',')) {
            for (String cell : row) {
                assertThat(cell).doesNotStartWith("=").doesNotStartWith("@").doesNotStartWith("+");
            }
        }
    }

    @Test
    void an_apostrophe_before_words_is_the_only_change_to_them() throws IOException {
        CSVRecord row = rows(Hostile.chronicle(), Table.NAMES, ',').get(0);
        assertThat(row.get("name")).isEqualTo("'" + Hostile.NAME);
    }

    @Test
    void a_byte_order_mark_is_written_on_request_only() {
        Chronicle chronicle = SampleChronicle.chronicle();
        byte[] with = Examples.bytes(new CsvFormat(',', true, true, Table.EVENTS, Tongue.EN), chronicle);
        byte[] without = Examples.bytes(new CsvFormat(',', false, true, Table.EVENTS, Tongue.EN), chronicle);
        assertThat(with)
                .hasSize(without.length + 3)
                .startsWith(0xEF, 0xBB, 0xBF)
                .endsWith(without);
        assertThat(new String(without, java.nio.charset.StandardCharsets.UTF_8)).startsWith(CsvFormat.MARK);
    }

    @Test
    void what_was_said_by_whom_and_how_surely_is_in_the_row() throws IOException {
        CSVRecord row = rows(SampleChronicle.chronicle(), Table.EVENTS, ',').get(1);
        assertThat(row.get("tarikh_id")).isEqualTo("e2");
        assertThat(row.get("type")).isEqualTo("move.arrive");
        assertThat(row.get("earliest")).isEqualTo("1291-05-31");
        assertThat(row.get("latest")).isEmpty();
        assertThat(row.get("edtf")).isEqualTo("[1291-05-31..]");
        assertThat(row.get("date_from")).isEqualTo("inferred");
        assertThat(row.get("date_words")).isEqualTo("3 May 1291; three weeks");
        assertThat(row.get("speaker")).isEqualTo("unnamed");
        assertThat(row.get("polarity")).isEqualTo("neg");
        assertThat(row.get("modality")).isEqualTo("denied");
    }

    private static List<CSVRecord> rows(Chronicle chronicle, Table table, char divider) throws IOException {
        String text = Examples.write(new CsvFormat(divider, false, true, table, Tongue.EN), chronicle);
        CSVFormat format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(divider)
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (CSVParser parser = CSVParser.parse(text, format)) {
            List<CSVRecord> rows = parser.getRecords();
            assertThat(rows).allMatch(CSVRecord::isConsistent);
            return rows;
        }
    }

    private static String plain(String cell) {
        return cell.startsWith("'") ? cell.substring(1) : cell;
    }

    private static String codePoints(String text, String begin, String end) {
        return text.substring(
                text.offsetByCodePoints(0, Integer.parseInt(begin)), text.offsetByCodePoints(0, Integer.parseInt(end)));
    }
}
