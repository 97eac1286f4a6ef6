package org.fourislands.ui.shell;

import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import java.util.function.Function;
import org.fourislands.sources.SourceBook;
import org.fourislands.ui.compare.Comparing;
import org.fourislands.ui.lessons.LessonWords;
import org.fourislands.ui.map.IslandMark;
import org.fourislands.ui.proposals.ProposalWorks;
import org.fourislands.ui.reading.ReadingWorks;
import org.fourislands.ui.table.Shown;
import org.fourislands.ui.timeline.Clockwork;
import org.fourislands.view.Dossier;
import org.fourislands.view.FindRequest;
import org.fourislands.view.FoundItems;
import org.fourislands.view.PictureTable;
import org.fourislands.view.Selection;
import org.fourislands.view.Sentence;
import org.fourislands.view.ViewState;

/**
 * All that the window reads out of the record, once the record is there. The functions are quick enough for the window's
 * thread, but for those of {@code find}.
 *
 * @param questions the points on which the articles differ and the terms of the dispute, each opening its page
 * @param comparing what the window asks where two views lie side by side
 * @param find what holds the words typed; may be slow, so never called on the window's thread
 * @param table what a picture of the map shows
 * @param touching the island groups that a thing of the record touches
 * @param reading the saved copies, and what stands beside their passages
 * @param news runs what it is given whenever more can be told of a view than before, on any thread
 */
public record Readings(
        SourceBook sources,
        List<Dossier.Section> questions,
        Telling telling,
        Comparing comparing,
        Clockwork clock,
        List<IslandMark> islands,
        Finder find,
        Function<Shown, PictureTable> table,
        ProposalWorks proposals,
        Function<Selection, Set<String>> touching,
        ReadingWorks reading,
        LessonWords lessons,
        Consumer<Runnable> news) {

    public Readings {
        questions = List.copyOf(questions);
        islands = List.copyOf(islands);
    }

    /**
     * Finding words.
     *
     * @param refresh makes ready what was not needed before, or takes in what came to the shelf since. Returns at once; what it is
     *     given is run on another thread where words asked for meanwhile may now find more.
     */
    public record Finder(Function<FindRequest, FoundItems> find, Consumer<Runnable> refresh) {}

    /**
     * A view in words.
     *
     * @param island one sentence on the island of that id
     * @param visit the view with something opened, on its day
     */
    public record Telling(
            Function<ViewState, Dossier> dossier,
            Function<ViewState, Sentence> sentence,
            BiFunction<ViewState, String, String> island,
            BiFunction<ViewState, Selection, ViewState> visit) {}
}
