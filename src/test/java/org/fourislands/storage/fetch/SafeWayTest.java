package org.fourislands.storage.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.InetAddress;
import java.net.URI;
import org.fourislands.library.FetchException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** All hosts are numbers here, so that nothing is looked up. */
class SafeWayTest {
    private static final URI OUTSIDE = URI.create("https://93.184.215.14/a");
    private static final URI OPEN = URI.create("http://93.184.215.14/a");

    @ParameterizedTest
    @ValueSource(
            strings = {
                "127.0.0.1", "127.9.9.9", "0.0.0.0", "0.1.2.3", "10.0.0.1", "172.16.5.4", "192.168.1.1",
                        "169.254.169.254",
                "100.64.0.1", "224.0.0.1", "255.255.255.255", "[::1]", "[::]", "[fe80::1]", "[fc00::1]", "[fd12::1]",
                "[::ffff:127.0.0.1]", "[::ffff:10.0.0.1]", "[64:ff9b::7f00:1]", "[2002:7f00:1::]", "[::7f00:1]"
            })
    void noPageLeadsIntoTheReadersOwnNetwork(String host) throws Exception {
        URI inside = URI.create("https" + "://" + host + "/");
        assertThat(SafeWay.isInside(InetAddress.getByName(host))).isTrue();
        SafeWay way = SafeWay.from(OUTSIDE);
        assertThatThrownBy(() -> way.check(OUTSIDE, inside))
                .isInstanceOfSatisfying(
                        FetchException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(FetchException.Reason.ASTRAY));
    }

    @ParameterizedTest
    @ValueSource(strings = {"93.184.215.14", "8.8.8.8", "172.32.0.1", "100.128.0.1", "[2606:4700::1111]"})
    void othersAreOutside(String host) throws Exception {
        assertThat(SafeWay.isInside(InetAddress.getByName(host))).isFalse();
    }

    @Test
    void aProtectedConnectionStaysProtected() throws Exception {
        SafeWay way = SafeWay.from(OUTSIDE);
        assertThatThrownBy(() -> way.check(OUTSIDE, OPEN)).isInstanceOf(FetchException.class);
        assertThatCode(() -> way.check(OPEN, OUTSIDE)).doesNotThrowAnyException();
        assertThatCode(() -> way.check(OPEN, OPEN)).doesNotThrowAnyException();
    }

    @Test
    void whoAsksForAPageInsideMayBeSentOnInside() throws Exception {
        URI first = URI.create("http" + "://" + "[::1]" + ":8080/a");
        SafeWay way = SafeWay.from(first);
        assertThatCode(() -> way.check(first, first.resolve("/b"))).doesNotThrowAnyException();
    }
}
