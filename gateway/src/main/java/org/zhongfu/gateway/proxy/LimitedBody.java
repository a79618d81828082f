// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A request body whose bytes are counted while they are forwarded, because a chunked body has no length in advance. Over the
 * limit the stream fails, and the proxy aborts the request to the service. A body of usual size is kept until the answer
 * begins, so that it can be sent once more on another connection.
 */
final class LimitedBody {

    private static final int MOST_KEPT = 64 * 1024;

    private final HttpServerRequest request;
    private final long limit;
    private final List<Buffer> kept = new ArrayList<>();
    private long bytes;
    private boolean attached;
    private boolean moved = true;
    private boolean complete;
    private boolean tooLarge;
    private boolean isPaused;
    private @Nullable Reader current;

    LimitedBody(HttpServerRequest request, long limit) {
        this.request = request;
        this.limit = limit;
    }

    boolean tooLarge() {
        return tooLarge;
    }

    boolean complete() {
        return complete;
    }

    /** True when the gateway has paused the caller, because the service does not read. */
    boolean isPaused() {
        return isPaused;
    }

    /** True when bytes arrived since the last call. */
    boolean hasProgressed() {
        boolean answer = moved;
        moved = false;
        return answer;
    }

    /** True when a reader can still begin at the start. */
    boolean isKept() {
        return bytes <= MOST_KEPT && !tooLarge;
    }

    /** The body from its start, for one attempt to send it; what an earlier attempt still does has no effect. */
    ReadStream<Buffer> reader() {
        Reader reader = new Reader();
        current = reader;
        return reader;
    }

    /** The handlers of the request are set once: it accepts none when it was read to the end. */
    private void attach() {
        if (attached) {
            return;
        }
        attached = true;
        request.exceptionHandler(this::failed);
        request.handler(this::arrived);
        request.endHandler(nothing -> {
            complete = true;
            moved = true;
            ended();
        });
    }

    private void arrived(Buffer buffer) {
        moved = true;
        bytes += buffer.length();
        if (bytes > limit) {
            if (!tooLarge) {
                tooLarge = true;
                failed(new BodyTooLarge());
            }
            return;
        }
        if (bytes <= MOST_KEPT) {
            kept.add(buffer);
        } else {
            kept.clear();
        }
        Reader reader = current;
        if (reader != null && reader.sink != null) {
            reader.sink.handle(buffer);
        }
    }

    private void ended() {
        Reader reader = current;
        if (reader != null && reader.whenEnded != null) {
            reader.whenEnded.handle(null);
        }
    }

    private void failed(Throwable failure) {
        Reader reader = current;
        if (reader != null && reader.whenFailed != null) {
            reader.whenFailed.handle(failure);
        }
    }

    /** One attempt to send the body. */
    private final class Reader implements ReadStream<Buffer> {

        private boolean begun;
        private @Nullable Handler<Buffer> sink;
        private @Nullable Handler<Void> whenEnded;
        private @Nullable Handler<Throwable> whenFailed;

        @Override
        public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
            whenFailed = handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
            sink = handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
            whenEnded = handler;
            return this;
        }

        @Override
        public ReadStream<Buffer> pause() {
            if (current == this) {
                isPaused = true;
                request.pause();
            }
            return this;
        }

        @Override
        public ReadStream<Buffer> resume() {
            if (current == this) {
                isPaused = false;
                begin();
                request.resume();
            }
            return this;
        }

        @Override
        public ReadStream<Buffer> fetch(long amount) {
            if (current == this) {
                begin();
                request.fetch(amount);
            }
            return this;
        }

        /** What arrived before is read again. */
        private void begin() {
            attach();
            if (begun) {
                return;
            }
            begun = true;
            Handler<Buffer> reader = sink;
            if (reader != null) {
                List.copyOf(kept).forEach(reader::handle);
            }
            if (complete) {
                ended();
            }
        }
    }

    /** The failure of the stream; its stack trace has no information. */
    @SuppressWarnings("serial")
    private static final class BodyTooLarge extends Exception {
        BodyTooLarge() {
            super("body too large", null, false, false);
        }
    }
}
