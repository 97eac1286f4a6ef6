package org.fourislands.sources;

/** A passage of a work that can be found again in any copy of it. */
public record KnownPassage(String source, Locator locator, Fingerprint fingerprint) {}
