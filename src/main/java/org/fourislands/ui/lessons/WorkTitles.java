package org.fourislands.ui.lessons;

import java.util.List;
import javafx.util.StringConverter;

/** Works by their titles, for a box in which one is chosen. */
final class WorkTitles extends StringConverter<LessonWords.Work> {
    private final List<LessonWords.Work> works;

    WorkTitles(List<LessonWords.Work> works) {
        this.works = works;
    }

    @Override
    public String toString(LessonWords.Work work) {
        return work == null ? "" : work.title();
    }

    @Override
    public LessonWords.Work fromString(String title) {
        return works.stream()
                .filter(work -> work.title().equals(title))
                .findFirst()
                .orElseThrow();
    }
}
