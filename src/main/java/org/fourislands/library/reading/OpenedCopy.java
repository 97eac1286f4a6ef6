package org.fourislands.library.reading;

import org.fourislands.library.CopyText;
import org.fourislands.library.SavedCopy;

/** A saved copy taken from the shelf, with its text and where the known passages of its work stand in it. */
public record OpenedCopy(SavedCopy copy, CopyText text, PassageMap passages) {}
