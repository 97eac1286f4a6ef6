package org.fourislands.storage.fetch;

import java.net.Inet4Address;
import java.net.InetAddress;
import java.net.Proxy;
import java.net.ProxySelector;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.Arrays;
import java.util.Optional;
import org.fourislands.library.FetchException;
import org.fourislands.library.FetchException.Reason;

/**
 * Where one may be sent on to: not from a protected connection to an open one, and not into the reader's own computer or
 * network, unless the reader asked for a page there.
 */
final class SafeWay {
    private final boolean startedInside;

    private SafeWay(boolean startedInside) {
        this.startedInside = startedInside;
    }

    static SafeWay from(URI first) throws FetchException {
        return new SafeWay(isInside(first));
    }

    void check(URI from, URI to) throws FetchException {
        boolean opened = isProtected(from) && !isProtected(to);
        if (opened || (!startedInside && isInside(to))) {
            throw new FetchException(Reason.ASTRAY, to);
        }
    }

    private static boolean isProtected(URI address) {
        return "https".equalsIgnoreCase(address.getScheme());
    }

    /** Whether any address of the host is inside. The Java machine keeps the answer, so that the client gets the same one. */
    private static boolean isInside(URI address) throws FetchException {
        if (isProxied(address)) {
            return false;
        }
        try {
            return Arrays.stream(InetAddress.getAllByName(address.getHost())).anyMatch(SafeWay::isInside);
        } catch (UnknownHostException unknown) {
            throw FetchTroubles.unknownHost(address, unknown);
        }
    }

    /** In a network that is left only through a proxy, names outside are known to the proxy alone. */
    private static boolean isProxied(URI address) {
        return Optional.ofNullable(ProxySelector.getDefault())
                .map(proxies -> proxies.select(address).stream().anyMatch(proxy -> proxy.type() != Proxy.Type.DIRECT))
                .orElse(false);
    }

    static boolean isInside(InetAddress host) {
        byte[] bytes = host.getAddress();
        int first = bytes[0] & 0xff;
        int second = bytes[1] & 0xff;
        boolean named = host.isLoopbackAddress()
                || host.isAnyLocalAddress()
                || host.isLinkLocalAddress()
                || host.isSiteLocalAddress()
                || host.isMulticastAddress();
        boolean reserved = host instanceof Inet4Address
                ? first == 0 || first >= 240 || (first == 100 && second >= 64 && second < 128)
                : (first & 0xfe) == 0xfc || carriesAnother(bytes);
        return named || reserved;
    }

    /** Addresses of the sixth version that stand for one of the fourth: such are not asked for by any page. */
    private static boolean carriesAnother(byte[] bytes) {
        int start = (bytes[0] & 0xff) << 8 | (bytes[1] & 0xff);
        boolean translated = start == 0x64 && (bytes[2] & 0xff) == 0xff && (bytes[3] & 0xff) == 0x9b;
        boolean compatible = start == 0 && Arrays.equals(bytes, 0, 10, new byte[10], 0, 10);
        return translated || compatible || start == 0x2002;
    }
}
