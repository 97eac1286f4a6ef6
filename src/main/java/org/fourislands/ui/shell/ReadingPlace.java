package org.fourislands.ui.shell;

import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectWrapper;
import javafx.scene.Node;
import org.fourislands.library.reading.OpenedCopy;
import org.fourislands.sources.Citation;
import org.fourislands.sources.Locator;
import org.fourislands.ui.Job;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.reading.Evidence;
import org.fourislands.ui.reading.ReadingMatter;
import org.fourislands.ui.reading.ReadingPage;
import org.fourislands.ui.reading.ReadingTies;
import org.fourislands.ui.reading.ReadingWorks;
import org.fourislands.view.Opening;
import org.fourislands.view.ReadingLook;
import org.fourislands.view.Selection;
import org.fourislands.view.SourceWords;

/** Where a saved copy is read in the window: beside the map, or over its whole width. On the window's thread. */
public final class ReadingPlace implements org.fourislands.ui.shelf.Opening {
    private final WindowParts parts;
    private final Desk desk;
    private final MapPane map;
    private final Keeper keeper;
    private final ReadOnlyObjectWrapper<ReadingLook> look;
    private final LeftPlaces left;
    private Optional<Open> open = Optional.empty();
    private Optional<Job> opening = Optional.empty();
    private Optional<OpenedCopy> shown = Optional.empty();
    private Optional<Selection> leftFor = Optional.empty();
    private Optional<Node> cameFrom = Optional.empty();
    private Optional<ShelfPlace> shelfPlace = Optional.empty();
    private Optional<Reading.Sought> sought = Optional.empty();
    private boolean fromShelf;
    private int asked;

    ReadingPlace(WindowParts parts, Desk desk, MapPane map, Keeper keeper) {
        this.parts = parts;
        this.desk = desk;
        this.map = map;
        this.keeper = keeper;
        this.look = new ReadOnlyObjectWrapper<>(keeper.settings().reading());
        this.left = new LeftPlaces(parts.jobs());
    }

    /** What is there once the record is read. */
    private record Open(ReadingWorks works, ReadingPanes panes, ReadingPage page, CopyTitles titles) {}

    /** Begins to answer, now that the record is read; {@code shelf} opens the page on which copies are taken in. */
    void serve(Readings readings, ReadingPanes panes, Shared shared, ShelfPlace shelf) {
        shelfPlace = Optional.of(shelf);
        SourceWords words = new SourceWords(readings.sources(), parts.phrases());
        ReadingTies ties = new ReadingTies(
                parts.jobs(),
                parts.library().notes(),
                panes.marks(),
                shared.light(),
                shared.citer(),
                look.getReadOnlyProperty(),
                shared.looks().textSize(),
                this::keep,
                panes::visit,
                this::readAnother,
                this::turnWidth,
                this::leave);
        ReadingPage page = new ReadingPage(parts.phrases(), words, ties);
        page.parentProperty().subscribe(parent -> {
            if (parent == null) {
                keepPlace();
            }
        });
        ReadingWorks works = readings.reading();
        CopyTitles titles = new CopyTitles(readings.sources(), words, parts.phrases());
        CopyLines lines = new CopyLines(
                new CopyLines.Ties(parts.phrases(), parts.jobs(), works, titles, shared.citer()),
                source -> open(source, Optional.empty()),
                shelf::turn);
        open = Optional.of(new Open(works, panes, page, titles));
        panes.follow(this::follow);
        panes.lead(lines::of);
    }

    /** Opens the copy of a work at a place in it; where no copy is saved, the work's own page, which says so. */
    public void open(String source, Optional<Locator> at) {
        follow(new Citation(source, at, Optional.empty(), true));
    }

    /** Opens the copy of a work to be searched; {@code without} runs where none is saved, {@code left} once it is left. */
    void seek(String source, Evidence evidence, Runnable without, Runnable left) {
        Citation whole = new Citation(source, Optional.empty(), Optional.empty(), true);
        open.ifPresent(place -> follow(place, whole, Optional.of(new Reading.Sought(evidence, left)), without));
    }

    @Override
    public void read(String sourceId) {
        open(sourceId, Optional.empty());
    }

    @Override
    public void readCopy(String sha256) {
        readCopy(sha256, Optional.empty());
    }

    /** Another copy of the same work, at the passage that is being read. */
    private void readAnother(String sha256) {
        open.map(Open::page).ifPresent(page -> readCopy(sha256, page.passageRead()));
    }

    private void readCopy(String sha256, Optional<Locator> at) {
        open.ifPresent(place -> read(
                place,
                Reading.of("", () -> place.works().copies().openBytes(sha256)).from(at),
                () -> {}));
    }

    /** Opens the copy in which a note was made, else another of the same work, at the note's passage; else {@code otherwise}. */
    void open(Opening.OfNote note, Runnable otherwise) {
        open.ifPresent(place -> {
            Reading reading = Reading.of("", () -> gathering(place).copyOf(note))
                    .pointing(page -> page.pointToNote(note.note()))
                    .from(matter -> matter.isPlaced(note.note()) ? Optional.empty() : note.at());
            read(place, reading, otherwise);
        });
    }

    /** Opens a copy at what was found in it, whether or not it is known of which work it is. */
    void open(Opening.OfCopy found) {
        open.ifPresent(place -> {
            Reading reading = Reading.of("", () -> place.works().copies().openBytes(found.copy()))
                    .pointing(page -> page.point(found.block(), found.from(), found.to()));
            read(
                    place,
                    reading,
                    () -> found.source()
                            .ifPresent(source -> place.panes()
                                    .showSourceOf(new Citation(source, Optional.empty(), Optional.empty(), true))));
        });
    }

    private void follow(Citation citation) {
        open.ifPresent(place ->
                follow(place, citation, Optional.empty(), () -> place.panes().showSourceOf(citation)));
    }

    private void follow(Open place, Citation citation, Optional<Reading.Sought> what, Runnable otherwise) {
        String source = citation.source();
        Reading reading = Reading.of(
                        place.titles().title(source),
                        () -> place.works().copies().open(source))
                .from(citation.locator())
                .seeking(what);
        opening.ifPresent(Job::cancel);
        opening = Optional.of(parts.jobs()
                .run("reading.failed", () -> place.works().copies().copiesOf(source), copies -> {
                    if (copies.isEmpty()) {
                        otherwise.run();
                    } else {
                        read(place, reading, otherwise);
                    }
                }));
    }

    /** Finding the passages of a long copy takes a moment: meanwhile the page says so, and Escape gives it up. */
    private void read(Open place, Reading reading, Runnable otherwise) {
        opening.ifPresent(Job::cancel);
        lay(place);
        sought = reading.sought();
        place.page().seek(Optional.empty());
        int number = ++asked;
        place.page().await(reading.title());
        opening = Optional.of(parts.jobs()
                .run(
                        "reading.failed",
                        () -> gathering(place).of(reading.taken().call()),
                        matter -> matter.ifPresentOrElse(found -> show(place, found, reading), () -> {
                            fromShelf = false;
                            sought = Optional.empty();
                            leave();
                            otherwise.run();
                        }),
                        () -> giveUp(number)));
    }

    /** Where nothing came of it, and nothing else was asked for meanwhile, the page does not stay empty. */
    private void giveUp(int number) {
        if (number == asked && isOpen() && shown.isEmpty()) {
            leave();
        }
    }

    private MatterGathering gathering(Open place) {
        return new MatterGathering(parts.library().notes(), place.works(), place.titles(), left);
    }

    private void lay(Open place) {
        keepPlace();
        shown = Optional.empty();
        leftFor = Optional.empty();
        if (!isOpen()) {
            fromShelf = shelfPlace.filter(ShelfPlace::isOpen).isPresent();
            cameFrom = Optional.ofNullable(desk.getScene().getFocusOwner());
            desk.layWide(place.page());
            place.page().sayBeside();
        }
    }

    private void show(Open place, ReadingMatter matter, Reading reading) {
        if (isOpen()) {
            shown = Optional.of(matter.opened());
            place.page().show(matter, reading.at().apply(matter));
            reading.pointed().accept(place.page());
            place.page().seek(sought.map(Reading.Sought::evidence));
            place.page().enter();
        }
    }

    boolean isOpen() {
        return open.filter(place -> desk.hasPage(place.page())).isPresent();
    }

    /** Leaves the text, and gives the keyboard back to where one came from. Answers whether there was one to leave. */
    boolean leaveOpen() {
        boolean wasOpen = isOpen();
        if (wasOpen) {
            leave();
        }
        return wasOpen;
    }

    private void leave() {
        opening.ifPresent(Job::cancel);
        desk.leave();
        if (fromShelf) {
            fromShelf = false;
            shelfPlace.ifPresent(ShelfPlace::turn);
        }
        cameFrom.filter(node -> node.getScene() != null && node.isVisible())
                .ifPresentOrElse(Node::requestFocus, map::requestFocus);
        Optional<Reading.Sought> ended = sought;
        sought = Optional.empty();
        ended.map(Reading.Sought::left).ifPresent(Runnable::run);
    }

    /** Something is picked, whose page takes the place of the text. */
    void leaveFor(Optional<Selection> picked) {
        leftFor = isOpen() ? picked : Optional.empty();
    }

    /** One step back: from the whole width to beside the map, from the text, or to it from what was opened out of it. */
    boolean back() {
        if (desk.isWidened()) {
            turnWidth();
            return true;
        }
        if (isOpen()) {
            leave();
            return true;
        }
        boolean returns =
                leftFor.isPresent() && leftFor.equals(parts.store().get().selection()) && shown.isPresent();
        if (returns) {
            leftFor = Optional.empty();
            parts.store().back();
            open.ifPresent(place -> {
                desk.layWide(place.page());
                place.page().sayBeside();
                place.page().enter();
            });
        }
        return returns;
    }

    private void turnWidth() {
        open.filter(place -> isOpen()).ifPresent(place -> {
            if (desk.isWidened()) {
                desk.narrow();
                place.page().sayBeside();
            } else {
                desk.widen();
                place.page().sayWide();
            }
            place.page().enter();
        });
    }

    private void keep(ReadingLook next) {
        look.set(next);
        keeper.change(settings -> settings.reading(next));
    }

    /** Keeps where the text is being left. */
    void keepPlace() {
        open.ifPresent(place -> shown.ifPresent(
                copy -> place.page().left().ifPresent(at -> left.keep(place.works(), copy.copy(), at))));
    }
}
