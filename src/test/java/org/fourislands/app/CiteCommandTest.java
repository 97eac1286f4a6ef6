package org.fourislands.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CiteCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void oneWorkIsNamedWithThePlaceInIt() {
        assertEquals(Exit.FINE, run("cite", "japan-times-2018", "--at", "paragraph 3", "--style", "apa", "--short"));
        assertEquals("(Tatsumi, 2018, para. 3)", out.toString().strip());
    }

    @Test
    void theWorksOfADayAreThoseTheDayCites(@TempDir Path folder) throws IOException {
        Path file = folder.resolve("day.json");
        assertEquals(Exit.FINE, run("cite", "--day", "1956-10-19", "--form", "csl-json", "--out", file.toString()));
        String written = Files.readString(file);
        assertTrue(written.contains("\"joint-declaration-1956\""), written);
        int works = JsonParser.parseString(written).getAsJsonArray().size();
        assertTrue(works > 3 && works < 200, "works: " + works);
    }

    @Test
    void allWorksAreThoseOfTheRecordAndTheReadersOwn(@TempDir Path folder) throws IOException {
        Path list = Files.writeString(
                folder.resolve("mine.bib"),
                "@book{roe, title={A Book of Straits}, author={Roe, Richard}, year={2001}}");
        String library = folder.resolve("library").toString();
        run("shelf", "add", list.toString(), "--library", library);
        assertEquals(Exit.FINE, run("cite", "--all", "--form", "bibtex", "--library", library));
        assertTrue(out.toString().contains("A Book of Straits"));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "cite",
                "cite no-such-work",
                "cite --all --short",
                "cite --all lowy-2016",
                "cite lowy-2016 --at 5",
                "cite lowy-2016 --style harvard",
                "cite lowy-2016 --form docx"
            })
    void whatCannotBeCitedIsAWrongUseSaidInOneLine(String line) {
        assertEquals(Exit.WRONG_USE, run(line.split(" ")));
        assertEquals(1, err.toString().strip().lines().count(), err.toString());
        assertEquals("", out.toString());
    }

    private int run(String... arguments) {
        return Commands.run(new PrintWriter(out), new PrintWriter(err), arguments);
    }
}
