package org.fourislands.ui.shell;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeoutException;
import javafx.geometry.Bounds;
import javafx.scene.Node;
import org.fourislands.map.Corner;
import org.fourislands.map.Sheet;
import org.fourislands.ui.map.MapPane;
import org.fourislands.view.Settings;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The map keeps clear of names what its buttons really cover, in one column or two. */
final class MapButtonsRoomTest {
    private OpenWindow window;

    @BeforeEach
    void open() throws TimeoutException {
        window = OpenWindow.with(Settings.usual().explained().hinted().calm());
    }

    @AfterEach
    void close() throws TimeoutException {
        window.close();
    }

    @Test
    void theRoomKeptClearIsThatOfTheButtons() throws TimeoutException {
        MapPane map = (MapPane) window.map();
        List<Sheet> sheets = new CopyOnWriteArrayList<>();
        window.robot.interact(() -> map.watchPlates((state, plate) -> sheets.add(plate.sheet())));
        window.robot.interact(() -> window.store.update(state -> state.at(OpenWindow.START.plusYears(30))));
        window.until(() -> !sheets.isEmpty());
        Corner corner = sheets.get(0).corner();
        Set<Node> buttons = map.lookupAll(".map-buttons > *");
        assertEquals(5, buttons.size());
        for (Node button : buttons) {
            Bounds on = map.sceneToLocal(button.localToScene(button.getLayoutBounds()));
            assertTrue(on.getMinX() >= map.getWidth() - corner.width(), () -> on + " beside " + corner);
            assertTrue(on.getMinY() >= corner.top(), () -> on + " above " + corner);
            assertTrue(on.getMaxY() <= corner.bottom(), () -> on + " below " + corner);
        }
    }
}
