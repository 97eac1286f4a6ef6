package org.fourislands.storage.works;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import de.undercouch.citeproc.bibtex.BibTeXConverter;
import de.undercouch.citeproc.bibtex.BibTeXItemDataProvider;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.fourislands.storage.works.WorksTrouble.Reason;
import org.jbibtex.ParseException;

/** A list in BibTeX or biblatex. Where it cannot be read whole, each entry is tried on its own. */
final class BibTexEntries {
    private BibTexEntries() {}

    static void read(String text, WorksFile.Entries entries) {
        List<BibTexChunk> works =
                BibTexChunk.in(text).stream().filter(BibTexChunk::isWork).toList();
        Map<String, JsonObject> whole = parsed(text);
        // The library drops the second of two entries with one key, and stops at what is not whole.
        boolean isWhole =
                whole.size() == works.size() && works.stream().allMatch(work -> whole.containsKey(work.key()));
        String strings = isWhole ? "" : strings(text);
        for (BibTexChunk work : works) {
            Optional<JsonObject> item = isWhole
                    ? Optional.ofNullable(whole.get(work.key()))
                    : parsed(strings + work.text()).values().stream().findFirst();
            item.ifPresentOrElse(
                    one -> entries.add(work.key(), completed(one, work)),
                    () -> entries.note(Reason.BROKEN, Integer.toString(work.line())));
        }
    }

    private static String strings(String text) {
        StringBuilder strings = new StringBuilder();
        BibTexChunk.in(text).stream()
                .filter(BibTexChunk::isString)
                .filter(chunk -> parses(chunk.text()))
                .forEach(chunk -> strings.append(chunk.text()));
        return strings.toString();
    }

    private static boolean parses(String text) {
        try {
            return new BibTeXConverter().loadDatabase(bytes(text)) != null;
        } catch (ParseException | RuntimeException broken) {
            return false;
        }
    }

    /** By their keys; empty where the text, or a work in it, is such that the library stumbles. */
    private static Map<String, JsonObject> parsed(String text) {
        Map<String, JsonObject> items = new LinkedHashMap<>();
        try {
            BibTeXItemDataProvider read = new BibTeXItemDataProvider();
            read.addDatabase(new BibTeXConverter().loadDatabase(bytes(text)));
            for (String id : read.getIds()) {
                items.put(id, CslEntries.json(read.retrieveItem(id)));
            }
            return items;
        } catch (ParseException | RuntimeException broken) {
            return Map.of();
        }
    }

    private static ByteArrayInputStream bytes(String text) {
        return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
    }

    /** The library passes over the language, over the day beside year and month, and over a year that is not all digits. */
    private static JsonObject completed(JsonObject item, BibTexChunk work) {
        work.word("langid").or(() -> work.word("language")).ifPresent(said -> item.addProperty("language", said));
        Optional<String> written = work.word("date").or(() -> work.word("year"));
        if (!item.has("issued") && written.isPresent()) {
            JsonObject raw = new JsonObject();
            raw.addProperty("raw", written.get());
            item.add("issued", raw);
        }
        work.word("day").filter(said -> said.matches("\\d{1,2}")).ifPresent(day -> addDay(item, Integer.parseInt(day)));
        return item;
    }

    private static void addDay(JsonObject item, int day) {
        if (item.get("issued") instanceof JsonObject issued
                && issued.get("date-parts") instanceof JsonArray dates
                && dates.size() == 1
                && dates.get(0) instanceof JsonArray first
                && first.size() == 2) {
            first.add(day);
        }
    }
}
