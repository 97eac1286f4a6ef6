package org.fourislands.lessons;

import java.util.List;
import java.util.Optional;
import org.fourislands.sources.Citation;
import org.fourislands.view.ViewState;

/**
 * One step of a lesson: a view, and what is said with it. Any words may be empty.
 *
 * @param id one of its own within the lesson; letters, digits, hyphens
 * @param view what the class sees
 * @param title a few words over the picture
 * @param sentence one sentence for the class
 * @param notes for the teacher alone
 * @param sources the works it rests on, each with its passage where one is named
 * @param marks what was drawn on the map and kept
 * @param task what the class is asked
 */
public record Scene(
        String id,
        ViewState view,
        String title,
        String sentence,
        String notes,
        List<Citation> sources,
        List<PenMark> marks,
        Optional<Task> task) {

    public Scene {
        sources = List.copyOf(sources);
        marks = List.copyOf(marks);
    }

    /** A view without any words yet. */
    public static Scene of(String id, ViewState view) {
        return new Scene(id, view, "", "", "", List.of(), List.of(), Optional.empty());
    }

    public Scene called(String newId) {
        return new Scene(newId, view, title, sentence, notes, sources, marks, task);
    }

    public Scene seeing(ViewState newView) {
        return new Scene(id, newView, title, sentence, notes, sources, marks, task);
    }

    public Scene titled(String newTitle) {
        return new Scene(id, view, newTitle, sentence, notes, sources, marks, task);
    }

    public Scene saying(String newSentence) {
        return new Scene(id, view, title, newSentence, notes, sources, marks, task);
    }

    public Scene noting(String newNotes) {
        return new Scene(id, view, title, sentence, newNotes, sources, marks, task);
    }

    public Scene citing(List<Citation> newSources) {
        return new Scene(id, view, title, sentence, notes, newSources, marks, task);
    }

    public Scene marked(List<PenMark> newMarks) {
        return new Scene(id, view, title, sentence, notes, sources, newMarks, task);
    }

    public Scene asking(Optional<Task> newTask) {
        return new Scene(id, view, title, sentence, notes, sources, marks, newTask);
    }
}
