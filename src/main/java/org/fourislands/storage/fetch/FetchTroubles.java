package org.fourislands.storage.fetch;

import java.net.ConnectException;
import java.net.NetworkInterface;
import java.net.NoRouteToHostException;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.net.http.HttpConnectTimeoutException;
import java.net.http.HttpTimeoutException;
import java.nio.channels.UnresolvedAddressException;
import java.util.Optional;
import java.util.stream.Stream;
import javax.net.ssl.SSLException;
import org.fourislands.library.FetchException;
import org.fourislands.library.FetchException.Reason;

/** Tells from what the Java machine throws, and from what a server answers, why a page did not come. */
final class FetchTroubles {
    private FetchTroubles() {}

    static FetchException unknownHost(URI address, Throwable cause) {
        return new FetchException(isOnNetwork() ? Reason.UNKNOWN_HOST : Reason.NO_NETWORK, address, cause);
    }

    static FetchException of(Throwable thrown, URI address) {
        return Stream.iterate(thrown, cause -> cause != null, Throwable::getCause)
                .limit(12)
                .flatMap(cause -> reason(cause).stream())
                .findFirst()
                .map(reason -> reason == Reason.UNKNOWN_HOST
                        ? unknownHost(address, thrown)
                        : new FetchException(reason, address, thrown))
                .orElseGet(() -> new FetchException(Reason.CUT_OFF, address, thrown));
    }

    private static Optional<Reason> reason(Throwable cause) {
        if (cause instanceof BodyBounds.TooLargeException) {
            return Optional.of(Reason.TOO_LARGE);
        }
        if (cause instanceof HttpConnectTimeoutException || cause instanceof HttpTimeoutException) {
            return Optional.of(Reason.TIMEOUT);
        }
        if (cause instanceof UnknownHostException || cause instanceof UnresolvedAddressException) {
            return Optional.of(Reason.UNKNOWN_HOST);
        }
        if (cause instanceof NoRouteToHostException) {
            return Optional.of(Reason.NO_NETWORK);
        }
        if (cause instanceof SSLException) {
            return Optional.of(Reason.CERTIFICATE);
        }
        return cause instanceof ConnectException && !(cause.getCause() instanceof UnresolvedAddressException)
                ? Optional.of(refused(cause))
                : Optional.empty();
    }

    private static Reason refused(Throwable cause) {
        String said = String.valueOf(cause.getMessage());
        return said.contains("unreachable") || said.contains("No route") ? Reason.NO_NETWORK : Reason.REFUSED;
    }

    /** Whether any way leads out of this computer at all. */
    private static boolean isOnNetwork() {
        try {
            return NetworkInterface.networkInterfaces().anyMatch(FetchTroubles::leadsOut);
        } catch (SocketException unknown) {
            return true;
        }
    }

    private static boolean leadsOut(NetworkInterface way) {
        try {
            return way.isUp() && !way.isLoopback() && way.inetAddresses().anyMatch(here -> !here.isLinkLocalAddress());
        } catch (SocketException unknown) {
            return false;
        }
    }

    /** Empty where the server sends the page. */
    static Optional<Reason> ofStatus(int status) {
        return switch (status) {
            case 200, 203 -> Optional.empty();
            case 404, 410 -> Optional.of(Reason.MISSING);
            case 401, 402, 403, 407, 451 -> Optional.of(Reason.CLOSED);
            case 408, 504 -> Optional.of(Reason.TIMEOUT);
            default -> Optional.of(Reason.STATUS);
        };
    }
}
