package org.fourislands.ui.present;

import java.util.List;
import org.fourislands.map.PlateContent;
import org.fourislands.ui.map.MapDrawing;
import org.fourislands.view.ViewState;

/** What the class's map is drawn from: the map's credits stand below it, where they cover no island. */
record WallDrawing(MapDrawing all) {

    MapDrawing uncredited() {
        return new MapDrawing(
                all.coast(),
                all.limits(),
                all.faces(),
                view -> uncredited(all.content().apply(view)),
                all.sea());
    }

    /** Whom the map of a view is owed to, in one line. */
    String credits(ViewState view) {
        return String.join(" · ", all.content().apply(view).common().attribution());
    }

    private static PlateContent uncredited(PlateContent said) {
        List<PlateContent.Panel> panels = said.panels().stream()
                .map(panel ->
                        new PlateContent.Panel(panel.title(), panel.content().uncredited()))
                .toList();
        return new PlateContent(
                said.arrangement(), said.handle(), panels, said.common().uncredited());
    }
}
