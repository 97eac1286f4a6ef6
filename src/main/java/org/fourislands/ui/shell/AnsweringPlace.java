package org.fourislands.ui.shell;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.fourislands.sources.Locator;
import org.fourislands.ui.lessons.AnswerPlaces;
import org.fourislands.ui.lessons.EvidencePage;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.reading.Evidence;
import org.fourislands.view.ViewStore;
import org.fourislands.words.Phrases;

/** Where students answer beside the page of lessons: on the map, on the clock, in a saved copy, or in what the record retells. */
final class AnsweringPlace implements AnswerPlaces {
    private final Phrases phrases;
    private final ViewStore store;
    private final Desk desk;
    private final MapPane map;
    private final ReadingPlace reading;
    private final Runnable back;
    private Optional<EvidencePage> page = Optional.empty();

    /** {@code back} lays the page of lessons again. */
    AnsweringPlace(WindowParts parts, Desk desk, MapPane map, ReadingPlace reading, Runnable back) {
        this.phrases = parts.phrases();
        this.store = parts.store();
        this.desk = desk;
        this.map = map;
        this.reading = reading;
        this.back = back;
    }

    @Override
    public void ask(Set<String> marked, Consumer<String> picked) {
        map.picks().ask(picked);
        map.picks().mark(marked);
    }

    @Override
    public void mark(Set<String> marked) {
        map.picks().rest();
        map.picks().mark(marked);
    }

    @Override
    public LocalDate day() {
        return store.get().day();
    }

    @Override
    public void search(Search search) {
        Evidence evidence = new Evidence(
                search.asked(),
                found -> {
                    search.found().accept(found.stream().map(Locator::written).toList());
                    reading.leaveOpen();
                },
                () -> lay(search));
        reading.seek(search.work(), evidence, () -> lay(search), back);
    }

    private void lay(Search search) {
        EvidencePage made = new EvidencePage(phrases, search, this::leave);
        page = Optional.of(made);
        desk.layBeside(made);
        made.enter();
    }

    /** Goes back to the question from the passages retold. Answers whether they lay there. */
    boolean leaveOpen() {
        boolean open = page.filter(desk::hasPage).isPresent();
        if (open) {
            leave();
        }
        return open;
    }

    private void leave() {
        page = Optional.empty();
        back.run();
    }
}
