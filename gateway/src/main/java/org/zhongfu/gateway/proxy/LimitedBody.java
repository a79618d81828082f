// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import io.vertx.core.Handler;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.streams.ReadStream;
import org.jspecify.annotations.Nullable;

/**
 * A request body whose bytes are counted while they are forwarded, because a chunked body has no length in advance. Over the limit the stream
 * fails, and the proxy aborts the request to the service.
 */
final class LimitedBody implements ReadStream<Buffer> {

    private final HttpServerRequest request;
    private final long limit;
    private long bytes;
    private boolean moved = true;
    private boolean complete;
    private boolean tooLarge;
    private boolean isPaused;
    private @Nullable Handler<Throwable> failureHandler;

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

    @Override
    public ReadStream<Buffer> exceptionHandler(@Nullable Handler<Throwable> handler) {
        failureHandler = handler;
        request.exceptionHandler(handler);
        return this;
    }

    @Override
    public ReadStream<Buffer> handler(@Nullable Handler<Buffer> handler) {
        if (handler == null) {
            request.handler(null);
            return this;
        }
        request.handler(buffer -> {
            moved = true;
            bytes += buffer.length();
            if (bytes <= limit) {
                handler.handle(buffer);
            } else if (!tooLarge) {
                tooLarge = true;
                Handler<Throwable> failed = failureHandler;
                if (failed != null) {
                    failed.handle(new BodyTooLarge());
                }
            }
        });
        return this;
    }

    @Override
    public ReadStream<Buffer> pause() {
        isPaused = true;
        request.pause();
        return this;
    }

    @Override
    public ReadStream<Buffer> resume() {
        isPaused = false;
        request.resume();
        return this;
    }

    @Override
    public ReadStream<Buffer> fetch(long amount) {
        request.fetch(amount);
        return this;
    }

    @Override
    public ReadStream<Buffer> endHandler(@Nullable Handler<Void> handler) {
        request.endHandler(
                handler == null
                        ? null
                        : nothing -> {
                            complete = true;
                            moved = true;
                            handler.handle(null);
                        });
        return this;
    }

    /** The failure of the stream; its stack trace has no information. */
    @SuppressWarnings("serial")
    private static final class BodyTooLarge extends Exception {
        BodyTooLarge() {
            super("body too large", null, false, false);
        }
    }
}
