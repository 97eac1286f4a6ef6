package org.fourislands.storage.fetch;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.fourislands.library.FetchException;
import org.fourislands.library.FetchException.Reason;
import org.fourislands.library.FetchWatch;
import org.fourislands.library.FetchedPage;
import org.fourislands.library.PageFetch;
import org.fourislands.library.WebAddress;

/** Fetches with the Java machine's own client: no cookies, no log-in, nothing told but the program's name. */
public final class HttpPageFetch implements PageFetch {
    private static final String NAME = "FourIslands (saves one page for its reader)";
    private static final String WANTED =
            "text/html,application/xhtml+xml,application/pdf;q=0.9,text/plain;q=0.8,*/*;q=0.1";
    private static final Set<Integer> REDIRECTS = Set.of(301, 302, 303, 307, 308);
    private static final int MOST_REDIRECTS = 5;
    private static final long LOOK_MILLIS = 100;
    private static final Set<String> PAGES = Set.of(
            "text/html",
            "application/xhtml+xml",
            "text/plain",
            "text/markdown",
            "application/pdf",
            "application/x-pdf",
            "multipart/related",
            "message/rfc822",
            "application/x-mimearchive",
            "application/octet-stream");

    private final FetchLimits limits;

    public HttpPageFetch(FetchLimits limits) {
        this.limits = limits;
    }

    @Override
    public FetchedPage fetch(URI address, FetchWatch watch) throws FetchException {
        URI here =
                WebAddress.read(address.toString()).orElseThrow(() -> new FetchException(Reason.NO_ADDRESS, address));
        long end = System.nanoTime() + limits.whole().toNanos();
        SafeWay way = SafeWay.from(here);
        HttpClient client = HttpClient.newBuilder()
                .followRedirects(HttpClient.Redirect.NEVER)
                .connectTimeout(limits.connect())
                .build();
        for (int redirects = 0; redirects <= MOST_REDIRECTS; redirects++) {
            HttpResponse<byte[]> answer = answer(client, here, watch, end);
            if (!REDIRECTS.contains(answer.statusCode())) {
                return page(answer, here);
            }
            URI next = next(answer, here);
            way.check(here, next);
            here = next;
        }
        throw new FetchException(Reason.CIRCLE, here);
    }

    private HttpResponse<byte[]> answer(HttpClient client, URI here, FetchWatch watch, long end) throws FetchException {
        HttpRequest request = HttpRequest.newBuilder(here)
                .version("https".equals(here.getScheme()) ? HttpClient.Version.HTTP_2 : HttpClient.Version.HTTP_1_1)
                .timeout(limits.whole())
                .header("User-Agent", NAME)
                .header("Accept", WANTED)
                .header("Accept-Encoding", "gzip")
                .GET()
                .build();
        CompletableFuture<HttpResponse<byte[]>> coming = client.sendAsync(request, about -> body(about, watch));
        try {
            while (true) {
                long left = end - System.nanoTime();
                if (left <= 0 || watch.isCancelled()) {
                    throw new FetchException(left <= 0 ? Reason.TIMEOUT : Reason.CANCELLED, here);
                }
                Optional<HttpResponse<byte[]>> come = look(coming, Duration.ofNanos(left));
                if (come.isPresent()) {
                    return come.get();
                }
            }
        } catch (ExecutionException failed) {
            throw FetchTroubles.of(failed, here);
        } catch (InterruptedException givenUp) {
            Thread.currentThread().interrupt();
            throw new FetchException(Reason.CANCELLED, here, givenUp);
        } finally {
            coming.cancel(true);
        }
    }

    private static <T> Optional<T> look(CompletableFuture<T> coming, Duration left)
            throws ExecutionException, InterruptedException {
        try {
            return Optional.of(coming.get(Math.min(LOOK_MILLIS, 1 + left.toMillis()), TimeUnit.MILLISECONDS));
        } catch (TimeoutException notYet) {
            return Optional.empty();
        }
    }

    private BodySubscriber<byte[]> body(HttpResponse.ResponseInfo about, FetchWatch watch) {
        boolean wanted = FetchTroubles.ofStatus(about.statusCode()).isEmpty()
                && isPage(about.headers().firstValue("Content-Type"));
        OptionalLong length = about.headers().firstValueAsLong("Content-Length");
        return wanted ? new BodyBounds(limits.bytes(), length, watch) : BodyBounds.nothing();
    }

    private static boolean isPage(Optional<String> contentType) {
        return contentType.map(HttpPageFetch::bare).map(PAGES::contains).orElse(true);
    }

    private static String bare(String contentType) {
        return contentType.replaceFirst(";.*", "").strip().toLowerCase(Locale.ROOT);
    }

    private FetchedPage page(HttpResponse<byte[]> answer, URI here) throws FetchException {
        Optional<Reason> refused = FetchTroubles.ofStatus(answer.statusCode());
        Optional<String> type = answer.headers().firstValue("Content-Type").map(HttpPageFetch::bare);
        if (refused.isPresent()) {
            throw new FetchException(refused.get(), here, answer.statusCode());
        }
        if (!isPage(type)) {
            throw new FetchException(Reason.NO_PAGE, here);
        }
        String packing = answer.headers().firstValue("Content-Encoding").orElse("");
        try {
            return new FetchedPage(Packing.unpacked(answer.body(), packing, limits.bytes()), here, type);
        } catch (IOException broken) {
            throw FetchTroubles.of(broken, here);
        }
    }

    /** Where a server points on to. Its header holds bytes, which Java hands over as so many letters. */
    private static URI next(HttpResponse<byte[]> answer, URI here) throws FetchException {
        String given = answer.headers()
                .firstValue("Location")
                .orElseThrow(() -> new FetchException(Reason.STATUS, here, answer.statusCode()));
        String words = given.chars().allMatch(letter -> letter < 256)
                ? new String(given.getBytes(StandardCharsets.ISO_8859_1), StandardCharsets.UTF_8)
                : given;
        return WebAddress.onwards(here, words).orElseThrow(() -> new FetchException(Reason.ASTRAY, here));
    }
}
