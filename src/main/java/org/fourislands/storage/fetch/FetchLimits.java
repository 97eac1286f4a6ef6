package org.fourislands.storage.fetch;

import java.time.Duration;

/**
 * How long is waited, and how much is taken.
 *
 * @param connect for the server to answer at all
 * @param whole for everything, redirections included
 * @param bytes of the page, unpacked
 */
public record FetchLimits(Duration connect, Duration whole, int bytes) {
    public static final FetchLimits USUAL = new FetchLimits(Duration.ofSeconds(15), Duration.ofSeconds(90), 20 << 20);
}
