package org.fourislands.storage.lessons;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.lessons.Fitting;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonReading;
import org.fourislands.lessons.Misfit;
import org.fourislands.storage.AtomicFile;
import org.fourislands.storage.DataIssue;
import org.fourislands.storage.json.IssueLog;
import org.fourislands.storage.json.RecordsFile;
import org.fourislands.words.Phrases;

/** Reads and writes one lesson's file, and says in words what of it could not be read. */
final class LessonFile {
    static final String ENDING = ".lesson";
    private static final int MOST_TROUBLES = 40;

    private final Atlas atlas;
    private final Phrases phrases;

    LessonFile(Atlas atlas, Phrases phrases) {
        this.atlas = atlas;
        this.phrases = phrases;
    }

    static void write(Lesson lesson, Path file) throws IOException {
        AtomicFile.write(file, LessonBytes.zip(LessonJson.write(lesson, List.of(), List.of()), Map.of()));
    }

    LessonReading read(Path file) {
        try {
            return read(LessonBytes.json(file), file);
        } catch (UnreadableLesson why) {
            return refused(phrases.of(why.key(), file.getFileName()));
        } catch (IOException e) {
            return refused(phrases.of("lesson.file.unreadable", file));
        }
    }

    private LessonReading read(String json, Path file) {
        IssueLog log = new IssueLog(LessonBytes.LESSON);
        Optional<Integer> form =
                RecordsFile.read(json, new IssueLog(""), LessonForm::form).flatMap(found -> found);
        if (form.filter(number -> number > LessonForm.FORM).isPresent()) {
            return refused(phrases.of("lesson.file.newer", file.getFileName(), form.orElseThrow()));
        }
        Optional<Lesson> lesson = RecordsFile.read(json, log, record -> LessonForm.read(record, idOf(file)));
        List<String> troubles = new ArrayList<>();
        if (form.filter(number -> number > 0).isEmpty() && lesson.isPresent()) {
            troubles.add(phrases.of("lesson.file.no-form"));
        }
        return lesson.map(read -> fitted(read, troubles, log.issues()))
                .orElseGet(() -> refused(phrases.of(
                        "lesson.file.no-json", file.getFileName(), log.issues().get(0))));
    }

    private LessonReading fitted(Lesson lesson, List<String> troubles, List<DataIssue> issues) {
        issues.stream().map(DataIssue::toString).forEach(troubles::add);
        Fitting.Fitted fitted = Fitting.to(atlas, lesson);
        fitted.misfits().stream().distinct().map(this::words).forEach(troubles::add);
        return new LessonReading(Optional.of(fitted.lesson()), shortened(troubles));
    }

    private String words(Misfit misfit) {
        return phrases.of(
                "lesson.misfit." + misfit.kind().name().toLowerCase(Locale.ROOT), misfit.number(), misfit.id());
    }

    private List<String> shortened(List<String> troubles) {
        if (troubles.size() <= MOST_TROUBLES) {
            return troubles;
        }
        List<String> first = new ArrayList<>(troubles.subList(0, MOST_TROUBLES));
        first.add(phrases.of("lesson.file.more-troubles", troubles.size() - MOST_TROUBLES));
        return first;
    }

    private static LessonReading refused(String why) {
        return new LessonReading(Optional.empty(), List.of(why));
    }

    /** The file's name without its endings, as far as that can be an id. */
    static String idOf(Path file) {
        String name =
                String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).replaceFirst("\\.lesson(\\.json)?$", "");
        String id = name.replaceAll("[^a-z0-9]+", "-").replaceAll("^-|-$", "");
        return id.isEmpty() ? "lesson" : id;
    }
}
