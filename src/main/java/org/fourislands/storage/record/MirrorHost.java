package org.fourislands.storage.record;

/**
 * A web host that holds copies of other people's works, so that no source links to it.
 *
 * @param host without a scheme; its subdomains are meant too
 */
public record MirrorHost(String host, String reason) {}
