package org.fourislands.library;

import java.net.URI;
import java.util.Optional;

/** A page as it came from the network: unpacked, and otherwise untouched. */
public final class FetchedPage {
    private final byte[] content;
    private final URI address;
    private final Optional<String> contentType;

    /**
     * @param address where it was found in the end, after every redirection
     * @param contentType what the server calls it, without its parameters
     */
    public FetchedPage(byte[] content, URI address, Optional<String> contentType) {
        this.content = content.clone();
        this.address = address;
        this.contentType = contentType;
    }

    public byte[] content() {
        return content.clone();
    }

    public URI address() {
        return address;
    }

    public Optional<String> contentType() {
        return contentType;
    }
}
