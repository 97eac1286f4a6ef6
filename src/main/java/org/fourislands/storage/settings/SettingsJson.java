package org.fourislands.storage.settings;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.fourislands.earth.Position;
import org.fourislands.map.Framing;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.ClockLook;
import org.fourislands.view.Comparison;
import org.fourislands.view.ReadingLook;
import org.fourislands.view.Selection;
import org.fourislands.view.Settings;
import org.fourislands.view.ViewState;
import org.fourislands.view.WindowPlace;

/** How the settings are written; {@link SettingsForm} reads them. */
final class SettingsJson {
    private SettingsJson() {}

    static String write(Settings settings) {
        JsonObject json = new JsonObject();
        json.addProperty("theme", settings.appearance().theme().id());
        settings.window().ifPresent(window -> json.add("window", window(window)));
        settings.view().ifPresent(view -> json.add("view", view(view)));
        json.addProperty("firstStartExplained", settings.seen().firstStartExplained());
        json.addProperty("reducedMotion", settings.appearance().reducedMotion());
        json.addProperty("mapHintsSeen", settings.seen().mapHintsSeen());
        json.add("clock", clock(settings.clock().look()));
        json.add("habits", habits(settings.clock().habits()));
        json.addProperty("textSize", settings.appearance().textSize().id());
        json.addProperty("coordinates", settings.appearance().coordinates().id());
        json.addProperty("citations", settings.appearance().citations().id());
        json.add("reading", reading(settings.reading()));
        return new GsonBuilder().setPrettyPrinting().create().toJson(json) + "\n";
    }

    private static JsonObject reading(ReadingLook reading) {
        JsonObject json = new JsonObject();
        json.addProperty("step", reading.step());
        json.addProperty("tone", reading.tone().id());
        json.addProperty("measure", reading.measure());
        return json;
    }

    private static JsonObject clock(ClockLook clock) {
        JsonObject json = new JsonObject();
        clock.range().ifPresent(range -> {
            json.addProperty("from", range.first().toString());
            json.addProperty("to", range.last().toString());
        });
        json.addProperty("fold", SettingsForm.word(clock.fold()));
        return json;
    }

    private static JsonObject habits(ClockHabits habits) {
        JsonObject json = new JsonObject();
        json.addProperty("step", SettingsForm.word(habits.step()));
        json.addProperty("pace", SettingsForm.word(habits.pace()));
        JsonArray calendars = new JsonArray();
        habits.calendars().stream().sorted().map(SettingsForm::word).forEach(calendars::add);
        json.add("calendars", calendars);
        json.addProperty("dimming", habits.dimming());
        return json;
    }

    private static JsonObject window(WindowPlace window) {
        JsonObject json = new JsonObject();
        json.addProperty("x", window.x());
        json.addProperty("y", window.y());
        json.addProperty("width", window.width());
        json.addProperty("height", window.height());
        json.addProperty("maximised", window.maximised());
        return json;
    }

    private static JsonObject view(ViewState view) {
        JsonObject json = new JsonObject();
        json.addProperty("day", view.day().toString());
        view.framing().ifPresent(framing -> json.add("framing", framing(framing)));
        json.addProperty("perspective", view.perspective().id());
        view.names().ifPresent(names -> json.addProperty("names", SettingsForm.word(names)));
        JsonArray layers = new JsonArray();
        view.layers().stream().sorted().forEach(layer -> layers.add(layer.word()));
        json.add("layers", layers);
        view.selection().ifPresent(selection -> json.add("selection", selection(selection)));
        view.proposal().ifPresent(proposal -> json.addProperty("proposal", proposal));
        view.comparison().ifPresent(comparison -> json.add("comparison", comparison(comparison)));
        return json;
    }

    private static JsonObject comparison(Comparison comparison) {
        JsonObject json = new JsonObject();
        json.addProperty("layout", SettingsForm.word(comparison.layout()));
        json.addProperty("handle", comparison.handle());
        comparison.other().day().ifPresent(day -> json.addProperty("day", day.toString()));
        comparison.other().perspective().ifPresent(from -> json.addProperty("perspective", from.id()));
        comparison.other().proposal().ifPresent(proposal -> json.addProperty("proposal", proposal));
        return json;
    }

    private static JsonObject framing(Framing framing) {
        Position centre = framing.centre();
        JsonArray pair = new JsonArray();
        pair.add(centre.longitude());
        pair.add(centre.latitude());
        JsonObject json = new JsonObject();
        json.add("centre", pair);
        json.addProperty("metresPerPixel", framing.metresPerPixel());
        return json;
    }

    private static JsonObject selection(Selection selection) {
        JsonObject json = new JsonObject();
        json.addProperty("kind", SettingsForm.word(selection.kind()));
        json.addProperty("id", selection.id());
        return json;
    }
}
