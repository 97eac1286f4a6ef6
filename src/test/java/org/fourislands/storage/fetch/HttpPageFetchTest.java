package org.fourislands.storage.fetch;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.fourislands.library.FetchException;
import org.fourislands.library.FetchException.Reason;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.FetchedPage;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@Timeout(60)
class HttpPageFetchTest {
    private static final byte[] PAGE = "<html><body><p>A page.</p></body></html>".getBytes(StandardCharsets.UTF_8);
    private static final FetchLimits LIMITS = new FetchLimits(Duration.ofSeconds(5), Duration.ofSeconds(10), 1 << 20);
    private static final FetchLimits HASTY = new FetchLimits(Duration.ofSeconds(1), Duration.ofSeconds(1), 1 << 20);

    private SmallServer server;

    @BeforeEach
    void aServer() throws IOException {
        server = new SmallServer();
    }

    @AfterEach
    void closeIt() throws IOException {
        server.close();
    }

    private static FetchedPage fetch(URI address) throws FetchException {
        return new HttpPageFetch(LIMITS).fetch(address, FetchWatch.patient());
    }

    private static FetchException refusal(URI address) {
        return refusal(address, LIMITS, FetchWatch.patient());
    }

    private static FetchException refusal(URI address, FetchLimits limits, FetchWatch watch) {
        try {
            return fail(
                    "fetched " + new HttpPageFetch(limits).fetch(address, watch).address());
        } catch (FetchException refused) {
            return refused;
        }
    }

    @Test
    void aPageComesAsItIsWithItsAddressAndKind() throws Exception {
        URI address = server.sending("/page", "text/html; charset=UTF-8", PAGE);
        List<Long> heard = new ArrayList<>();
        FetchedPage page = new HttpPageFetch(LIMITS).fetch(address, new FetchWatch() {
            @Override
            public void came(long bytes, OptionalLong of) {
                heard.add(bytes);
                assertThat(of).hasValue(PAGE.length);
            }

            @Override
            public boolean isCancelled() {
                return false;
            }
        });
        assertThat(page.content()).isEqualTo(PAGE);
        assertThat(page.address()).isEqualTo(address);
        assertThat(page.contentType()).contains("text/html");
        assertThat(heard.get(heard.size() - 1)).isEqualTo(PAGE.length);
    }

    @Test
    void theServerLearnsNothingButTheProgramsNameAndNoCookieIsKept() throws Exception {
        server.answering("/first", request -> {
            request.getResponseHeaders().set("Set-Cookie", "who=reader; Path=/");
            request.getResponseHeaders().set("Location", "/second");
            request.sendResponseHeaders(302, -1);
        });
        server.sending("/second", "text/html", PAGE);
        fetch(server.at("/first"));
        fetch(server.at("/second"));
        assertThat(server.asked()).hasSize(3).allSatisfy(headers -> {
            assertThat(headers).doesNotContainKeys("Cookie", "Referer", "Authorization");
            assertThat(String.valueOf(headers.get("User-agent")))
                    .contains("FourIslands")
                    .doesNotContain("Java");
        });
    }

    @ParameterizedTest
    @ValueSource(ints = {301, 302, 303, 307, 308})
    void aRedirectionIsFollowedAndTheLastAddressTold(int status) throws Exception {
        server.pointing("/old", status, "new?a=1#part");
        server.sending("/new", "text/html", PAGE);
        assertThat(fetch(server.at("/old")).address()).isEqualTo(server.at("/new?a=1"));
    }

    @Test
    void fiveRedirectionsAreFollowedAndSixAreNot() throws Exception {
        for (int i = 0; i < 6; i++) {
            server.pointing("/" + i, 302, "/" + (i + 1));
        }
        server.sending("/6", "text/html", PAGE);
        assertThat(fetch(server.at("/1")).content()).isEqualTo(PAGE);
        assertThat(refusal(server.at("/0")).reason()).isEqualTo(Reason.CIRCLE);
        server.pointing("/round", 302, "/round");
        assertThat(refusal(server.at("/round")).reason()).isEqualTo(Reason.CIRCLE);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "file:///etc/passwd",
                "ftp://paper.example/a",
                "jar:file:///a.jar!/b",
                "javascript:alert(1)",
                "data:text/html,x",
                "http://a:b@paper.example/",
                "http://",
                "http:///x"
            })
    void aRedirectionToSomethingThatIsNoPageIsNotFollowed(String to) {
        URI address = server.pointing("/trick", 302, to);
        assertThat(refusal(address).reason()).isEqualTo(Reason.ASTRAY);
    }

    @Test
    void aRedirectionWithoutAPlaceIsNamed() {
        URI address = server.answering("/nowhere", request -> request.sendResponseHeaders(302, -1));
        assertThat(refusal(address).reason()).isEqualTo(Reason.STATUS);
    }

    @ParameterizedTest
    @CsvSource({
        "404, MISSING",
        "410, MISSING",
        "401, CLOSED",
        "402, CLOSED",
        "403, CLOSED",
        "451, CLOSED",
        "500, STATUS",
        "503, STATUS",
        "204, STATUS",
        "206, STATUS",
        "418, STATUS"
    })
    void aServerThatDoesNotSendThePageIsNamed(int status, Reason reason) {
        URI address = server.answering("/no", request -> SmallServer.send(request, status, "text/html", new byte[0]));
        FetchException refused = refusal(address);
        assertThat(refused.reason()).isEqualTo(reason);
        assertThat(refused.status()).isEqualTo(Integer.toString(status));
    }

    @ParameterizedTest
    @ValueSource(strings = {"image/png", "video/mp4", "application/zip", "application/javascript", "TEXT/CSS; x=y"})
    void whatIsNoPageIsNotTaken(String type) {
        assertThat(refusal(server.sending("/other", type, PAGE)).reason()).isEqualTo(Reason.NO_PAGE);
    }

    @Test
    void whatIsTooLargeIsNotTakenWhetherAnnouncedOrNot() {
        URI announced = server.sending("/large", "text/html", new byte[2 << 20]);
        assertThat(refusal(announced).reason()).isEqualTo(Reason.TOO_LARGE);
        assertThat(refusal(server.dribbling("/endless", 1 << 16, 0)).reason()).isEqualTo(Reason.TOO_LARGE);
    }

    @Test
    void whatIsPackedIsUnpackedWithinTheSameBound() throws Exception {
        URI packed = packed("/packed", SmallServer.gzipped(PAGE, 1));
        assertThat(fetch(packed).content()).isEqualTo(PAGE);
        URI bomb = packed("/bomb", SmallServer.gzipped(new byte[1 << 20], 200));
        assertThat(refusal(bomb).reason()).isEqualTo(Reason.TOO_LARGE);
        byte[] half = SmallServer.gzipped(PAGE, 30);
        assertThat(refusal(packed("/half", java.util.Arrays.copyOf(half, half.length / 2)))
                        .reason())
                .isEqualTo(Reason.CUT_OFF);
    }

    private URI packed(String path, byte[] content) {
        return server.answering(path, request -> {
            request.getResponseHeaders().set("Content-Encoding", "gzip");
            SmallServer.send(request, 200, "text/html", content);
        });
    }

    @Test
    void aConnectionThatBreaksIsNamed() throws Exception {
        String head = "HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n";
        assertThat(refusal(server.speaking("/cut", head + "Content-Length: 1000\r\n\r\n<html>"))
                        .reason())
                .isEqualTo(Reason.CUT_OFF);
        assertThat(refusal(server.speaking("/chunk", head + "Transfer-Encoding: chunked\r\n\r\n99\r\n<html>"))
                        .reason())
                .isEqualTo(Reason.CUT_OFF);
        assertThat(refusal(server.speaking("/silent", "")).reason()).isEqualTo(Reason.CUT_OFF);
        assertThat(refusal(server.speaking("/noise", "\0\1\2 what?\r\n\r\n")).reason())
                .isEqualTo(Reason.CUT_OFF);
    }

    @Test
    void aSlowServerIsGivenUp() {
        assertThat(refusal(server.dribbling("/slow", 1, 50), HASTY, FetchWatch.patient())
                        .reason())
                .isEqualTo(Reason.TIMEOUT);
        URI mute = server.answering("/mute", request -> pause());
        assertThat(refusal(mute, HASTY, FetchWatch.patient()).reason()).isEqualTo(Reason.TIMEOUT);
    }

    private static void pause() {
        try {
            Thread.sleep(20_000);
        } catch (InterruptedException over) {
            Thread.currentThread().interrupt();
        }
    }

    @Test
    void theReaderMayGiveUpWhileItComesAndBefore() {
        FetchWatch impatient = new FetchWatch() {
            private volatile boolean enough;

            @Override
            public void came(long bytes, OptionalLong of) {
                enough = true;
            }

            @Override
            public boolean isCancelled() {
                return enough;
            }
        };
        URI address = server.dribbling("/long", 1, 20);
        assertThat(refusal(address, LIMITS, impatient).reason()).isEqualTo(Reason.CANCELLED);
        assertThat(refusal(address, LIMITS, impatient).reason()).isEqualTo(Reason.CANCELLED);
    }

    @Test
    void nobodyThereIsNamed() throws Exception {
        int free;
        try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            free = socket.getLocalPort();
        }
        URI nobody = URI.create("http://" + InetAddress.getLoopbackAddress().getHostAddress() + ":" + free + "/");
        assertThat(refusal(nobody).reason()).isEqualTo(Reason.REFUSED);
        assertThat(refusal(URI.create("https://nobody.invalid/")).reason())
                .isIn(Reason.UNKNOWN_HOST, Reason.NO_NETWORK);
        assertThat(refusal(URI.create("file:///etc/hosts")).reason()).isEqualTo(Reason.NO_ADDRESS);
    }

    @Test
    void aServerThatSpeaksNoTlsCannotProveWhoItIs() throws Exception {
        URI plain = server.speaking("/plain", "HTTP/1.1 200 OK\r\n\r\n");
        assertThat(refusal(URI.create("https" + plain.toString().substring(4))).reason())
                .isEqualTo(Reason.CERTIFICATE);
    }
}
