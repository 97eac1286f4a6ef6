package org.fourislands.view;

import java.util.List;
import org.fourislands.history.Award.Share;
import org.fourislands.map.IslandPaint;

/**
 * What a proposal would mean for one island group, small enough for a bar of four: colour, letters and pattern say the same.
 *
 * @param paint as on the map ({@link ProposalTint})
 * @param shares how much each of the paint's fills has; empty where it is not divided
 * @param letters a letter or a short word: "J", "R", "J if", "talks"
 * @param title a second short word where title and administration would go different ways; else empty
 * @param words the same in full: "Shikotan: title and administration to Japan on a condition"
 */
public record OutcomeCell(
        String island, IslandPaint paint, List<Share> shares, String letters, String title, String words) {
    public OutcomeCell {
        shares = List.copyOf(shares);
    }
}
