// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import io.netty.buffer.ByteBuf;
import io.netty.channel.Channel;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelOutboundHandlerAdapter;
import io.netty.channel.ChannelPipeline;
import io.netty.channel.ChannelPromise;
import io.vertx.core.http.HttpConnection;
import io.vertx.core.net.impl.ConnectionBase;

/**
 * Counts the bytes that were written to a connection. A connection of the pool may have been closed by the service when a request
 * gets it; a request of which no byte was written to an open connection was certainly not begun.
 */
final class WrittenBytes extends ChannelOutboundHandlerAdapter {

    private static final String NAME = "zhongfu-written-bytes";

    private volatile long count;

    /** The counter of a connection, from now on. */
    static WrittenBytes of(HttpConnection connection) {
        return of(((ConnectionBase) connection).channel());
    }

    static WrittenBytes of(Channel channel) {
        ChannelPipeline pipeline = channel.pipeline();
        if (pipeline.get(NAME) instanceof WrittenBytes known) {
            return known;
        }
        WrittenBytes counter = new WrittenBytes();
        // nearest to the socket, behind all encoders
        pipeline.addFirst(NAME, counter);
        return counter;
    }

    long count() {
        return count;
    }

    @Override
    @SuppressWarnings("NonAtomicVolatileUpdate") // only the event loop of the connection writes
    public void write(ChannelHandlerContext context, Object message, ChannelPromise promise) throws Exception {
        if (context.channel().isActive()) {
            count += message instanceof ByteBuf bytes ? bytes.readableBytes() : 1;
        }
        super.write(context, message, promise);
    }
}
