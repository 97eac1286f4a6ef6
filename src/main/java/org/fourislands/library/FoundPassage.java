package org.fourislands.library;

import org.fourislands.sources.KnownPassage;

/** A known passage and what came of looking for it in one copy. */
public record FoundPassage(KnownPassage passage, Found found) {}
