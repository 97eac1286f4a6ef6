package org.fourislands.ui.shell;

import org.fourislands.view.Selection;

/** Something that the words typed were found in, and what opens it. */
public record FoundItem(String title, String context, Selection target) {}
