package org.fourislands.ui.shelf;

import java.io.File;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.control.MenuButton;
import javafx.scene.control.MenuItem;
import javafx.scene.control.Tooltip;
import javafx.stage.DirectoryChooser;
import javafx.stage.FileChooser;
import org.fourislands.words.Phrases;

/** The ways to take something in. */
final class TakeInMenu extends MenuButton {
    private static final List<String> ENDINGS = List.of(
            "*.html",
            "*.htm",
            "*.xhtml",
            "*.mhtml",
            "*.mht",
            "*.pdf",
            "*.txt",
            "*.md",
            "*.markdown",
            "*.HTML",
            "*.HTM",
            "*.PDF",
            "*.TXT");

    private final Phrases phrases;
    private final Consumer<List<Path>> files;
    private Optional<File> last = Optional.empty();

    TakeInMenu(Phrases phrases, Consumer<List<Path>> files, Runnable paste, Runnable fetch) {
        this.phrases = phrases;
        this.files = files;
        setText(phrases.of("take.in"));
        setTooltip(new Tooltip(phrases.of("take.in.help")));
        setAccessibleHelp(phrases.of("take.in.help"));
        getStyleClass().add("take-in");
        setMinWidth(USE_PREF_SIZE);
        item("take.files", this::chooseFiles);
        item("take.folder", this::chooseFolder);
        item("take.paste", paste);
        item("take.address", fetch);
    }

    private void item(String key, Runnable deed) {
        MenuItem item = new MenuItem(phrases.of(key));
        item.setOnAction(event -> deed.run());
        getItems().add(item);
    }

    private void chooseFiles() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(phrases.of("take.files.title"));
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        chooser.getExtensionFilters()
                .addAll(
                        new FileChooser.ExtensionFilter(phrases.of("take.files.kinds"), ENDINGS),
                        new FileChooser.ExtensionFilter(phrases.of("take.files.all"), "*.*"));
        List<File> chosen = chooser.showOpenMultipleDialog(getScene().getWindow());
        if (chosen != null && !chosen.isEmpty()) {
            last = Optional.ofNullable(chosen.get(0).getParentFile());
            files.accept(chosen.stream().map(File::toPath).toList());
        }
    }

    private void chooseFolder() {
        DirectoryChooser chooser = new DirectoryChooser();
        chooser.setTitle(phrases.of("take.folder.title"));
        last.filter(File::isDirectory).ifPresent(chooser::setInitialDirectory);
        File chosen = chooser.showDialog(getScene().getWindow());
        if (chosen != null) {
            last = Optional.of(chosen);
            files.accept(List.of(chosen.toPath()));
        }
    }
}
