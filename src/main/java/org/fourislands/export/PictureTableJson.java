package org.fourislands.export;

import com.google.gson.JsonObject;
import java.util.Locale;
import org.fourislands.view.PictureTable;
import org.fourislands.view.PictureTable.Row;
import org.fourislands.view.PictureTable.Section;

/** What a picture shows, in the form of {@code picture --words --json}. */
public final class PictureTableJson {
    private PictureTableJson() {}

    public static JsonObject of(PictureTable table) {
        JsonObject form = new JsonObject();
        form.add(
                "sections",
                JsonLists.of(
                        table.sections().stream().map(PictureTableJson::section).toList()));
        return form;
    }

    private static JsonObject section(Section section) {
        JsonObject form = new JsonObject();
        form.addProperty("part", section.part().word());
        if (section.map() > 0) {
            form.addProperty("map", section.map());
        }
        form.addProperty("heading", section.heading());
        form.add(
                "rows",
                JsonLists.of(section.rows().stream().map(PictureTableJson::row).toList()));
        return form;
    }

    private static JsonObject row(Row row) {
        JsonObject form = new JsonObject();
        row.target().ifPresent(target -> {
            form.addProperty("kind", target.kind().name().toLowerCase(Locale.ROOT));
            form.addProperty("id", target.id());
        });
        form.addProperty("names", row.names());
        add(form, "drawn", row.drawn());
        add(form, "state", row.state());
        add(form, "since", row.since());
        add(form, "claims", row.claims());
        add(form, "place", row.place());
        form.addProperty("sentence", row.sentence());
        form.add("citations", CitationJson.of(row.citations()));
        return form;
    }

    private static void add(JsonObject form, String field, String words) {
        if (!words.isEmpty()) {
            form.addProperty(field, words);
        }
    }
}
