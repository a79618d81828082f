// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.net.URI;
import java.net.http.HttpRequest;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.atomic.LongAdder;
import org.jspecify.annotations.Nullable;

/** The public API through the gateway; every call but the anonymous ones is made by a sample user. */
public final class Api {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int UNAUTHORIZED = 401;

    private final URI base;
    private final Transport transport;
    private final Tokens tokens;
    private final LongAdder calls = new LongAdder();

    /**
     * @param base address of the gateway, for example {@code http://localhost:8080}
     */
    public Api(URI base, Transport transport, Tokens tokens) {
        this.base = base;
        this.transport = transport;
        this.tokens = tokens;
    }

    /** Reads; refusals throw. */
    public Answer get(Actor actor, String path) {
        return requireOk("GET " + path, tryGet(actor, path));
    }

    /** Reads; refusals are returned. */
    public Answer tryGet(Actor actor, String path) {
        return send(actor, "GET " + path, request(path).GET());
    }

    /** Reads all pages of a list. */
    public List<JsonNode> list(Actor actor, String path) {
        List<JsonNode> items = new ArrayList<>();
        String cursor = "";
        do {
            String page = path + (path.contains("?") ? "&" : "?") + "limit=200" + cursor;
            JsonNode body = get(actor, page).body();
            body.path("items").forEach(items::add);
            cursor = body.hasNonNull("next") ? "&cursor=" + body.get("next").asText() : "";
        } while (!cursor.isEmpty());
        return items;
    }

    /** Creates; refusals throw. */
    public Answer create(Actor actor, String path, Map<String, ?> body) {
        return requireOk("POST " + path, post(actor, path, body, null));
    }

    /**
     * Posts; refusals are returned. The idempotency key is new for each call and covers only its retries: a later run must
     * receive the present state, not a stored answer. The client reference prevents a second record.
     *
     * @param ifMatch tag of the version to change; null for a creation
     */
    public Answer post(Actor actor, String path, Map<String, ?> body, @Nullable String ifMatch) {
        HttpRequest.Builder request = posting(path, body);
        if (ifMatch != null) {
            request.header("If-Match", ifMatch);
        }
        return send(actor, "POST " + path, request);
    }

    /** Changes some fields of a record; refusals are returned. */
    public Answer patch(Actor actor, String path, Map<String, ?> body, String ifMatch) {
        HttpRequest.Builder request = request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .header("If-Match", ifMatch)
                .method("PATCH", HttpRequest.BodyPublishers.ofString(json(body)));
        return send(actor, "PATCH " + path, request);
    }

    /** Creates without a login; refusals throw. */
    public Answer createWithoutLogin(String path, Map<String, ?> body) {
        calls.increment();
        return requireOk(
                "POST " + path,
                transport.send("POST " + path, posting(path, body).build()));
    }

    /** Reads without a login; refusals throw. */
    public Answer getWithoutLogin(String path) {
        calls.increment();
        return requireOk(
                "GET " + path, transport.send("GET " + path, request(path).GET().build()));
    }

    /** How many calls were made. */
    public long calls() {
        return calls.sum();
    }

    /** The {@code sub} of a user. */
    public String subjectOf(Actor actor) {
        return tokens.subjectOf(actor);
    }

    /** The full address of a path. */
    public URI resolve(String path) {
        return base.resolve(path);
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(base.resolve("/api/v1" + path))
                .timeout(Duration.ofSeconds(30))
                .header("Accept", "application/json, application/problem+json")
                .header("Accept-Language", "en");
    }

    private HttpRequest.Builder posting(String path, Map<String, ?> body) {
        return request(path)
                .header("Content-Type", "application/json")
                .header("Idempotency-Key", UUID.randomUUID().toString())
                .POST(HttpRequest.BodyPublishers.ofString(json(body)));
    }

    private Answer send(Actor actor, String call, HttpRequest.Builder request) {
        String token = tokens.of(actor);
        Answer answer = sendWith(token, call, request);
        if (answer.status() == UNAUTHORIZED) {
            tokens.forget(actor, token);
            return sendWith(tokens.of(actor), call, request);
        }
        return answer;
    }

    private Answer sendWith(String token, String call, HttpRequest.Builder request) {
        calls.increment();
        return transport.send(
                call, request.copy().header("Authorization", "Bearer " + token).build());
    }

    /** Throws what was refused. */
    public static Answer requireOk(String call, Answer answer) {
        if (!answer.isOk()) {
            throw new RefusedException(call, answer);
        }
        return answer;
    }

    private static String json(Map<String, ?> body) {
        try {
            return JSON.writeValueAsString(body);
        } catch (JsonProcessingException e) {
            throw new IllegalArgumentException("a body must be plain maps, lists and values", e);
        }
    }
}
