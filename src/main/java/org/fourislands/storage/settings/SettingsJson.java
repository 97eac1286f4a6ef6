package org.fourislands.storage.settings;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.fourislands.storage.views.ViewStateForm;
import org.fourislands.storage.views.ViewStateJson;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.ClockLook;
import org.fourislands.view.Settings;
import org.fourislands.view.WindowPlace;

/** How the settings are written; {@link SettingsForm} reads them. */
final class SettingsJson {
    private SettingsJson() {}

    static String write(Settings settings) {
        JsonObject json = new JsonObject();
        json.addProperty("theme", settings.theme().id());
        settings.window().ifPresent(window -> json.add("window", window(window)));
        settings.view().ifPresent(view -> json.add("view", ViewStateJson.of(view)));
        json.addProperty("firstStartExplained", settings.firstStartExplained());
        json.addProperty("reducedMotion", settings.reducedMotion());
        json.addProperty("mapHintsSeen", settings.mapHintsSeen());
        json.add("clock", clock(settings.clock()));
        json.add("habits", habits(settings.habits()));

        json.addProperty("textSize", settings.textSize().id());
        json.addProperty("coordinates", settings.coordinates().id());
        return new GsonBuilder().setPrettyPrinting().create().toJson(json) + "\n";
    }

    private static JsonObject clock(ClockLook clock) {
        JsonObject json = new JsonObject();
        clock.range().ifPresent(range -> {
            json.addProperty("from", range.first().toString());
            json.addProperty("to", range.last().toString());
        });
        json.addProperty("fold", ViewStateForm.word(clock.fold()));
        return json;
    }

    private static JsonObject habits(ClockHabits habits) {
        JsonObject json = new JsonObject();
        json.addProperty("step", ViewStateForm.word(habits.step()));
        json.addProperty("pace", ViewStateForm.word(habits.pace()));
        JsonArray calendars = new JsonArray();
        habits.calendars().stream().sorted().map(ViewStateForm::word).forEach(calendars::add);
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
}
