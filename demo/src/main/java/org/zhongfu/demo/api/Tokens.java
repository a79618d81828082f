// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.api;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpRequest;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Base64;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;

/** Signs the sample users in through the gateway and keeps their tokens until shortly before they end. */
public final class Tokens {

    private static final Duration BEFORE_END = Duration.ofSeconds(20);

    private final Transport transport;
    private final URI endpoint;
    private final SampleUsers users;
    private final InstantSource clock;
    private final Map<String, Token> byUser = new ConcurrentHashMap<>();

    private record Token(String value, Instant refreshAt) {}

    /**
     * @param base address of the gateway
     */
    public Tokens(Transport transport, URI base, SampleUsers users, InstantSource clock) {
        this.transport = transport;
        this.endpoint = base.resolve("/auth/realms/zhongfu/protocol/openid-connect/token");
        this.users = users;
        this.clock = clock;
    }

    /** A token that remains valid for a while. */
    public String of(Actor actor) {
        // compute() lets one thread sign in while the others of the same user wait for its token.
        return byUser.compute(
                        actor.user(),
                        (user, held) ->
                                held != null && clock.instant().isBefore(held.refreshAt()) ? held : signIn(user))
                .value();
    }

    /** Removes a token the API refused. */
    public void forget(Actor actor, String refused) {
        byUser.computeIfPresent(actor.user(), (user, held) -> held.value().equals(refused) ? null : held);
    }

    /** The {@code sub} of a user, as the token contains it. */
    public String subjectOf(Actor actor) {
        String[] parts = of(actor).split("\\.");
        try {
            JsonNode claims = new JsonMapper().readTree(Base64.getUrlDecoder().decode(parts[1]));
            return claims.path("sub").asText();
        } catch (IOException e) {
            throw new DemoFailedException("The token of " + actor.user() + " cannot be read.", e);
        }
    }

    private Token signIn(String user) {
        String form = form(Map.of(
                "grant_type",
                "password",
                "client_id",
                users.clientId(),
                "username",
                user,
                "password",
                users.password(),
                "scope",
                "openid"));
        HttpRequest request = HttpRequest.newBuilder(endpoint)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .timeout(Duration.ofSeconds(30))
                .POST(HttpRequest.BodyPublishers.ofString(form))
                .build();
        Answer answer = transport.send("sign-in of " + user, request);
        if (!answer.isOk()) {
            throw new DemoFailedException("The sample user " + user + " cannot sign in ("
                    + answer.status()
                    + answer.body().path("error_description").asText("")
                    + "); the demonstration needs the local stack's own realm.");
        }
        long seconds = answer.body().path("expires_in").asLong(60);
        return new Token(
                answer.body().path("access_token").asText(),
                clock.instant().plusSeconds(seconds).minus(BEFORE_END));
    }

    private static String form(Map<String, String> fields) {
        return fields.entrySet().stream()
                .map(each -> each.getKey() + "=" + URLEncoder.encode(each.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}
