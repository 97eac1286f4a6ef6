package org.fourislands.app;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Finding from the command line, over the program's own record and a copy that was taken in. */
class FindCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @TempDir
    private Path library;

    private String run(String... words) {
        out.getBuffer().setLength(0);
        int exit = Commands.run(new PrintWriter(out), new PrintWriter(err), words);
        assertThat(exit).as(err.toString()).isEqualTo(Exit.FINE);
        return out.toString();
    }

    private JsonObject find(String words) {
        return JsonParser.parseString(run("find", words, "--json", "--library", library.toString()))
                .getAsJsonObject();
    }

    private static List<JsonObject> hits(JsonObject form) {
        JsonArray hits = form.getAsJsonArray("hits");
        return StreamSupport.stream(hits.spliterator(), false)
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    @Test
    void everyNameOfAnIslandFindsItFirst() {
        for (String name : List.of("Kunashiri", "Kunashir", "国後", "國後島", "Кунашир", "ｋｕｎａｓｈｉｒ")) {
            JsonObject first = hits(find(name)).get(0);
            assertThat(first.get("kind").getAsString()).as(name).isEqualTo("island");
            assertThat(first.get("id").getAsString()).as(name).isEqualTo("kunashiri");
            assertThat(first.get("group").getAsString()).isEqualTo("islands");
        }
    }

    @Test
    void aCopyIsFoundByItsParagraphWithTheWordsMarked() throws IOException {
        Path file = Files.writeString(
                library.resolve("page.txt"),
                "A heading\n\nNothing here.\n\nThe zeppelins crossed, it is said, Suishō.\n");
        run("shelf", "add", file.toString(), "--library", library.toString());
        JsonObject form = find("zeppelin suisho");
        JsonObject hit = hits(form).get(0);
        assertThat(hit.get("kind").getAsString()).isEqualTo("copy");
        assertThat(hit.get("source").isJsonNull()).isTrue();
        assertThat(hit.get("block").getAsInt()).isEqualTo(2);
        String context = hit.get("context").getAsString();
        List<String> marked = StreamSupport.stream(hit.getAsJsonArray("marks").spliterator(), false)
                .map(JsonElement::getAsJsonArray)
                .map(mark ->
                        context.substring(mark.get(0).getAsInt(), mark.get(1).getAsInt()))
                .toList();
        assertThat(marked).containsExactly("zeppelins", "Suishō");
        assertThat(form.getAsJsonArray("groups").toString()).contains("\"copies\",\"hits\":1");
        assertThat(run("find", "zeppelins", "--library", library.toString())).contains("In your saved copies (1)");
    }

    @Test
    void whatIsNowhereIsSaidToBeNowhere() {
        assertThat(run("find", "zeppelins", "--library", library.toString())).contains("Nothing");
        assertThat(hits(find("zeppelins"))).isEmpty();
    }
}
