package org.fourislands.storage.validation;

import java.util.List;
import org.fourislands.history.AtlasContent;
import org.fourislands.history.Control;
import org.fourislands.storage.record.HouseRules;

/** A record's content with one part exchanged. */
final class ChangedContent {
    static final HouseRules NO_RULES = new HouseRules(List.of(), List.of());

    private ChangedContent() {}

    static AtlasContent withControls(AtlasContent content, List<Control> controls) {
        return new AtlasContent(
                content.version(),
                content.parties(),
                content.islands(),
                content.places(),
                content.figures(),
                controls,
                content.claims(),
                content.lines(),
                content.coasts(),
                content.surroundings(),
                content.events(),
                content.proposals(),
                content.lunarDays(),
                content.terms(),
                content.sources());
    }
}
