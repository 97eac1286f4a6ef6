package org.fourislands.storage.lessons;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.fourislands.history.Atlas;
import org.fourislands.lessons.Enclosures;
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

    /** With the copies that lie in {@code opened}: whatever is edited, they stay as they came. */
    static void write(Lesson lesson, Path file, Optional<Path> opened) throws IOException {
        AtomicFile.write(file, out -> {
            LessonZip zip = new LessonZip(out);
            zip.end(LessonJson.write(lesson, opened.isPresent() ? kept(opened.get(), zip) : Enclosures.NONE));
        });
    }

    private static Enclosures kept(Path opened, LessonZip zip) throws IOException {
        try (EnclosedFiles files = EnclosedFiles.in(opened)) {
            if (files.sizes().isEmpty()) {
                return told(opened, files);
            }
            Map<String, Long> sizes = new LinkedHashMap<>();
            for (String name : files.sizes().keySet()) {
                Optional<byte[]> bytes = files.bytes(name).filter(read -> zip.hasRoomFor(read.length));
                if (bytes.isPresent()) {
                    zip.copy(name, bytes.get());
                    sizes.put(name, (long) bytes.get().length);
                }
            }
            return told(opened, files).there(sizes);
        }
    }

    /** What the file tells of the copies that lie in it. */
    static Enclosures told(Path file, EnclosedFiles files) throws IOException {
        try {
            return EnclosureForm.there(LessonBytes.json(file), files);
        } catch (UnreadableLesson withoutWords) {
            return Enclosures.NONE.there(files.sizes());
        }
    }

    LessonReading read(Path file) {
        try (EnclosedFiles files = EnclosedFiles.in(file)) {
            String json = LessonBytes.json(file);
            return with(read(json, file), json, files);
        } catch (UnreadableLesson why) {
            return refused(phrases.of(why.key(), file.getFileName()));
        } catch (IOException e) {
            return refused(phrases.of("lesson.file.unreadable", file));
        }
    }

    private LessonReading with(LessonReading read, String json, EnclosedFiles files) {
        if (read.lesson().isEmpty()) {
            return read;
        }
        List<String> troubles = new ArrayList<>(read.troubles());
        long missing = EnclosureForm.mentioned(json)
                ? EnclosureForm.read(json).missing(files.sizes().keySet())
                : 0;
        if (missing > 0) {
            troubles.add(phrases.of("lessons.enclosed.missing", missing));
        }
        if (files.strangers() > 0) {
            troubles.add(phrases.of("lessons.enclosed.strangers", files.strangers()));
        }
        return new LessonReading(
                read.lesson(), troubles, EnclosureForm.there(json, files).copies());
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
