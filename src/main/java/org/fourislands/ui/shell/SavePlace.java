package org.fourislands.ui.shell;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import javafx.stage.Stage;
import org.fourislands.sources.Source;
import org.fourislands.ui.citing.Citer;
import org.fourislands.ui.citing.SavePage;
import org.fourislands.ui.citing.SavedForm;
import org.fourislands.ui.citing.Saving;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.settings.Looks;
import org.fourislands.view.CitedWorks;
import org.fourislands.view.ViewCitation;
import org.fourislands.view.ViewState;
import org.fourislands.words.Phrases;

/** Where the page of what can be saved lies in the window: over the dossier. */
final class SavePlace {
    private final WindowParts parts;
    private final Ties ties;
    private final Desk desk;
    private final MapPane map;
    private Optional<SavePage> page = Optional.empty();
    private Optional<Citer> citer = Optional.empty();

    SavePlace(WindowParts parts, Ties ties) {
        this.parts = parts;
        this.ties = ties;
        this.desk = ties.desk();
        this.map = ties.map();
    }

    /** What it needs of the window. */
    record Ties(Stage stage, Desk desk, MapPane map, Looks looks, Keeper keeper, Notices notices) {}

    /** Begins to answer, now that the record is read; gives what cites its works. */
    Citer serve(Readings readings) {
        Citer made = citer(readings);
        citer = Optional.of(made);
        Saving saving = new Saving(parts.phrases(), parts.jobs(), Saving.asking(ties.stage()), this::tell);
        page = Optional.of(new SavePage(
                parts.phrases(),
                made,
                new SavePage.Offered(() -> cited(readings), readings.sources().sources()),
                new SavePage.Deeds(
                        form -> picture(form, saving),
                        () -> map.citation().ifPresent(made::copy),
                        (form, works) -> saving.works(works, form, made),
                        this::turn)));
        return made;
    }

    /** Puts the citation of a view on the clipboard. */
    void cite(ViewCitation view) {
        citer.ifPresent(made -> made.copy(view));
    }

    private Citer citer(Readings readings) {
        return new Citer(
                parts.phrases(),
                parts.jobs(),
                readings.sources(),
                new Citer.Ties(
                        ties.looks().citations(),
                        style -> {
                            ties.looks().cite(style);
                            ties.keeper().change(settings -> settings.looking(now -> now.citing(style)));
                        },
                        ties.notices()::tell,
                        LocalDate.now(ZoneId.systemDefault())));
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

    /** What came of saving: in the page; elsewhere where it was left meanwhile. */
    private void tell(String sentence) {
        page.filter(desk::hasPage)
                .ifPresentOrElse(
                        shown -> shown.tell(sentence), () -> ties.notices().tell(sentence));
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
