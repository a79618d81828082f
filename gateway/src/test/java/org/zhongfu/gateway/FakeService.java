// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonArray;
import io.vertx.core.json.JsonObject;
import java.math.BigInteger;
import java.security.GeneralSecurityException;
import java.security.KeyFactory;
import java.security.interfaces.RSAPublicKey;
import java.security.spec.X509EncodedKeySpec;
import java.util.Arrays;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import org.zhongfu.testkit.TestTokens;

/** A real HTTP server in the place of a service or of Keycloak; the last part of the path selects its behaviour. */
final class FakeService implements AutoCloseable {

    static final int LARGE = 48 * 1024 * 1024;

    /** What arrived. */
    record Received(String method, String uri, Map<String, String> headers, int bodyBytes, boolean complete) {}

    final BlockingQueue<Received> received = new LinkedBlockingQueue<>();
    final AtomicBoolean keysBroken = new AtomicBoolean();
    final AtomicBoolean streamGoesOn = new AtomicBoolean();
    final AtomicBoolean streamAbandoned = new AtomicBoolean();
    private final Set<String> broken = ConcurrentHashMap.newKeySet();
    private final Vertx vertx = Vertx.vertx();

    FakeService(int port) {
        vertx.createHttpServer()
                .requestHandler(this::handle)
                .listen(port, "localhost")
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    Received next() throws InterruptedException {
        var next = received.poll(5, TimeUnit.SECONDS);
        if (next == null) {
            throw new AssertionError("nothing arrived at the service");
        }
        return next;
    }

    @Override
    public void close() {
        vertx.close()
                .toCompletionStage()
                .toCompletableFuture()
                .orTimeout(10, TimeUnit.SECONDS)
                .join();
    }

    private void handle(HttpServerRequest request) {
        if (request.path().equals("/certs")) {
            request.response().setStatusCode(keysBroken.get() ? 500 : 200).end(keys());
            return;
        }
        var body = Buffer.buffer();
        request.exceptionHandler(failure -> record(request, body, false));
        request.handler(body::appendBuffer);
        request.endHandler(end -> {
            record(request, body, true);
            var path = request.path();
            answer(request, body, path.substring(path.lastIndexOf('/') + 1));
        });
    }

    private void record(HttpServerRequest request, Buffer body, boolean complete) {
        var headers = new TreeMap<String, String>(String.CASE_INSENSITIVE_ORDER);
        request.headers().forEach(header -> headers.merge(header.getKey(), header.getValue(), (a, b) -> a + " | " + b));
        received.add(new Received(request.method().name(), request.uri(), headers, body.length(), complete));
    }

    private void answer(HttpServerRequest request, Buffer body, String behaviour) {
        var response = request.response();
        switch (behaviour) {
            case "nothing" -> response.setStatusCode(204).end();
            case "not-modified" ->
                response.setStatusCode(304).putHeader("ETag", "\"7\"").end();
            case "tagged" ->
                response.putHeader("ETag", "\"7\"")
                        .putHeader("Content-Type", "application/json")
                        .putHeader("Connection", "X-Hop")
                        .putHeader("X-Hop", "1")
                        .putHeader("Access-Control-Allow-Origin", "*")
                        .putHeader("X-Request-Id", "of-the-service")
                        .putHeader("Cache-Control", "max-age=60")
                        .setStatusCode(201)
                        .end("{\"name\":\"\u738b\"}");
            case "refusal" ->
                response.setStatusCode(409)
                        .putHeader("Content-Type", "application/problem+json")
                        .end("{\"status\":409}");
            case "slow" -> vertx.setTimer(20_000, timer -> response.end("too late"));
            case "break" -> request.connection().close();
            case "break-once" -> {
                if (broken.add(request.getHeader("X-Request-Id"))) {
                    request.connection().close();
                } else {
                    response.end(body);
                }
            }
            case "half" ->
                response.putHeader("Content-Length", "1000")
                        .write("half")
                        .onComplete(done -> vertx.setTimer(
                                100, timer -> request.connection().close()));
            case "stream" -> stream(response);
            case "large" -> large(response.setChunked(true), LARGE);
            default ->
                response.putHeader("Content-Type", "application/octet-stream").end(body);
        }
    }

    /** One event immediately, and one when the test has received it. */
    private void stream(HttpServerResponse response) {
        response.setChunked(true).putHeader("Content-Type", "text/event-stream");
        response.write("data: one\n\n");
        response.closeHandler(closed -> streamAbandoned.set(true));
        vertx.setPeriodic(20, timer -> {
            if (streamGoesOn.get()) {
                vertx.cancelTimer(timer);
                response.end("data: two\n\n");
            }
        });
    }

    private static void large(HttpServerResponse response, int left) {
        if (left == 0) {
            response.end();
            return;
        }
        var piece = Buffer.buffer(new byte[64 * 1024]);
        response.write(piece).onSuccess(done -> large(response, left - piece.length()));
    }

    private static String keys() {
        try {
            var encoded = Base64.getDecoder().decode(TestTokens.config().get("quarkus.oidc.public-key"));
            var key = (RSAPublicKey) KeyFactory.getInstance("RSA").generatePublic(new X509EncodedKeySpec(encoded));
            return new JsonObject()
                    .put(
                            "keys",
                            new JsonArray()
                                    .add(new JsonObject()
                                            .put("kty", "RSA")
                                            .put("use", "sig")
                                            .put("alg", "RS256")
                                            .put("n", base64(key.getModulus()))
                                            .put("e", base64(key.getPublicExponent()))))
                    .encode();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String base64(BigInteger number) {
        var bytes = number.toByteArray();
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(bytes[0] == 0 ? Arrays.copyOfRange(bytes, 1, bytes.length) : bytes);
    }
}
