package org.fourislands.ui.timeline;

import java.time.LocalDate;
import org.fourislands.view.Selection;

/** Something that happened, as the clock marks it. */
public record ClockEvent(LocalDate day, String words, Selection target) {}
