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
import javafx.stage.PopupWindow;
import javafx.stage.Window;
import org.fourislands.sources.CitationStyle;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.Settings;
import org.fourislands.view.TextSize;
import org.fourislands.view.Theme;

/**
 * How things look to this reader: theme, size of letters, how coordinates are written and works are cited, whether things glide; and how a scene
 * takes it on. On the window's thread.
 */
public final class Looks {
    private final ReadOnlyObjectWrapper<Theme> theme;
    private final ReadOnlyObjectWrapper<TextSize> textSize;
    private final ReadOnlyObjectWrapper<CoordinateForm> coordinates;
    private final ReadOnlyObjectWrapper<CitationStyle> citations;
    private final Motion motion = new Motion();
    private final List<Scene> scenes = new ArrayList<>();

    public Looks(Settings first) {
        theme = new ReadOnlyObjectWrapper<>(first.appearance().theme());
        textSize = new ReadOnlyObjectWrapper<>(first.appearance().textSize());
        coordinates = new ReadOnlyObjectWrapper<>(first.appearance().coordinates());
        citations = new ReadOnlyObjectWrapper<>(first.appearance().citations());
        if (first.appearance().reducedMotion()) {
            motion.reduce();
        }
        Application.setUserAgentStylesheet(baseOf(first.appearance().theme()));
    }

    public Motion motion() {
        return motion;
    }

    public ReadOnlyObjectProperty<TextSize> textSize() {
        return textSize.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CoordinateForm> coordinates() {
        return coordinates.getReadOnlyProperty();
    }

    public ReadOnlyObjectProperty<CitationStyle> citations() {
        return citations.getReadOnlyProperty();
    }

    public void cite(CitationStyle next) {
        citations.set(next);
    }

    public void letter(TextSize next) {
        textSize.set(next);
        scenes.forEach(this::style);
        dressPopups();
    }

    public void write(CoordinateForm next) {
        coordinates.set(next);
    }

    public ReadOnlyObjectProperty<Theme> theme() {
        return theme.getReadOnlyProperty();
    }

    public void wear(Theme next) {
        if (next != theme.get()) {
            Application.setUserAgentStylesheet(baseOf(next));
            theme.set(next);
            scenes.forEach(this::style);
            // Before the next pulse, which comes to open menus first: they look colours up in the window that they
            // belong to.
            scenes.forEach(scene -> scene.getRoot().applyCss());
            dressPopups();
        }
    }

    /** Menus and notes that are open take on what their window wears; what is opened later does so by itself. */
    private void dressPopups() {
        for (Window window : Window.getWindows()) {
            if (window instanceof PopupWindow popup && popup.getOwnerNode() != null) {
                Scene owner = popup.getOwnerNode().getScene();
                if (scenes.contains(owner)) {
                    popup.getScene().getStylesheets().setAll(owner.getStylesheets());
                }
            }
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

    /** No longer styles {@code scene}. */
    public void undress(Scene scene) {
        scenes.remove(scene);
    }

    private void style(Scene scene) {
        Stream<String> grown = Stream.of(
                        "window", "reading", "lessons", "present", theme.get().id())
                .flatMap(Looks::sheet)
                .map(sheet -> SheetInSize.address(sheet, textSize.get()));
        Stream<String> room =
                textSize.get() == TextSize.USUAL ? Stream.of() : sheet("large").map(URL::toExternalForm);
        scene.getStylesheets().setAll(Stream.concat(grown, room).toList());
    }

    private static Stream<URL> sheet(String name) {
        return Optional.ofNullable(Looks.class.getResource("/styles/" + name + ".css")).stream();
    }

    /** The base theme's sheet, compiled: it is read faster. */
    private static String baseOf(Theme theme) {
        String plain = theme == Theme.DARK
                ? new PrimerDark().getUserAgentStylesheet()
                : new PrimerLight().getUserAgentStylesheet();
        return plain.replaceAll("\\.css$", ".bss");
    }
}
