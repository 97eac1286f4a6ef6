package org.fourislands.app;

import java.util.Optional;
import org.fourislands.storage.settings.SettingsFile;
import org.fourislands.ui.settings.Theme;
import org.fourislands.ui.settings.WindowMemory;
import org.fourislands.ui.settings.WindowMemory.Extent;
import org.fourislands.ui.settings.WindowMemory.Greeting;
import org.fourislands.ui.settings.WindowMemory.Place;
import org.fourislands.ui.shell.WindowParts;
import org.fourislands.view.Settings;
import org.fourislands.view.ViewState;
import org.fourislands.view.WindowPlace;

/** What the window keeps between starts, in the settings file. */
final class SettingsMemory {
    private final SettingsFile file;
    private final Settings last;

    SettingsMemory(SettingsFile file, Settings last) {
        this.file = file;
        this.last = last;
    }

    WindowParts.Memory memory() {
        return new WindowParts.Memory(
                new WindowMemory(
                        Theme.byId(last.theme().id()).orElse(Theme.LIGHT),
                        last.window().map(SettingsMemory::place),
                        last.firstStartExplained() ? Greeting.READ : Greeting.UNREAD),
                this::keep);
    }

    private void keep(WindowMemory memory, ViewState view) {
        Settings settings = new Settings(
                org.fourislands.view.Theme.valueOf(memory.theme().name()),
                memory.place().map(SettingsMemory::place),
                Optional.of(view),
                memory.greeting() == Greeting.READ,
                last.reducedMotion(),
                last.mapHintsSeen());
        file.save(settings).ifPresent(trouble -> {
            throw new IllegalStateException(trouble);
        });
    }

    private static Place place(WindowPlace kept) {
        return new Place(
                kept.x(), kept.y(), kept.width(), kept.height(), kept.maximised() ? Extent.MAXIMIZED : Extent.FREE);
    }

    private static WindowPlace place(Place now) {
        return new WindowPlace(now.x(), now.y(), now.width(), now.height(), now.extent() == Extent.MAXIMIZED);
    }
}
