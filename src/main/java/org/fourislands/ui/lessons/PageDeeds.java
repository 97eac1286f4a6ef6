package org.fourislands.ui.lessons;

import java.util.function.Consumer;
import java.util.function.Supplier;
import org.fourislands.lessons.Scene;
import org.fourislands.view.ViewState;

/**
 * What the page of lessons asks of the window.
 *
 * @param view what the map shows now, as a scene keeps it
 * @param show shows a scene on the map
 * @param add adds what the map shows to the open lesson
 * @param present presents the open lesson from the scene at a place, from 0
 * @param places where a student answers outside the page
 * @param saveAnswers keeps what a student answered as a file
 * @param handOut how it is made into files to hand out
 * @param passOn writes it with the copies that may be passed on
 * @param takeCopies takes in the saved copies that came with it
 * @param all leaves the lesson for the list of all
 * @param soon runs something after what is going on now
 */
public record PageDeeds(
        Supplier<ViewState> view,
        Consumer<Scene> show,
        Runnable add,
        Consumer<Integer> present,
        AnswerPlaces places,
        Consumer<String> saveAnswers,
        HandOutDeeds handOut,
        Runnable saveAs,
        Runnable passOn,
        Runnable takeCopies,
        Runnable openFile,
        Runnable all,
        Runnable close,
        Notice notice,
        Consumer<Runnable> soon) {

    /** Tells something, and offers what can be done about it. */
    public interface Notice {
        void tell(String sentence, String offer, Runnable deed);
    }
}
