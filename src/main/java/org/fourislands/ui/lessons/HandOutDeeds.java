package org.fourislands.ui.lessons;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.fourislands.export.lessons.Handout;
import org.fourislands.export.lessons.LessonExport;
import org.fourislands.lessons.Lesson;
import org.fourislands.survey.Progress;

/** How a lesson is made into files to hand out, and where they go. */
public record HandOutDeeds(Target target, HandingOut making, Runnable leave) {

    HandOutDeeds leaving(Runnable newLeave) {
        return new HandOutDeeds(target, making, newLeave);
    }

    /** Asks where to; empty where the teacher thought better of it. */
    public interface Target {
        Optional<Path> choose(Lesson lesson, LessonExport.Format format);
    }

    /** Makes and writes it, off the window's thread. Answers the files; none where it was stopped. */
    public interface Making {
        List<Path> write(Lesson lesson, Handout handout, Path target, Progress progress) throws IOException;
    }
}
