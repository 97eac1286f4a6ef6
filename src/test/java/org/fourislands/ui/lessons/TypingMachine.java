package org.fourislands.ui.lessons;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import org.fourislands.history.SmallAtlas;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEdits;
import org.fourislands.lessons.LessonStore;
import org.fourislands.lessons.Scene;
import org.fourislands.storage.lessons.LessonFolder;
import org.fourislands.storage.shelf.ShelfFolder;
import org.fourislands.ui.Jobs;
import org.fourislands.view.ViewState;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/**
 * Edits a lesson without end, in a Java machine of its own, with the program's own way of keeping it, and says of each edit when
 * it was made: a number, and the machine's milliseconds. {@code kept} before a number tells that it is in the file for sure. The
 * number of the last edit is what the lesson is about, so that the file tells it too.
 */
public final class TypingMachine {
    static final String ID = "typed";

    private final Random random = new Random();
    private final ScheduledExecutorService window = Executors.newSingleThreadScheduledExecutor();
    private final OpenLesson lesson;
    private int made;

    private TypingMachine(Path folder) {
        Jobs jobs = new Jobs(Executors.newCachedThreadPool(), Executors.newSingleThreadExecutor(), window);
        lesson = new OpenLesson(jobs, shelf(folder), started(), () -> {}).own();
        lesson.saving().state().subscribe(state -> {
            if (state == Autosave.State.SAVED) {
                say("kept " + made);
            }
        });
    }

    static LessonFolder shelf(Path folder) {
        return new LessonFolder(
                folder.resolve("none"),
                folder,
                SmallAtlas.atlas(),
                new ShelfFolder(folder),
                Phrases.in(Language.ENGLISH));
    }

    /** Twenty scenes with words, as many as a long lesson has. */
    private static Lesson started() {
        Lesson lesson = Lesson.empty(ID, "Typed");
        for (int i = 0; i < 20; i++) {
            Scene scene = Scene.of("scene-1", ViewState.startingOn(LocalDate.of(1900 + i, 1, 1)))
                    .saying("What was so in the year " + i + ". ".repeat(40));
            lesson = LessonEdits.adding(lesson, scene, i);
        }
        return lesson;
    }

    public static void main(String[] arguments) {
        TypingMachine machine = new TypingMachine(Path.of(arguments[0]));
        machine.window.execute(machine::edit);
    }

    private void edit() {
        made++;
        LessonStore store = lesson.store();
        String number = Integer.toString(made);
        List<Scene> scenes = store.get().scenes();
        String id = scenes.get(random.nextInt(scenes.size())).id();
        switch (random.nextInt(6)) {
            case 0 -> store.update(now -> numbered(LessonEdits.moving(now, id, random.nextInt(scenes.size())), number));
            case 1 ->
                store.update(now -> numbered(
                        scenes.size() > 30 ? LessonEdits.removing(now, id) : LessonEdits.duplicating(now, id), number));
            default ->
                store.preview(now ->
                        numbered(LessonEdits.changing(now, id, scene -> scene.noting(scene.notes() + "x")), number));
        }
        say(number + " " + System.currentTimeMillis());
        ScheduledFuture<?> unused = window.schedule(this::edit, 2 + random.nextInt(30), TimeUnit.MILLISECONDS);
    }

    private static Lesson numbered(Lesson lesson, String number) {
        return LessonEdits.about(lesson, number);
    }

    private static void say(String line) {
        System.out.println(line);
        System.out.flush();
    }

    /** The number of the last edit in the file; 0 where there is no file yet; empty where the file is not whole. */
    static Optional<Integer> inFile(Path folder) throws IOException {
        Path file = folder.resolve(ID + ".lesson");
        if (!file.toFile().exists()) {
            return Optional.of(0);
        }
        var read = shelf(folder).open(file);
        return read.troubles().isEmpty()
                ? read.lesson().map(found -> Integer.parseInt(found.about()))
                : Optional.empty();
    }
}
