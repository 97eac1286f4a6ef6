package org.fourislands.ui.table;

import org.fourislands.map.Plate;
import org.fourislands.view.CoordinateForm;
import org.fourislands.view.ViewState;

/**
 * A picture on screen, to be told in words.
 *
 * @param form how the reader wants coordinates written
 */
public record Shown(ViewState state, Plate picture, CoordinateForm form) {}
