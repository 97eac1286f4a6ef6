package org.fourislands.ui.shell;

import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.fourislands.sources.Source;
import org.fourislands.ui.citing.Citer;
import org.fourislands.ui.citing.SavePage;
import org.fourislands.ui.citing.SavedForm;
import org.fourislands.ui.citing.Saving;
import org.fourislands.ui.map.MapPane;
import org.fourislands.view.CitedWorks;
import org.fourislands.view.ViewState;
import org.fourislands.words.Phrases;

/** Where the page of what can be saved lies in the window: over the dossier. */
final class SavePlace {
    private final WindowParts parts;
    private final Desk desk;
    private final MapPane map;
    private Optional<SavePage> page = Optional.empty();

    SavePlace(WindowParts parts, Desk desk, MapPane map) {
        this.parts = parts;
        this.desk = desk;
        this.map = map;
    }

    /** Begins to answer, now that the record is read. */
    void serve(Readings readings, Citer citer, Saving saving) {
        page = Optional.of(new SavePage(
                parts.phrases(),
                citer,
                new SavePage.Offered(() -> cited(readings), readings.sources().sources()),
                new SavePage.Deeds(
                        form -> picture(form, saving),
                        () -> map.citation().ifPresent(citer::copy),
                        (form, works) -> saving.works(works, form, citer),
                        this::turn)));
    }

    /** Opens the page, or closes it where it is open. */
    void turn() {
        page.ifPresent(made -> {
            if (desk.hasPage(made)) {
                desk.leave();
                map.requestFocus();
            } else {
                desk.lay(made);
                made.enter();
            }
        });
    }

    /** What came of saving, in the page; elsewhere where it was left meanwhile. */
    void tell(String sentence, Consumer<String> elsewhere) {
        page.filter(desk::hasPage).ifPresentOrElse(shown -> shown.tell(sentence), () -> elsewhere.accept(sentence));
    }

    private void picture(SavedForm form, Saving saving) {
        Phrases phrases = parts.phrases();
        map.picture(form.fineness())
                .ifPresent(picture -> saving.picture(
                        picture,
                        phrases.of(
                                "save.picture.name", parts.store().get().day().toString()),
                        form));
    }

    private List<Source> cited(Readings readings) {
        ViewState now = parts.store().get();
        return CitedWorks.of(
                readings.telling().sentence().apply(now),
                readings.telling().dossier().apply(now),
                readings.sources());
    }
}
