package org.fourislands.ui.shell;

import java.io.File;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import javafx.scene.Scene;
import javafx.scene.input.DragEvent;
import javafx.scene.input.TransferMode;
import javafx.stage.FileChooser;
import javafx.stage.Window;
import org.fourislands.export.lessons.LessonExport;
import org.fourislands.lessons.Lesson;
import org.fourislands.words.Phrases;

/** Asks the teacher for the files of lessons and of what is made of them. Empty where that was thought better of. */
final class LessonFiles {
    static final String ENDING = ".lesson";

    private final Phrases phrases;
    private final Node inWindow;

    LessonFiles(Phrases phrases, Node inWindow) {
        this.phrases = phrases;
        this.inWindow = inWindow;
    }

    /** A lesson's file that is dropped anywhere on a window is handed to {@code taken}. */
    static void takeDrops(Scene window, Consumer<Path> taken) {
        window.addEventFilter(DragEvent.DRAG_OVER, event -> {
            if (dropped(event).isPresent()) {
                event.acceptTransferModes(TransferMode.COPY);
                event.consume();
            }
        });
        window.addEventFilter(
                DragEvent.DRAG_DROPPED,
                event -> dropped(event).ifPresent(file -> {
                    event.setDropCompleted(true);
                    event.consume();
                    taken.accept(file);
                }));
    }

    private static Optional<Path> dropped(DragEvent event) {
        return event.getDragboard().getFiles().stream()
                .filter(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(ENDING))
                .findFirst()
                .map(File::toPath);
    }

    Optional<Path> toOpen() {
        FileChooser chooser = chooser("lessons.open-file", phrases.of("lessons.files"), ENDING);
        return Optional.ofNullable(chooser.showOpenDialog(window())).map(File::toPath);
    }

    Optional<Path> toSave(Lesson lesson) {
        FileChooser chooser = chooser("lessons.save-as", phrases.of("lessons.files"), ENDING);
        chooser.setInitialFileName(name(lesson) + ENDING);
        return saved(chooser, ENDING);
    }

    Optional<Path> toHandOut(Lesson lesson, LessonExport.Format format) {
        FileChooser chooser = chooser("lessons.make", format.name(), format.ending());
        boolean series = format == LessonExport.Format.PNG; // the chooser asks about the file it names
        chooser.setInitialFileName(name(lesson) + (series ? LessonExport.FIRST : "") + format.ending());
        return saved(chooser, format.ending());
    }

    /** Where a student's answers go. */
    Optional<Path> ofAnswers() {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(phrases.of("lessons.work.save"));
        chooser.setInitialFileName(phrases.of("lessons.work.file"));
        return saved(chooser, ".txt");
    }

    private FileChooser chooser(String titleKey, String kind, String ending) {
        FileChooser chooser = new FileChooser();
        chooser.setTitle(phrases.of(titleKey));
        chooser.getExtensionFilters().add(new FileChooser.ExtensionFilter(kind, "*" + ending));
        return chooser;
    }

    private Optional<Path> saved(FileChooser chooser, String ending) {
        return Optional.ofNullable(chooser.showSaveDialog(window()))
                .map(file -> file.getName().toLowerCase(Locale.ROOT).endsWith(ending)
                        ? file.toPath()
                        : Path.of(file + ending));
    }

    private static String name(Lesson lesson) {
        return lesson.title().replaceAll("[\\\\/:*?\"<>|]", " ");
    }

    private Window window() {
        return inWindow.getScene().getWindow();
    }
}
