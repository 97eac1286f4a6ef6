package org.fourislands.storage.settings;

import com.google.gson.GsonBuilder;
import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.fourislands.storage.views.ViewStateForm;
import org.fourislands.storage.views.ViewStateJson;
import org.fourislands.view.ClassHabits;
import org.fourislands.view.ClockHabits;
import org.fourislands.view.ClockLook;
import org.fourislands.view.ReadingLook;
import org.fourislands.view.Settings;
import org.fourislands.view.WindowPlace;

/** How the settings are written; {@link SettingsForm} reads them. */
final class SettingsJson {
    private SettingsJson() {}

    static String write(Settings settings) {
        JsonObject json = new JsonObject();
        json.addProperty("theme", settings.appearance().theme().id());
        settings.window().ifPresent(window -> json.add("window", window(window)));
        settings.view().ifPresent(view -> json.add("view", ViewStateJson.of(view)));
        json.addProperty("firstStartExplained", settings.seen().firstStartExplained());
        json.addProperty("reducedMotion", settings.appearance().reducedMotion());
        json.addProperty("mapHintsSeen", settings.seen().mapHintsSeen());
        json.add("clock", clock(settings.clock().look()));
        json.add("habits", habits(settings.clock().habits()));
        json.addProperty("textSize", settings.appearance().textSize().id());
        json.addProperty("coordinates", settings.appearance().coordinates().id());
        json.addProperty("citations", settings.appearance().citations().id());
        json.add("reading", reading(settings.reading()));
        json.add("class", inClass(settings.inClass()));
        return new GsonBuilder().setPrettyPrinting().create().toJson(json) + "\n";
    }

    private static JsonObject inClass(ClassHabits habits) {
        JsonObject json = new JsonObject();
        json.addProperty("letters", habits.letters());
        json.addProperty("notes", habits.notesStep());
        return json;
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
