package org.fourislands.ui.shell;

import java.util.Optional;
import java.util.function.Consumer;
import javafx.scene.Node;
import org.fourislands.ui.Jobs;
import org.fourislands.ui.citing.CiteMenu;
import org.fourislands.ui.citing.Citer;
import org.fourislands.ui.reading.CopyLine;
import org.fourislands.ui.reading.ReadingWorks;
import org.fourislands.view.Selection;
import org.fourislands.words.Phrases;

/** Tells in the dossier of a work whether a copy of it is saved. Looks anew each time, off the window's thread. */
final class CopyLines {
    private final Ties ties;
    private final Consumer<String> open;
    private final Runnable shelf;
    private Optional<Line> last = Optional.empty();

    /** {@code open} opens the copy of a work, {@code shelf} the page on which copies are taken in. */
    CopyLines(Ties ties, Consumer<String> open, Runnable shelf) {
        this.ties = ties;
        this.open = open;
        this.shelf = shelf;
    }

    /** What the lines are made of. */
    record Ties(Phrases phrases, Jobs jobs, ReadingWorks works, CopyTitles titles, Citer citer) {}

    /** The line of one work. */
    private record Line(String source, CopyLine node) {}

    private Line line(String source) {
        CiteMenu cite = new CiteMenu(ties.phrases(), ties.citer(), source, Optional.empty(), () -> {});
        return new Line(source, new CopyLine(ties.phrases(), () -> open.accept(source), shelf, cite));
    }

    /** The line to lay in the dossier of what is picked; none where that is no work. */
    Optional<Node> of(Optional<Selection> picked) {
        return picked.filter(one -> one.kind() == Selection.Kind.SOURCE)
                .map(Selection::id)
                .map(source -> {
                    Line line =
                            last.filter(known -> known.source().equals(source)).orElseGet(() -> line(source));
                    last = Optional.of(line);
                    ties.jobs()
                            .run(
                                    "reading.failed",
                                    () -> ties.works().copies().copiesOf(source),
                                    copies -> copies.stream()
                                            .findFirst()
                                            .ifPresentOrElse(
                                                    copy -> line.node()
                                                            .offer(ties.titles().saved(copy)),
                                                    line.node()::lack));
                    return line.node();
                });
    }
}
