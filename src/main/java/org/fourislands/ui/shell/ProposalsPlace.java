package org.fourislands.ui.shell;

import java.util.Optional;
import org.fourislands.history.Understanding;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.proposals.DrawnChip;
import org.fourislands.ui.proposals.ProposalsPage;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.Aspect;
import org.fourislands.view.Comparison;
import org.fourislands.view.Deed;
import org.fourislands.view.Selection;
import org.fourislands.view.ViewState;
import org.fourislands.view.ViewStore;

/** Where the page of proposals lies in the window: beside the map, over the dossier; and the chip above the map. */
final class ProposalsPlace {
    private final WindowParts parts;
    private final Desk desk;
    private final MapPane map;
    private final Looks looks;
    private final DrawnChip chip;
    private Optional<ProposalsPage> page = Optional.empty();
    private Optional<ReadingPanes> panes = Optional.empty();
    private Optional<Readings> readings = Optional.empty();

    ProposalsPlace(WindowParts parts, Desk desk, MapPane map, Looks looks) {
        this.looks = looks;
        this.parts = parts;
        this.desk = desk;
        this.map = map;
        this.chip = new DrawnChip(parts.phrases(), parts.store());
        desk.add(chip);
    }

    /** Begins to answer, now that the record is read. */
    void serve(Readings read, ReadingPanes made) {
        readings = Optional.of(read);
        panes = Optional.of(made);
        chip.serve(read.proposals().drawn());
        made.offer(this::carryOut);
    }

    /** Opens the page, or closes it where it is open. Its filter stays as it was. */
    void turn() {
        if (page.filter(desk::hasPage).isPresent()) {
            close();
            return;
        }
        readings.ifPresent(read -> panes.ifPresent(made -> {
            ProposalsPage shown = page.orElseGet(() -> new ProposalsPage(
                    parts.phrases(),
                    read.proposals(),
                    looks,
                    made.anotherDossier(this::open),
                    new ProposalsPage.Deeds(this::draw, this::open, this::besideDrawn, this::close)));
            page = Optional.of(shown);
            desk.layWide(shown);
            shown.enter(store().get().proposal().map(Understanding::plain));
        }));
    }

    private void carryOut(Deed deed) {
        store().update(deed::on);
        if (deed.change() instanceof Deed.ChooseBeside
                && page.filter(desk::hasPage).isEmpty()) {
            turn();
        }
    }

    private void close() {
        store().settle();
        desk.leave();
        map.requestFocus();
    }

    /** A passing state while the list is walked; what is picked stays picked. */
    private void draw(String id) {
        store().preview(state -> {
            ViewState there = visited(state, Selection.proposal(id));
            boolean alreadyDrawn = state.proposal().map(Understanding::plain).equals(Optional.of(id));
            return alreadyDrawn ? state : state.at(there.day()).drawing(Optional.of(id));
        });
    }

    private void open(Selection target) {
        page.ifPresent(ProposalsPage::leave);
        store().update(state -> visited(state, target));
        desk.leave();
        panes.ifPresent(made -> made.page().requestFocus());
    }

    private void besideDrawn(String id) {
        store().update(state ->
                state.comparedWith(Optional.of(Comparison.of(Comparison.Layout.TWIN, Aspect.drawing(id)))));
    }

    private ViewState visited(ViewState from, Selection target) {
        return readings.map(read -> read.telling().visit().apply(from, target)).orElse(from);
    }

    private ViewStore store() {
        return parts.store();
    }
}
