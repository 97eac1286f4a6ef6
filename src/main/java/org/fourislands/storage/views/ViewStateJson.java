package org.fourislands.storage.views;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import org.fourislands.earth.Position;
import org.fourislands.map.Framing;
import org.fourislands.view.Comparison;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewState;

/** How a view is written; {@link ViewStateForm} reads it. */
public final class ViewStateJson {
    private ViewStateJson() {}

    public static JsonObject of(ViewState view) {
        JsonObject json = new JsonObject();
        json.addProperty("day", view.day().toString());
        view.framing().ifPresent(framing -> json.add("framing", framing(framing)));
        json.addProperty("perspective", view.perspective().id());
        view.names().ifPresent(names -> json.addProperty("names", ViewStateForm.word(names)));
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
        json.addProperty("layout", ViewStateForm.word(comparison.layout()));
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
        json.addProperty("kind", ViewStateForm.word(selection.kind()));
        json.addProperty("id", selection.id());
        return json;
    }
}
