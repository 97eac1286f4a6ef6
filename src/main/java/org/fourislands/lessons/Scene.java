package org.fourislands.lessons;

import java.util.List;
import org.fourislands.view.ViewState;

/**
 * One step of a lesson: a view, and what is said with it. Any words may be empty.
 *
 * @param id one of its own within the lesson; letters, digits, hyphens
 * @param view what the class sees
 * @param title a few words over the picture
 * @param sentence one sentence for the class
 * @param notes for the teacher alone
 * @param sources the ids of the works it rests on
 * @param marks what was drawn on the map and kept
 */
public record Scene(
        String id,
        ViewState view,
        String title,
        String sentence,
        String notes,
        List<String> sources,
        List<PenMark> marks) {

    public Scene {
        sources = List.copyOf(sources);
        marks = List.copyOf(marks);
    }
}
