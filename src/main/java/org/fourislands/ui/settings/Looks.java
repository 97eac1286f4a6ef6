package org.fourislands.ui.settings;

import atlantafx.base.theme.PrimerDark;
import atlantafx.base.theme.PrimerLight;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import javafx.application.Application;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Scene;
import org.fourislands.view.Theme;

/** The theme in force, and how a scene takes it on. On the window's thread. */
public final class Looks {
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final List<Scene> scenes = new ArrayList<>();

    public Looks(Theme first) {
        theme = new ReadOnlyObjectWrapper<>(first);
        Application.setUserAgentStylesheet(baseOf(first));
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    public void wear(Theme next) {
        if (next != theme.get()) {
            Application.setUserAgentStylesheet(baseOf(next));
            theme.set(next);
            scenes.forEach(this::style);
        }
    }

    /** The next one in the round: light, dark, high contrast. */
    public Theme next() {
        return switch (theme.get()) {
            case LIGHT -> Theme.DARK;
            case DARK -> Theme.HIGH_CONTRAST;
            case HIGH_CONTRAST -> Theme.LIGHT;
        };
    }

    /** Styles {@code scene} now and at every change of theme. */
    public void dress(Scene scene) {
        scenes.add(scene);
        style(scene);
    }

    private void style(Scene scene) {
        scene.getStylesheets()
                .setAll(Stream.of("window", theme.get().id())
                        .flatMap(Looks::sheet)
                        .toList());
    }

    private static Stream<String> sheet(String name) {
        return Optional.ofNullable(Looks.class.getResource("/styles/" + name + ".css"))
                .map(URL::toExternalForm)
                .stream();
    }

    /** The base theme's sheet, compiled: it is read faster. */
    private static String baseOf(Theme theme) {
        String plain = theme == Theme.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        return plain.replaceAll("\\.css$", ".bss");
    }
}
