package org.fourislands.app;

import java.nio.file.Files;
import java.nio.file.Path;
import org.fourislands.lessons.Lesson;
import org.fourislands.lessons.LessonReading;
import org.fourislands.storage.lessons.LessonFolder;

/** The lesson that a command was given, by its id or as a file. What of it could not be read is said on the error stream. */
final class GivenLesson {
    private final LessonFolder lessons;
    private final Path file;
    private final LessonReading reading;

    GivenLesson(Program program, String idOrFile) {
        lessons = program.lessons();
        file = lessons.fileOf(idOrFile).orElseGet(() -> Program.path(idOrFile));
        if (!Files.isRegularFile(file)) {
            throw new WrongUse(program.phrases().of("cli.no-lesson", idOrFile));
        }
        reading = lessons.open(file);
        if (reading.lesson().isEmpty()) {
            throw new WrongUse(String.join(" ", reading.troubles()));
        }
        reading.troubles().forEach(program::complain);
    }

    LessonFolder lessons() {
        return lessons;
    }

    Path file() {
        return file;
    }

    LessonReading reading() {
        return reading;
    }

    Lesson lesson() {
        return reading.lesson().orElseThrow();
    }
}
