package org.fourislands.citing;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonParser;
import de.undercouch.citeproc.BibliographyFileReader;
import de.undercouch.citeproc.ItemDataProvider;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Bibliography;
import org.fourislands.sources.Contributor;
import org.fourislands.sources.Source;
import org.junit.jupiter.api.Test;

/** What is written here is read back by other people's readers. */
class LibraryFormTest {
    private final List<Source> works = CitedRecord.works();

    @Test
    void bibTexIsReadBackWithEveryWork() throws IOException {
        ItemDataProvider read = read(LibraryForm.BIBTEX, works, "works.bib");
        assertEquals(works.size(), read.getIds().size());
        for (Source work : works) {
            assertEquals(
                    plain(work.bibliography().title()),
                    plain(read.retrieveItem(work.id()).getTitle()));
        }
    }

    @Test
    void risIsReadBackWithEveryWork() throws IOException {
        ItemDataProvider read = read(LibraryForm.RIS, works, "works.ris");
        assertEquals(works.size(), read.getIds().size());
        assertEquals(
                "Tatsumi", read.retrieveItem("japan-times-2018").getAuthor()[0].getFamily());
    }

    @Test
    void cslJsonIsReadBackWithEveryWork() {
        JsonArray read =
                JsonParser.parseString(LibraryForm.CSL_JSON.write(works)).getAsJsonArray();
        assertEquals(works.size(), read.size());
        for (int i = 0; i < works.size(); i++) {
            assertEquals(
                    works.get(i).id(), read.get(i).getAsJsonObject().get("id").getAsString());
        }
    }

    @Test
    void aStretchOfDaysKeepsBothItsEndsInCslJson() {
        String written = LibraryForm.CSL_JSON.write(
                works.stream().filter(work -> work.id().equals("lowy-2016")).toList());
        assertTrue(written.contains("[[2016,2,22],[2016,2,29]]"), written);
    }

    @Test
    void signsThatAFormUsesItselfDoNotBreakIt() throws IOException {
        Source odd = ReferencesTest.work(new Bibliography(
                "book",
                "50 % {of} \\it A & B_1 #2 $3\nTY  - BOOK",
                Optional.empty(),
                List.of(new Contributor("Ministry of {Foreign} Affairs & Co", Optional.empty())),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                Optional.empty()));
        assertEquals(
                1, read(LibraryForm.BIBTEX, List.of(odd), "odd.bib").getIds().size());
        String ris = LibraryForm.RIS.write(List.of(odd));
        assertEquals(1, ris.lines().filter(line -> line.startsWith("TY  - ")).count(), ris);
        assertFalse(JsonParser.parseString(LibraryForm.CSL_JSON.write(List.of(odd)))
                .getAsJsonArray()
                .isEmpty());
    }

    @Test
    void noWorksMakeAFormThatCanBeRead() {
        assertTrue(JsonParser.parseString(LibraryForm.CSL_JSON.write(List.of()))
                .getAsJsonArray()
                .isEmpty());
    }

    private static ItemDataProvider read(LibraryForm form, List<Source> works, String name) throws IOException {
        byte[] bytes = form.write(works).getBytes(StandardCharsets.UTF_8);
        return new BibliographyFileReader().readBibliographyFile(new ByteArrayInputStream(bytes), name);
    }

    private static String plain(String title) {
        return title.replaceAll("[^\\p{L}\\p{N}]", "");
    }
}
