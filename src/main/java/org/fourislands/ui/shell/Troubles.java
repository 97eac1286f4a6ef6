package org.fourislands.ui.shell;

import org.fourislands.ui.map.MapPane;
import org.fourislands.words.Phrases;

/** Says where it matters that some work in the background failed, and has it noted. */
final class Troubles {
    private final Phrases phrases;
    private final Desk desk;
    private final MapPane map;
    private final Notices notices;
    private final Mishaps mishaps;

    Troubles(Phrases phrases, Desk desk, MapPane map, Notices notices, Mishaps mishaps) {
        this.phrases = phrases;
        this.desk = desk;
        this.map = map;
        this.notices = notices;
        this.mishaps = mishaps;
    }

    void tell(String key, Throwable cause) {
        switch (key) {
            case "record.failed" -> desk.refuse(phrases.of("record.failed.long", reason(cause)));
            case "map.failed" -> map.refuse(phrases.of("map.failed.long", reason(cause)));
            case "map.painting.failed" -> {
                map.refuseFirst(phrases.of("map.failed.long", reason(cause)));
                notices.warn(phrases.of(key));
            }
            default -> notices.warn(phrases.of(key));
        }
        mishaps.note(cause);
    }

    private static String reason(Throwable cause) {
        Throwable root = cause;
        while (root.getCause() != null) {
            root = root.getCause();
        }
        return root.getMessage() == null ? root.getClass().getSimpleName() : root.getMessage();
    }
}
