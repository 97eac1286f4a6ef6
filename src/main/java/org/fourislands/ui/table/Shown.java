package org.fourislands.ui.table;

import java.util.List;
import org.fourislands.map.MapContent;
import org.fourislands.map.NameTag;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.ViewState;

/**
 * A picture on screen, as far as it can be told in words.
 *
 * @param named the names that stand in it
 * @param form how the reader wants coordinates written
 */
public record Shown(ViewState state, MapContent content, List<NameTag> named, CoordinateForm form) {

    public Shown {
        named = List.copyOf(named);
    }
}
