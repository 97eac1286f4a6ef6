package org.fourislands.ui.settings;

import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;

/** The theme in force, and how a scene takes it on. On the window's thread. */
public final class Looks {
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final List<Scene> scenes = new ArrayList<>();

    public Looks(Theme first) {
        theme = new ReadOnlyObjectWrapper<>(first);
        Application.setUserAgentStylesheet(first.baseStyle());
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    public void wear(Theme next) {
        if (next != theme.get()) {
            Application.setUserAgentStylesheet(next.baseStyle());
            theme.set(next);
            scenes.forEach(this::style);
        }
    }

    /** Styles {@code scene} now and at every change of theme. */
    public void dress(Scene scene) {
        scenes.add(scene);
        style(scene);
    }

    private void style(Scene scene) {
        scene.getStylesheets().setAll(sheets());
    }

    private List<String> sheets() {
        return theme.get().styles().stream()
                .flatMap(sheet -> Optional.ofNullable(Looks.class.getResource(sheet)).map(URL::toExternalForm).stream())
                .toList();
    }
}
