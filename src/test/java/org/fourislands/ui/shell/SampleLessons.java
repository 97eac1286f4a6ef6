package org.fourislands.ui.shell;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.fourislands.lessons.EnclosedCopy;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonEntry;
import org.fourislands.lessons.LessonReading;
import org.fourislands.lessons.LessonShelf;
import org.fourislands.lessons.PassedOn;
import org.fourislands.lessons.Scene;
import org.fourislands.lessons.Task;
import org.fourislands.lessons.tasks.Judgement;
import org.fourislands.lessons.tasks.Judging;
import org.fourislands.lessons.tasks.Lack;
import org.fourislands.lessons.tasks.RightAnswer;
import org.fourislands.ui.lessons.LessonWords;
import org.fourislands.view.DateWords;
import org.fourislands.view.Sentence;
import org.fourislands.words.Language;
import org.fourislands.words.Phrases;

/** Lessons kept in memory, and what the small world says of them. */
final class SampleLessons implements LessonShelf {
    private final Map<Path, Lesson> files = new ConcurrentHashMap<>();
    private final Map<Path, Lesson> removed = new LinkedHashMap<>();
    private final List<Lesson> shipped = new ArrayList<>();
    private final List<EnclosedCopy> enclosed = new ArrayList<>();
    final List<EnclosedCopy> asked = new CopyOnWriteArrayList<>();

    /** Saved copies that lie in the file of each lesson. */
    SampleLessons bringing(EnclosedCopy copy) {
        enclosed.add(copy);
        return this;
    }

    SampleLessons with(Lesson comesWithTheProgram) {
        shipped.add(comesWithTheProgram);
        return this;
    }

    static LessonWords words() {
        return new LessonWords(
                view -> "Seen on " + view.day(),
                view -> new DateWords(Phrases.in(Language.ENGLISH)).of(view.day()),
                id -> id,
                view -> new Sentence("The islands on " + view.day() + ".", List.of(Samples.READ)),
                citation -> citation.source(),
                () -> List.of(new LessonWords.Work("declaration", "The declaration")),
                scene -> scene.task().map(task -> "Who?").orElse(""),
                SampleLessons::choices,
                (scene, answer) -> new Judgement(
                        answer.chosen().equals(right(scene)) ? Judging.Verdict.RIGHT : Judging.Verdict.WRONG,
                        new RightAnswer(right(scene), RightAnswer.Rule.ALL, List.of(Samples.READ))),
                id -> id,
                asking());
    }

    private static List<String> right(Scene scene) {
        return scene.task().map(Task::right).filter(right -> !right.isEmpty()).orElse(List.of("ussr"));
    }

    private static List<LessonWords.Choice> choices(Task task) {
        return switch (task.kind().place()) {
            case CHOICES -> List.of(choice("japan"), choice("ussr"));
            case MAP -> List.of(choice("etorofu"), choice("shikotan"), choice("none"));
            case CLOCK -> List.of();
            case READER -> task.about().isEmpty() ? List.of() : List.of(choice("paragraph 1"), choice("paragraph 2"));
        };
    }

    private static LessonWords.Choice choice(String id) {
        return new LessonWords.Choice(id, "The words of " + id);
    }

    private static LessonWords.Asking asking() {
        return new LessonWords.Asking(
                () -> List.of(choice("treaty-1855"), choice("treaty-1875"), choice("landing-1945")),
                () -> List.of(choice("japan"), choice("ussr")),
                () -> List.of(choice("etorofu"), choice("shikotan")),
                scene -> scene.task().stream()
                        .filter(task -> task.about().size() < 2)
                        .map(task -> Lack.THINGS)
                        .toList());
    }

    Optional<Lesson> kept(String id) {
        return Optional.ofNullable(files.get(file(id)));
    }

    private static Path file(String id) {
        return Path.of(id + ".lesson");
    }

    @Override
    public List<LessonEntry> lessons() {
        List<LessonEntry> all = new ArrayList<>();
        shipped.forEach(lesson -> all.add(entry(lesson, LessonEntry.Origin.PROGRAM)));
        files.values().forEach(lesson -> all.add(entry(lesson, LessonEntry.Origin.OWN)));
        return all;
    }

    private static LessonEntry entry(Lesson lesson, LessonEntry.Origin origin) {
        return new LessonEntry(
                lesson.id(), lesson.title(), lesson.about(), lesson.scenes().size(), origin, file(lesson.id()));
    }

    @Override
    public LessonReading open(Path file) {
        Optional<Lesson> own = Optional.ofNullable(files.get(file));
        return new LessonReading(
                own.or(() -> shipped.stream()
                        .filter(lesson -> file(lesson.id()).equals(file))
                        .findFirst()),
                List.of(),
                enclosed);
    }

    @Override
    public Path save(Lesson lesson) {
        files.put(file(lesson.id()), lesson);
        return file(lesson.id());
    }

    @Override
    public void save(Lesson lesson, Path file, Optional<Path> opened) {
        files.put(file, lesson);
    }

    @Override
    public PassedOn passOn(Lesson lesson, Path file, Optional<Path> opened) {
        save(lesson, file, opened);
        return new PassedOn(List.of(), List.of());
    }

    @Override
    public List<EnclosedCopy> unasked(List<EnclosedCopy> unasked) {
        return unasked.stream().filter(copy -> !asked.contains(copy)).toList();
    }

    @Override
    public void asked(List<EnclosedCopy> copies) {
        asked.addAll(copies);
    }

    @Override
    public String freeId(String title) {
        return "own-" + (files.size() + 1);
    }

    @Override
    public void remove(Path file) throws IOException {
        Lesson lesson = files.remove(file);
        if (lesson == null) {
            throw new IOException("no such lesson");
        }
        removed.put(file, lesson);
    }

    @Override
    public void restore(Path file) {
        files.put(file, removed.get(file));
    }
}
