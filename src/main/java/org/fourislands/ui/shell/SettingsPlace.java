package org.fourislands.ui.shell;

import java.util.Optional;
import org.fourislands.ui.map.MapPane;
import org.fourislands.ui.settings.Looks;
import org.fourislands.ui.settings.SettingsPage;
import org.fourislands.words.Phrases;

/** Where the page of settings lies in the window: over the dossier. */
final class SettingsPlace {
    private final Phrases phrases;
    private final Desk desk;
    private final MapPane map;
    private final Looks looks;
    private final Keeper keeper;
    private final Runnable explain;
    private Optional<SettingsPage> page = Optional.empty();

    /** {@code explain} shows again what the first start shows. */
    SettingsPlace(Phrases phrases, Desk desk, MapPane map, Looks looks, Keeper keeper, Runnable explain) {
        this.phrases = phrases;
        this.desk = desk;
        this.map = map;
        this.looks = looks;
        this.keeper = keeper;
        this.explain = explain;
    }

    /** Opens the page, or closes it where it is open. */
    void turn() {
        if (page.filter(desk::hasPage).isPresent()) {
            desk.leave();
            map.requestFocus();
        } else {
            SettingsPage shown = page.orElseGet(() ->
                    new SettingsPage(phrases, looks, keeper::change, new SettingsPage.Deeds(explain, this::turn)));
            page = Optional.of(shown);
            desk.lay(shown);
            shown.enter();
        }
    }
}
