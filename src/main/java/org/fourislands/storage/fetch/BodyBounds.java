package org.fourislands.storage.fetch;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse.BodySubscriber;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.Flow;
import org.fourislands.library.FetchWatch;

/** Takes what a server sends, up to a bound: what is beyond it, or not wanted at all, is never read. */
final class BodyBounds implements BodySubscriber<byte[]> {
    private final CompletableFuture<byte[]> whole = new CompletableFuture<>();
    private final ByteArrayOutputStream taken = new ByteArrayOutputStream();
    private final int most;
    private final OptionalLong announced;
    private final FetchWatch watch;
    private volatile Flow.Subscription sender = new Silent();

    /** More was sent than is taken. */
    static final class TooLargeException extends IOException {
        private static final long serialVersionUID = 1L;
    }

    BodyBounds(int most, OptionalLong announced, FetchWatch watch) {
        this.most = most;
        this.announced = announced;
        this.watch = watch;
    }

    /** Of an answer whose words do not matter. */
    static BodyBounds nothing() {
        return new BodyBounds(0, OptionalLong.empty(), FetchWatch.patient());
    }

    @Override
    public CompletionStage<byte[]> getBody() {
        return whole;
    }

    @Override
    public void onSubscribe(Flow.Subscription subscription) {
        sender = subscription;
        if (most == 0) {
            sender.cancel();
            whole.complete(new byte[0]);
        } else if (announced.orElse(0) > most) {
            stop();
        } else {
            sender.request(1);
        }
    }

    @Override
    public void onNext(List<ByteBuffer> parts) {
        for (ByteBuffer part : parts) {
            if (taken.size() + part.remaining() > most) {
                stop();
                return;
            }
            byte[] bytes = new byte[part.remaining()];
            part.get(bytes);
            taken.writeBytes(bytes);
        }
        watch.came(taken.size(), announced);
        sender.request(1);
    }

    @Override
    public void onError(Throwable broken) {
        whole.completeExceptionally(broken);
    }

    @Override
    public void onComplete() {
        whole.complete(taken.toByteArray());
    }

    private void stop() {
        sender.cancel();
        whole.completeExceptionally(new TooLargeException());
    }

    /** Before anything is sent. */
    private static final class Silent implements Flow.Subscription {
        @Override
        public void request(long parts) {
            // Nobody sends yet.
        }

        @Override
        public void cancel() {
            // Nobody sends yet.
        }
    }
}
