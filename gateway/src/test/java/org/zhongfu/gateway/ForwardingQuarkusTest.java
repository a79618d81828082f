// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.nullValue;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.io.InputStream;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.stack.Await;
import org.zhongfu.testkit.RestApi;

@QuarkusTest
class ForwardingQuarkusTest extends GatewayTestBase {

    private static final Duration SOON = Duration.ofSeconds(10);

    @Test
    void aRequestArrivesAsItWasSent() throws Exception {
        var body = "{\"name\":\"\u738b\"}";
        var token = token();

        RestApi.anonymous()
                .urlEncodingEnabled(false)
                .header("Authorization", token)
                .header("If-Match", "\"7\"")
                .header("Idempotency-Key", "k-1")
                .header("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/persons/echo?limit=5&cursor=a%2Bb")
                .then()
                .statusCode(200)
                .body(equalTo(body));

        var arrived = service.next();
        assertThat(arrived.method()).isEqualTo("POST");
        assertThat(arrived.uri()).isEqualTo("/api/v1/persons/echo?limit=5&cursor=a%2Bb");
        assertThat(arrived.headers())
                .containsEntry("Authorization", token)
                .containsEntry("If-Match", "\"7\"")
                .containsEntry("Idempotency-Key", "k-1")
                .containsEntry("traceparent", "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01");
        assertThat(arrived.headers().get("Content-Type")).startsWith("application/json");
    }

    @Test
    void anAnswerIsForwardedUnchangedExceptForHeadersOfTheGateway() {
        signedIn()
                .header("X-Request-Id", "case-42")
                .get("/api/v1/persons/tagged")
                .then()
                .statusCode(201)
                .header("ETag", "\"7\"")
                .header("Cache-Control", "max-age=60")
                .header("X-Request-Id", "case-42")
                .header("X-Hop", nullValue())
                .header("Access-Control-Allow-Origin", nullValue())
                .header("X-Content-Type-Options", "nosniff")
                .contentType("application/json")
                .body("name", equalTo("\u738b"));
    }

    @Test
    void noHeaderIsRepeatedInAnAnswer() {
        var answer = signedIn().get("/api/v1/persons/tagged");

        for (var name :
                new String[] {"X-Request-Id", "Cache-Control", "ETag", "Content-Type", "Content-Length", "Date"}) {
            assertThat(answer.getHeaders().getValues(name)).as(name).hasSize(1);
        }
    }

    @Test
    void aRefusalOfTheServiceIsForwardedUnchanged() {
        signedIn().get("/api/v1/persons/refusal").then().statusCode(409).body("status", equalTo(409));
    }

    @Test
    void headersOfTheGatewayAreReplaced() throws Exception {
        signedIn()
                .headers(Map.of(
                        "X-Internal-User", "admin",
                        "x-internal-roles", "all",
                        "X-Forwarded-For", "8.8.8.8",
                        "X-Forwarded-Proto", "https",
                        "X-Forwarded-Prefix", "/x",
                        "Forwarded", "for=8.8.8.8",
                        "X-Real-IP", "8.8.8.8",
                        "X-HTTP-Method-Override", "DELETE",
                        "X-Secret", "1"))
                .header("Connection", "close, X-Secret, Host")
                .get("/api/v1/persons/echo")
                .then()
                .statusCode(200);

        var headers = service.next().headers();
        assertThat(headers)
                .doesNotContainKeys(
                        "X-Internal-User",
                        "X-Internal-Roles",
                        "X-Forwarded-Prefix",
                        "Forwarded",
                        "X-Real-IP",
                        "X-HTTP-Method-Override",
                        "X-Secret")
                .containsEntry("X-Forwarded-For", "127.0.0.1")
                .containsEntry("X-Forwarded-Proto", "http")
                .containsEntry("X-Forwarded-Host", "localhost:" + gatewayPort())
                .containsEntry("Host", "localhost:" + gatewayPort());
    }

    @Test
    void aRequestWithoutAnIdGetsOne() throws Exception {
        var given = signedIn()
                .header("X-Request-Id", "a b<>")
                .get("/api/v1/persons/echo")
                .then()
                .header("X-Request-Id", matchesPattern("[0-9a-f]{32}"))
                .extract()
                .header("X-Request-Id");

        assertThat(service.next().headers()).containsEntry("X-Request-Id", given);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GET", "PUT", "PATCH", "DELETE", "POST"})
    void everyMethodOfTheApiPasses(String method) throws Exception {
        signedIn().request(method, "/api/v1/persons/echo").then().statusCode(200);

        assertThat(service.next().method()).isEqualTo(method);
    }

    @Test
    void answersWithoutABodyStayWithoutOne() throws Exception {
        try (var raw = new RawHttp(gatewayPort())) {
            var start = " /api/v1/persons/";
            var rest = " HTTP/1.1\r\nHost: x\r\nAuthorization: " + token() + "\r\n";
            raw.send("GET" + start + "nothing" + rest + "\r\n");
            assertThat(raw.readUntil("\r\n\r\n"))
                    .startsWith("HTTP/1.1 204")
                    .doesNotContainIgnoringCase("transfer-encoding")
                    .doesNotContainIgnoringCase("content-length");
            raw.send("GET" + start + "not-modified" + rest + "\r\n");
            assertThat(raw.readUntil("\r\n\r\n")).startsWith("HTTP/1.1 304").contains("\"7\"");
            raw.send("HEAD" + start + "tagged" + rest + "\r\n");
            assertThat(raw.readUntil("\r\n\r\n"))
                    .startsWith("HTTP/1.1 201")
                    .contains("\"7\"")
                    .endsWith("\r\n\r\n");
            // the connection is still in step
            raw.send("GET" + start + "refusal" + rest + "Connection: close\r\n\r\n");
            assertThat(raw.readAll()).startsWith("HTTP/1.1 409").endsWith("{\"status\":409}");
        }
    }

    @Test
    void eventsArriveWhileTheStreamIsOpen() throws Exception {
        try (var raw = new RawHttp(gatewayPort())) {
            raw.send("GET /api/v1/indicators/stream HTTP/1.1\r\nHost: x\r\nConnection: close\r\nAuthorization: "
                    + token() + "\r\n\r\n");

            assertThat(raw.readUntil("data: one")).contains("text/event-stream").doesNotContain("data: two");
            // The stream is open for longer than the gateway waits for an answer to begin.
            signedIn().get("/api/v1/persons/slow").then().statusCode(504);
            service.streamGoesOn.set(true);
            assertThat(raw.readAll()).contains("data: two");
        }
    }

    @Test
    void theServiceNoticesThatTheCallerDisconnected() throws Exception {
        service.streamAbandoned.set(false);
        try (var raw = new RawHttp(gatewayPort())) {
            raw.send("GET /api/v1/indicators/stream HTTP/1.1\r\nHost: x\r\nAuthorization: " + token() + "\r\n\r\n");
            raw.readUntil("data: one");
            assertThat(service.streamAbandoned).isFalse();
        }

        assertThat(Await.until(SOON, service.streamAbandoned::get)).isTrue();
    }

    @Test
    void aRequestThatGetsNoConnectionInTimeIsRefusedAndNotSentLater() throws Exception {
        List<RawHttp> streams = openAll("GET /api/v1/indicators/stream");
        awaitAll(streams, "data: one");
        List<RawHttp> waiting = openAll("POST /api/v1/persons/echo");

        awaitAll(waiting, "The request did not reach it.");

        service.streamGoesOn.set(true);
        awaitAll(streams, "data: two");
        service.streamGoesOn.set(false);
        List<RawHttp> later = openAll("GET /api/v1/indicators/stream");
        awaitAll(later, "data: one");
        service.streamGoesOn.set(true);
        awaitAll(later, "data: two");
        assertThat(service.received).extracting(FakeService.Received::method).doesNotContain("POST");
        for (RawHttp each : concat(List.of(streams, waiting, later))) {
            each.close();
        }
    }

    /** As many requests at a time as the gateway has connections to a service. */
    private static List<RawHttp> openAll(String methodAndPath) throws IOException {
        int connections = ConfigProvider.getConfig().getValue("gateway.connections-per-upstream", Integer.class);
        List<RawHttp> requests = new ArrayList<>();
        for (int i = 0; i < connections; i++) {
            requests.add(new RawHttp(gatewayPort())
                    .send(methodAndPath + " HTTP/1.1\r\nHost: x\r\nContent-Length: 0\r\nAccept-Language: en\r\n"
                            + "Connection: close\r\nAuthorization: " + token() + "\r\n\r\n"));
        }
        return requests;
    }

    private static void awaitAll(List<RawHttp> requests, String text) throws IOException {
        for (RawHttp request : requests) {
            assertThat(request.readUntil(text)).contains(text);
        }
    }

    private static List<RawHttp> concat(List<List<RawHttp>> lists) {
        return lists.stream().flatMap(List::stream).toList();
    }

    @Test
    void aLargeAnswerIsForwardedCompletely() throws Exception {
        try (var client = HttpClient.newHttpClient();
                var stream = client.send(get("/api/v1/ledger/large"), BodyHandlers.ofInputStream())
                        .body()) {
            assertThat(count(stream)).isEqualTo(FakeService.LARGE);
        }
    }

    @Test
    void theAuthorizationHeaderIsForwardedToKeycloak() throws Exception {
        RestApi.anonymous()
                .header("Authorization", "Basic YTpi")
                .contentType("application/x-www-form-urlencoded")
                .body("grant_type=client_credentials")
                .post("/auth/realms/zhongfu/protocol/openid-connect/token")
                .then()
                .statusCode(200)
                .body(equalTo("grant_type=client_credentials"));

        var arrived = identity.next();
        assertThat(arrived.uri()).isEqualTo("/auth/realms/zhongfu/protocol/openid-connect/token");
        assertThat(arrived.headers()).containsEntry("Authorization", "Basic YTpi");
    }

    private static long count(InputStream stream) throws IOException {
        long bytes = 0;
        var buffer = new byte[65_536];
        for (int read = stream.read(buffer); read >= 0; read = stream.read(buffer)) {
            bytes += read;
        }
        return bytes;
    }
}
