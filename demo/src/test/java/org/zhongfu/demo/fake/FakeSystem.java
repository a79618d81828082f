// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.fake;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.IntPredicate;
import org.jspecify.annotations.Nullable;

/** A small system that answers the public API from memory, with faults on request. */
public final class FakeSystem implements AutoCloseable {

    /** A fault at given calls of the API. */
    public record Fault(IntPredicate at, Kind kind) {
        /** What happens at these calls. */
        public enum Kind {
            /** 503 with nothing done. */
            BUSY,
            /** The work is done, the answer is lost. */
            ANSWER_LOST,
            /** From then on every call fails. */
            BROKEN,
            /** The token is refused. */
            SIGNED_OUT,
            /** A schedule conflicts with another visit of the worker. */
            CONFLICT
        }
    }

    private static final JsonMapper JSON = new JsonMapper();

    private final HttpServer server;
    private final FakeRecords records = new FakeRecords();
    private final Map<String, FakeRecords.Reply> answered = new HashMap<>();
    private final AtomicInteger calls = new AtomicInteger();
    private final AtomicInteger conflicts = new AtomicInteger();
    private volatile @Nullable Fault fault;

    public FakeSystem() {
        try {
            server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
        server.createContext("/auth/", this::signIn);
        server.createContext("/api/v1/", this::api);
        server.start();
    }

    /** Where it listens. */
    public URI base() {
        return URI.create("http://localhost:" + server.getAddress().getPort());
    }

    /** The records. */
    public FakeRecords records() {
        return records;
    }

    /** How often a schedule was refused for a conflict. */
    public int conflicts() {
        return conflicts.get();
    }

    /** Injects the fault from now on, counting calls from one; null ends it. */
    public void injectFault(@Nullable Fault how) {
        calls.set(0);
        fault = how;
    }

    private void signIn(HttpExchange exchange) throws IOException {
        String form = new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
        String user = form.replaceAll(".*username=([^&]*).*", "$1");
        String claims = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(("{\"sub\":\"sub-of-" + user + "\"}").getBytes(StandardCharsets.UTF_8));
        ObjectNode body = JSON.createObjectNode()
                .put("access_token", "x." + claims + ".y")
                .put("expires_in", 300);
        send(exchange, new FakeRecords.Reply(200, body));
    }

    private void api(HttpExchange exchange) throws IOException {
        int call = calls.incrementAndGet();
        byte[] bytes = exchange.getRequestBody().readAllBytes();
        Fault now = fault;
        boolean fails = now != null && now.at().test(call);
        if (fails && now.kind() == Fault.Kind.BUSY) {
            send(exchange, new FakeRecords.Reply(503, JSON.createObjectNode().put("title", "Try again shortly")));
        } else if (fails && now.kind() == Fault.Kind.BROKEN) {
            send(exchange, new FakeRecords.Reply(500, JSON.createObjectNode().put("title", "Internal error")));
        } else if (fails
                && now.kind() == Fault.Kind.SIGNED_OUT
                && exchange.getRequestHeaders().containsKey("Authorization")) {
            send(exchange, new FakeRecords.Reply(401, JSON.createObjectNode().put("title", "Sign in first")));
        } else if (fails
                && now.kind() == Fault.Kind.CONFLICT
                && exchange.getRequestURI().getPath().endsWith("/schedule")) {
            conflicts.incrementAndGet();
            ObjectNode conflict = JSON.createObjectNode().put("type", "https://example.org/problems/conflict");
            send(exchange, new FakeRecords.Reply(409, conflict.put("title", "In conflict with what is recorded")));
        } else {
            FakeRecords.Reply reply = handle(exchange, bytes);
            if (fails && now.kind() == Fault.Kind.ANSWER_LOST) {
                exchange.close();
            } else {
                send(exchange, reply);
            }
        }
    }

    private synchronized FakeRecords.Reply handle(HttpExchange exchange, byte[] bytes) throws IOException {
        String path = exchange.getRequestURI().getPath().substring("/api/v1".length());
        String query = exchange.getRequestURI().getQuery() == null
                ? ""
                : exchange.getRequestURI().getQuery();
        if (exchange.getRequestMethod().equals("GET")) {
            return records.get(path, query);
        }
        String key = exchange.getRequestHeaders().getFirst("Idempotency-Key");
        FakeRecords.Reply earlier = answered.get(key);
        if (earlier != null) {
            return earlier;
        }
        JsonNode body = JSON.readTree(bytes);
        String ifMatch = exchange.getRequestHeaders().getFirst("If-Match");
        FakeRecords.Reply reply = exchange.getRequestMethod().equals("PATCH")
                ? records.patch(path, body, ifMatch)
                : records.post(path, body, ifMatch);
        if (reply.status() < 300) {
            answered.put(key, reply);
        }
        return reply;
    }

    private static void send(HttpExchange exchange, FakeRecords.Reply reply) throws IOException {
        byte[] bytes = JSON.writeValueAsBytes(reply.body());
        if (reply.body().has("version")) {
            exchange.getResponseHeaders()
                    .set("ETag", "\"" + reply.body().get("version").asLong() + "\"");
        }
        exchange.sendResponseHeaders(reply.status(), bytes.length);
        try (var out = exchange.getResponseBody()) {
            out.write(bytes);
        }
    }

    @Override
    public void close() {
        server.stop(0);
    }
}
