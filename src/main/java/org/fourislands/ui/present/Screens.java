package org.fourislands.ui.present;

import java.util.List;
import javafx.beans.InvalidationListener;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;
import javafx.geometry.Rectangle2D;
import javafx.stage.Screen;

/** The screens there are, which may come and go while a lesson runs. On the window's thread. */
public final class Screens {
    private final ObservableList<ScreenPlace> places;
    private final boolean given;

    private Screens(ObservableList<ScreenPlace> places, boolean given) {
        this.places = places;
        this.given = given;
    }

    /** Those of the desktop. */
    public static Screens ofDesktop() {
        ObservableList<ScreenPlace> places = FXCollections.observableArrayList();
        Runnable look = () ->
                places.setAll(Screen.getScreens().stream().map(Screens::place).toList());
        Screen.getScreens().addListener((InvalidationListener) changed -> look.run());
        look.run();
        return new Screens(places, false);
    }

    /** Parts of one desktop that stand for screens, whatever the desktop says. */
    public static Screens given(ObservableList<ScreenPlace> places) {
        return new Screens(places, true);
    }

    /** The same, for good. */
    public static Screens given(List<ScreenPlace> places) {
        return given(FXCollections.observableArrayList(places));
    }

    /** Never none: a desktop that names no screen is taken for one. */
    List<ScreenPlace> now() {
        return places.isEmpty() ? List.of(place(Screen.getPrimary())) : List.copyOf(places);
    }

    /** Whether a window that fills one must be given its place, since the desktop does not know of it. */
    boolean areGiven() {
        return given;
    }

    /** {@code listener} runs whenever a screen comes or goes. Run the result to stop. */
    Runnable watch(Runnable listener) {
        InvalidationListener hearing = changed -> listener.run();
        places.addListener(hearing);
        return () -> places.removeListener(hearing);
    }

    private static ScreenPlace place(Screen screen) {
        Rectangle2D bounds = screen.getBounds();
        return new ScreenPlace(bounds.getMinX(), bounds.getMinY(), bounds.getWidth(), bounds.getHeight());
    }
}
