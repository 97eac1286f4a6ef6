package org.fourislands.library;

import java.net.URI;
import java.util.Locale;
import java.util.Optional;

/** Why a page could not be fetched. */
public final class FetchException extends Exception {
    private static final long serialVersionUID = 1L;

    private final Reason reason;
    private final String place;
    private final int status;

    public FetchException(Reason reason, URI address) {
        this(reason, address, 0);
    }

    /** {@code status} is what the server answered; 0 where it did not. */
    public FetchException(Reason reason, URI address, int status) {
        super(reason.word() + " " + address);
        this.reason = reason;
        this.place = Optional.ofNullable(address.getHost()).orElseGet(address::toString);
        this.status = status;
    }

    public FetchException(Reason reason, URI address, Throwable cause) {
        super(reason.word() + " " + address, cause);
        this.reason = reason;
        this.place = Optional.ofNullable(address.getHost()).orElseGet(address::toString);
        this.status = 0;
    }

    public Reason reason() {
        return reason;
    }

    /** The server's name: the first value of the sentence. */
    public String place() {
        return place;
    }

    /** What the server answered: the second value of the sentence. */
    public String status() {
        return Integer.toString(status);
    }

    /** What is the matter; each has a sentence under {@code fetch.failed}. */
    public enum Reason {
        /** No address of a page on the web. */
        NO_ADDRESS,
        /** This computer is on no network. */
        NO_NETWORK,
        UNKNOWN_HOST,
        /** Nothing answers there. */
        REFUSED,
        /** Who answers cannot prove who it is. */
        CERTIFICATE,
        TIMEOUT,
        TOO_LARGE,
        /** A picture, a film, a program. */
        NO_PAGE,
        /** Nothing is there, or no longer. */
        MISSING,
        /** Only for those who log in or pay, or barred by law. */
        CLOSED,
        /** The server answered something else than the page. */
        STATUS,
        /** It points on and on. */
        CIRCLE,
        /** It points to where no page should: this computer, its network, or an unprotected connection. */
        ASTRAY,
        /** The connection broke before all of it came. */
        CUT_OFF,
        CANCELLED;

        public String word() {
            return name().toLowerCase(Locale.ROOT).replace('_', '-');
        }
    }
}
