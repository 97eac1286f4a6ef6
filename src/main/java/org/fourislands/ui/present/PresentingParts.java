package org.fourislands.ui.present;

import java.time.Clock;
import java.time.LocalDate;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import javafx.stage.Window;
import org.fourislands.lessons.Scene;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.map.MapDrawing;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.ClassHabits;
import org.fourislands.view.SourceWords;
import org.fourislands.words.Phrases;

/**
 * What presenting needs of the program.
 *
 * @param asked what a scene asks the class; empty where it asks nothing
 * @param furnish gives a map the names of things and the islands that the keyboard walks
 * @param keySheet shows over a window what the keys do in class, and gives the scene that takes the keys while it is in front
 * @param habits those the teacher has, and where changed ones go
 * @param first the first day of the record
 * @param last the last
 */
public record PresentingParts(
        Phrases phrases,
        Jobs jobs,
        Looks looks,
        MapDrawing drawing,
        SourceWords sources,
        Function<Scene, String> asked,
        Consumer<MapPane> furnish,
        Function<Window, javafx.scene.Scene> keySheet,
        HabitsKept habits,
        LocalDate first,
        LocalDate last,
        Screens screens,
        Clock clock) {

    /** The teacher's habits when class begins, and who keeps a change of them. */
    public record HabitsKept(ClassHabits first, Consumer<UnaryOperator<ClassHabits>> keep) {}
}
