package org.fourislands.sources;

import java.util.Optional;

/**
 * One work called as a witness.
 *
 * @param source the id of the work
 * @param locator where in it; empty for the work as a whole
 * @param purpose what it is cited for, where it does not bear the whole statement
 * @param verified whether the passage was read in the work and says so; {@code false} is shown as "unverified"
 */
public record Citation(String source, Optional<Locator> locator, Optional<String> purpose, boolean verified) {}
