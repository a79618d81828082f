// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import io.netty.channel.Channel;
import io.netty.channel.ChannelDuplexHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpStatusClass;
import io.netty.handler.codec.http.LastHttpContent;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;
import io.vertx.core.net.impl.VertxHandler;
import org.jspecify.annotations.Nullable;

/**
 * Which request a connection of the pool serves, and whether it still does. The pool gives the connection to the next request when the
 * request was written and its answer read to the end; this handler sees both in the event loop of the connection, before the pool.
 */
final class ConnectionUse extends ChannelDuplexHandler {

    private static final String NAME = "zhongfu-connection-use";

    private final Channel channel;
    private final WrittenBytes bytes;
    private volatile @Nullable Use current;
    private boolean isInterim;

    private ConnectionUse(Channel channel) {
        this.channel = channel;
        this.bytes = WrittenBytes.of(channel);
    }

    /** From now on the connection serves another request. */
    static Use begin(HttpConnection connection) {
        ConnectionUse uses = of(((ConnectionBase) connection).channel());
        Use begun = uses.new Use(uses.bytes.count());
        uses.current = begun;
        return begun;
    }

    private static ConnectionUse of(Channel channel) {
        ChannelPipeline pipeline = channel.pipeline();
        if (pipeline.get(NAME) instanceof ConnectionUse known) {
            return known;
        }
        ConnectionUse handler = new ConnectionUse(channel);
        pipeline.addBefore(pipeline.context(VertxHandler.class).name(), NAME, handler);
        return handler;
    }

    @Override
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        Use use = current;
        if (message instanceof LastHttpContent && use != null) {
            use.isWritten = true;
        }
        super.write(context, message, promise);
    }

    @Override
    public void channelRead(ChannelHandlerContext context, Object message) throws Exception {
        if (message instanceof HttpResponse response) {
            isInterim = response.status().codeClass() == HttpStatusClass.INFORMATIONAL;
        }
        Use use = current;
        if (message instanceof LastHttpContent && !isInterim && use != null) {
            use.isAnswered = true;
        }
        super.channelRead(context, message);
    }

    /** The time in which a connection serves one request. */
    final class Use {

        private final long before;
        private boolean isWritten;
        private boolean isAnswered;

        private Use(long before) {
            this.before = before;
        }

        /** Bytes that were written to the connection since the request got it. */
        long written() {
            return bytes.count() - before;
        }

        /** Runs the action in the event loop of the connection, unless the connection has served the request by then. */
        void whileServing(Runnable action) {
            channel.eventLoop().execute(() -> {
                if (current == this && !(isWritten && isAnswered)) {
                    action.run();
                }
            });
        }
    }
}
