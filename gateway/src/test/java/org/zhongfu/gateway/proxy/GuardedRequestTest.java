// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.netty.channel.Channel;
import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpClientRequest;
import io.vertx.core.http.HttpClosedException;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.HttpServer;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.net.impl.ConnectionBase;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two requests, one after the other, on the one connection of a pool. */
class GuardedRequestTest {

    private static final UnaryOperator<HttpClientRequest> GUARDED =
            request -> GuardedRequest.of(request, ConnectionUse.begin(request.connection()));
    private static final UnaryOperator<HttpClientRequest> AS_IT_IS = request -> request;

    private final Vertx vertx = Vertx.vertx();
    private final BlockingQueue<HttpServerResponse> held = new LinkedBlockingQueue<>();
    private HttpServer service;
    private HttpClient client;

    @BeforeEach
    void start() throws Exception {
        service = done(vertx.createHttpServer()
                .requestHandler(request -> {
                    if (request.path().equals("/held")) {
                        held.add(request.response());
                    } else {
                        request.response().end("now");
                    }
                })
                .listen(0, "127.0.0.1"));
        client = vertx.createHttpClient(new HttpClientOptions().setMaxPoolSize(1));
    }

    @AfterEach
    void stop() throws Exception {
        done(vertx.close());
    }

    @Test
    void aLateResetLeavesTheNextRequestAlone() throws Exception {
        assertThat(afterResetOfTheRequestBefore(GUARDED)).isEqualTo("later");
    }

    /** The reason for the guard; when this fails the guard can go. */
    @Test
    void withoutTheGuardTheNextRequestEnds() {
        assertThatThrownBy(() -> afterResetOfTheRequestBefore(AS_IT_IS)).hasCauseInstanceOf(HttpClosedException.class);
    }

    /** Then no other caller finds the connection closed. */
    @Test
    void aLateResetLeavesAnIdleConnectionOpen() throws Exception {
        HttpClientRequest request = request("/now", GUARDED);
        done(answer(request));
        Channel channel = ((ConnectionBase) request.connection()).channel();

        request.reset();

        channel.eventLoop().submit(() -> {}).get(10, TimeUnit.SECONDS);
        assertThat(channel.isActive()).isTrue();
    }

    @Test
    void aResetEndsTheRequestItself() throws Exception {
        HttpClientRequest request = request("/held", GUARDED);
        Future<String> answer = answer(request);
        answerHeld();

        request.reset();

        assertThatThrownBy(() -> done(answer)).isInstanceOf(ExecutionException.class);
    }

    @Test
    void fluentMethodsReturnTheGuardedRequest() throws Exception {
        HttpClientRequest request = request("/now", GUARDED);

        assertThat(request.putHeader("X-Test", "1")).isSameAs(request);
    }

    /** The answer of a request that was waiting while the one before it on its connection was reset. */
    private String afterResetOfTheRequestBefore(UnaryOperator<HttpClientRequest> guard) throws Exception {
        HttpClientRequest before = request("/now", guard);
        done(answer(before));
        HttpClientRequest next = request("/held", guard);
        Future<String> answer = answer(next);
        HttpServerResponse waiting = answerHeld();

        before.reset();

        ((ConnectionBase) next.connection())
                .channel()
                .eventLoop()
                .submit(() -> {})
                .get(10, TimeUnit.SECONDS);
        waiting.end("later");
        return done(answer);
    }

    private HttpServerResponse answerHeld() throws InterruptedException {
        HttpServerResponse waiting = held.poll(10, TimeUnit.SECONDS);
        assertThat(waiting).isNotNull();
        return waiting;
    }

    private HttpClientRequest request(String path, UnaryOperator<HttpClientRequest> guard) throws Exception {
        return guard.apply(done(client.request(HttpMethod.POST, service.actualPort(), "127.0.0.1", path)));
    }

    private static Future<String> answer(HttpClientRequest request) {
        return request.send("body").compose(response -> response.body()).map(body -> body.toString());
    }

    private static <T> T done(Future<T> future) throws Exception {
        return future.toCompletionStage().toCompletableFuture().get(10, TimeUnit.SECONDS);
    }
}
