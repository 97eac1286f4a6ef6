package org.fourislands.export;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.fourislands.history.Atlas;
import org.fourislands.storage.record.RecordReader;
import org.fourislands.words.Language;
import org.junit.jupiter.api.Test;

class SurroundingsJsonTest {
    private static final Atlas ATLAS =
            RecordReader.read(Path.of("assets/history")).atlas();

    private static JsonObject told(String id, LocalDate day) {
        JsonArray all =
                new SurroundingsJson(Language.ENGLISH).of(ATLAS.content().surroundings(), day);
        return all.asList().stream()
                .map(land -> land.getAsJsonObject())
                .filter(land -> land.get("id").getAsString().equals(id))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void whatJapanHeldIn1900IsThere() {
        JsonObject held = told("north-kurils", LocalDate.of(1900, 1, 1))
                .getAsJsonArray("held")
                .get(0)
                .getAsJsonObject();

        assertEquals("japan", held.getAsJsonArray("parties").get(0).getAsString());
        assertEquals("1875-08-22", held.get("since").getAsString());
        assertTrue(held.getAsJsonArray("citations").size() > 0);
    }

    @Test
    void insideAnUncertainChangeBothAreTold() {
        JsonObject land = told("south-sakhalin", LocalDate.of(1945, 8, 20));

        assertTrue(land.get("uncertain").getAsBoolean());
        assertEquals(
                List.of("japan", "ussr"),
                land.getAsJsonArray("held").asList().stream()
                        .map(held -> held.getAsJsonObject()
                                .getAsJsonArray("parties")
                                .get(0)
                                .getAsString())
                        .toList());
    }

    @Test
    void theRenunciationIsToldFromTheDayItTookEffect() {
        assertEquals(
                0,
                told("north-kurils", LocalDate.of(1952, 4, 27))
                        .getAsJsonArray("renounced")
                        .size());
        assertEquals(
                1,
                told("north-kurils", LocalDate.of(1952, 4, 28))
                        .getAsJsonArray("renounced")
                        .size());
    }
}
