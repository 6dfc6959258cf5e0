package tarikh.authority;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import tarikh.text.FoldedText;
import tarikh.text.PackException;

class OwnNamesTest {
    @TempDir
    Path folder;

    @Test
    void own_people_are_known_with_their_years() throws IOException {
        write(
                "family.lex",
                "= Person writer latin=Salma_Shahin born=1871 died=1944-03-02 held=1901-1912,1920-1922",
                "سلمى شاهين");
        PersonRecord found = (PersonRecord)
                new NameMatcher(load()).people("سلمي شاهين", 1).get(0).record();
        assertThat(found.latin()).isEqualTo("Salma Shahin");
        assertThat(found.held()).containsExactly(new Held(1901, 1912), new Held(1920, 1922));
    }

    @Test
    void own_records_go_before_those_of_the_same_name() throws IOException {
        write(
                "mine.lex",
                "= Place village latin=Our_Damascus at=31,36 country=JO",
                "دمشق",
                "= Person teacher latin=My_Lenin",
                "لينين");
        Authority authority = load();
        NameMatcher matcher = new NameMatcher(authority);
        assertThat(matcher.places("دمشق", List.of(), 2))
                .extracting(c -> c.record().latin())
                .containsExactly("Our Damascus", "Damascus");
        assertThat(matcher.people("لينين", 1).get(0).record().latin()).isEqualTo("My Lenin");
        assertThat(authority.isOwn(matcher.people("لينين", 1).get(0).record())).isTrue();
        assertThat(authority.isOwn(matcher.people("ستالين", 1).get(0).record())).isFalse();
    }

    @Test
    void an_own_record_of_a_known_town_replaces_it() throws IOException {
        write(
                "mine.lex",
                "= Place city latin=Remscheid_on_the_hill at=51.2,7.2 country=DE geonames=2847689",
                "ريمشايد العليا");
        String id = load().townsNamed(FoldedText.fold("رمشايد")).get(0).ids().getOrDefault("geonames", "");
        write(
                "mine.lex",
                "= Place city latin=Remscheid_on_the_hill at=51.2,7.2 country=DE geonames=" + id,
                "ريمشايد العليا");
        assertThat(load().townsNamed(FoldedText.fold("رمشايد")).get(0).latin()).isEqualTo("Remscheid on the hill");
    }

    @Test
    void own_bynames_are_read() throws IOException {
        write("names.lex", "= Epithet latin=Salma_Shahin", "معلمة الحي");
        assertThat(load().epithets().lookup("معلمة الحي")).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "= Person writer born=1871; no Latin name",
                "= Person latin=Salma; no role",
                "= Person writer latin=Salma born=18x1; born=18x1 is no date",
                "= Person writer latin=Salma born=1871-13-02; is no date",
                "= Person writer latin=Salma held=1901; expected as 786-809",
                "= Person writer latin=Salma held=1912-1901; expected as 786-809",
                "= Person writer latin=Salma dead=1901; expected one of",
                "= Person writer latin=Salma Shahin; a blank written _",
                "= Person writer latin=Salma wikidata=7; expected wikidata=Q12345",
                "= Place town latin=Deir at=31,36; expected one of canal, city",
                "= Place city latin=Deir; expected at=LATITUDE,LONGITUDE",
                "= Place city latin=Deir at=91,36; expected at=LATITUDE,LONGITUDE",
                "= Place city latin=Deir at=NaN,36; expected at=LATITUDE,LONGITUDE",
                "= Place city latin=Deir at=31,36 country=Jordan; expected two capitals",
                "= Place city latin=Deir at=31,36 geonames=x; expected geonames=12345",
                "= Town latin=Deir; expected \"= Person\"",
            })
    void what_is_wrong_is_told_with_file_and_line(String header, String told) throws IOException {
        write("broken.lex", "# mine", header, "دير سلمى");
        PackException fault = catchThrowableOfType(PackException.class, this::load);
        assertThat(fault.faults().get(0).where()).endsWith("broken.lex:3");
        assertThat(fault.getMessage()).contains(told);
    }

    @Test
    void all_faults_of_all_files_are_told_at_once() throws IOException {
        write("a.lex", "= Person writer latin=Salma born=then", "سلمى شاهين");
        write("b.lex", "= Place town latin=Deir at=31,36", "دير سلمى");
        assertThat(catchThrowableOfType(PackException.class, this::load).faults())
                .hasSize(2);
    }

    @Test
    void a_folder_that_is_none_or_holds_no_file_is_told() {
        assertThat(catchThrowableOfType(PackException.class, this::load))
                .hasMessageContaining("no file that ends in .lex");
        Path nowhere = folder.resolve("nowhere");
        assertThat(catchThrowableOfType(
                        PackException.class,
                        () -> Authority.load(OwnNamesTest.class.getClassLoader(), List.of(nowhere))))
                .hasMessageContaining("no such folder");
    }

    @Test
    void a_file_in_another_encoding_is_told() throws IOException {
        Files.write(
                folder.resolve("old.lex"),
                "= Person writer latin=Salma\nسلمى شاهين\n".getBytes(Charset.forName("windows-1256")));
        assertThat(catchThrowableOfType(PackException.class, this::load)).hasMessageContaining("UTF-8");
    }

    @Test
    void the_mark_that_some_editors_write_first_does_no_harm() throws IOException {
        Files.write(
                folder.resolve("mine.lex"),
                "\uFEFF= Person writer latin=Salma\r\nسلمى شاهين\r\n".getBytes(StandardCharsets.UTF_8));
        assertThat(load().names().lookup("سلمى شاهين")).hasSize(1);
    }

    private Authority load() {
        return Authority.load(OwnNamesTest.class.getClassLoader(), List.of(folder));
    }

    private void write(String file, String... lines) throws IOException {
        Files.write(folder.resolve(file), List.of(lines), StandardCharsets.UTF_8);
    }
}
