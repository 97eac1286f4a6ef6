package org.fourislands.app;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.Set;
import java.util.stream.Collectors;
import org.fourislands.storage.geodata.GeodataReader;
import org.fourislands.storage.record.RecordReader;
import org.junit.jupiter.api.Test;

class CompareCommandTest {
    private final StringWriter out = new StringWriter();
    private final StringWriter err = new StringWriter();

    @Test
    void theDeclarationBesideFourIslandsHasAreaSharePeopleAndSea() {
        assertEquals(Exit.FINE, run("compare", "joint-declaration-1956", "four-islands-2026", "--json"));
        JsonObject form = JsonParser.parseString(out.toString()).getAsJsonObject();
        JsonObject two = proposal(form, 0);
        JsonObject japan = two.getAsJsonObject("parties").getAsJsonObject("japan");
        JsonObject ussr = two.getAsJsonObject("parties").getAsJsonObject("ussr");
        assertEquals(0.069, japan.get("share").getAsDouble(), 0.0005);
        assertEquals(1, japan.get("share").getAsDouble() + ussr.get("share").getAsDouble(), 0.0002);
        assertEquals(1038 + 5281, japan.get("people1945").getAsInt());
        assertTrue(japan.get("seaZone200MoreThanTodayKm2").getAsDouble() > 50_000);
        assertEquals(4, two.getAsJsonArray("official").size());
        assertFalse(two.has("administration"));
        JsonObject four = proposal(form, 1).getAsJsonObject("parties").getAsJsonObject("japan");
        assertEquals(1, four.get("share").getAsDouble());
        assertTrue(four.get("seaZone12Km2").getAsDouble()
                > japan.get("seaZone12Km2").getAsDouble());
        assertTrue(form.getAsJsonArray("difference").size() > 2);
        assertEquals("", err.toString());
    }

    @Test
    void whatIsLeftOpenIsNeverReckonedAsIfItWereSettled() {
        assertEquals(Exit.FINE, run("compare", "irkutsk-2001", "--json"));
        JsonObject open = proposal(JsonParser.parseString(out.toString()).getAsJsonObject(), 0);
        assertFalse(open.get("complete").getAsBoolean());
        assertEquals(4, open.getAsJsonArray("unsettled").size());
        assertTrue(open.getAsJsonObject("parties").entrySet().isEmpty());
    }

    @Test
    void titleAndAdministrationStandApart() {
        assertEquals(Exit.FINE, run("compare", "kawana-1998", "--json"));
        JsonObject kawana = proposal(JsonParser.parseString(out.toString()).getAsJsonObject(), 0);
        assertEquals(1, share(kawana.getAsJsonObject("parties"), "japan"));
        assertEquals(1, share(kawana.getAsJsonObject("administration"), "russia"));
    }

    @Test
    void nobodyCountedThePeopleOfAPartOfAnIsland() {
        assertEquals(Exit.FINE, run("compare", "yachi-three-and-a-half-2009"));
        String text = out.toString();
        assertTrue(text.contains("not counted by part"), text);
        assertTrue(text.contains("50 % of Etorofu/Iturup"), text);
        assertTrue(text.contains("No maritime boundary is agreed here."), text);
    }

    @Test
    void anUnknownIdIsWrongUse() {
        assertEquals(Exit.WRONG_USE, run("compare", "no-such-proposal"));
        assertTrue(err.toString().contains("no-such-proposal"));
    }

    /** Land that the record forgets, or that the data no longer has, would silently fall to the nearest coast. */
    @Test
    void theRecordSaysWhoseEachNamedLandIs() {
        Set<String> told = RecordReader.read(Path.of("assets/history")).atlas().content().coasts().stream()
                .flatMap(coast -> coast.land().stream())
                .collect(Collectors.toSet());
        Set<String> drawn = GeodataReader.read(Path.of("geodata")).data().land().stream()
                .map(land -> land.id())
                .filter(id -> !id.isEmpty())
                .collect(Collectors.toSet());
        assertEquals(drawn, told);
    }

    private int run(String... arguments) {
        return Commands.run(new PrintWriter(out, true), new PrintWriter(err, true), arguments);
    }

    private static JsonObject proposal(JsonObject form, int which) {
        return form.getAsJsonArray("proposals").get(which).getAsJsonObject();
    }

    private static double share(JsonObject parties, String party) {
        return parties.getAsJsonObject(party).get("share").getAsDouble();
    }

    /** Today's coasts around would be wrong: Sakhalin was in other hands. */
    @Test
    void anEarlierDayIsToldOfOnLandOnlyAsInTheWindow() {
        assertEquals(Exit.FINE, run("compare", "1930-01-01", "--json"));
        JsonObject parties = proposal(JsonParser.parseString(out.toString()).getAsJsonObject(), 0)
                .getAsJsonObject("parties");
        JsonObject japan = parties.getAsJsonObject("japan");
        assertEquals(1, share(parties, "japan"), 1e-9);
        assertTrue(!japan.has("seaZone200Km2") || japan.get("seaZone200Km2").isJsonNull(), japan.toString());
    }
}
