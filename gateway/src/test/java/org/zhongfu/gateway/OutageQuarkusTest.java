// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse.BodyHandlers;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.LogRecords;

@QuarkusTest
class OutageQuarkusTest extends GatewayTestBase {

    private static final String PROBLEM = "application/problem+json";

    @Test
    void anIncompleteAnswerIsNotForwardedAsComplete() {
        assertThatThrownBy(() -> {
                    try (var client = HttpClient.newHttpClient()) {
                        client.send(get("/api/v1/ledger/half"), BodyHandlers.ofString());
                    }
                })
                .isInstanceOf(IOException.class);
    }

    @Test
    void aServiceThatIsDownIsAProblemWithAWait() {
        signedIn()
                .get("/api/v1/matches")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("https://zhongfu.example/problems/unavailable"))
                .body("instance", equalTo("/api/v1/matches"))
                .body("detail", matchesPattern("(?s).*Retry-After.*"));
    }

    @Test
    void anOutageIsOneLineHoweverManyRequestsItRefuses() {
        try (LogRecords log = LogRecords.of("org.zhongfu.gateway.proxy.ForwardedRequest")) {
            for (int request = 0; request < 3; request++) {
                signedIn().get("/api/v1/matches").then().statusCode(503);
            }

            assertThat(log.lines()).hasSizeLessThanOrEqualTo(1).allSatisfy(line -> assertThat(line.text())
                    .contains("refuses connections"));
        }
    }

    @Test
    void anotherReplicaAnswersForOneThatIsDown() {
        for (int request = 0; request < 6; request++) {
            signedIn()
                    .body("x")
                    .post("/api/v1/visits/echo")
                    .then()
                    .statusCode(200)
                    .body(equalTo("x"));
        }
    }

    @Test
    void aServiceThatClosesTheConnectionIsAProblemThatSaysHowToRepeat() {
        signedIn()
                .post("/api/v1/persons/break")
                .then()
                .statusCode(503)
                .contentType(PROBLEM)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("https://zhongfu.example/problems/unavailable"))
                .body("detail", matchesPattern("(?s).*Idempotency-Key.*"));
    }

    @Test
    void aReadWhoseConnectionEndsIsSentAgain() {
        signedIn().get("/api/v1/persons/break-once").then().statusCode(200);

        assertThat(service.received).hasSize(2);
    }

    @Test
    void aReadIsSentAgainOnlyOnce() {
        signedIn().get("/api/v1/persons/break").then().statusCode(503);

        assertThat(service.received).hasSize(2);
    }

    @Test
    void aWriteThatTheServiceMayHaveBegunIsNotSentAgain() {
        signedIn().body("x").post("/api/v1/persons/break-once").then().statusCode(503);

        assertThat(service.received).hasSize(1);
    }

    @Test
    void aServiceThatDoesNotAnswerIsATimeout() {
        signedIn()
                .body("x")
                .post("/api/v1/persons/slow")
                .then()
                .statusCode(504)
                .contentType(PROBLEM)
                .body("type", equalTo("https://zhongfu.example/problems/timeout"));
    }

    @Test
    void aBodyThatDoesNotComeIsTheCallersTimeout() throws Exception {
        try (var raw = new RawHttp(gatewayPort())) {
            raw.send("POST /api/v1/persons/echo HTTP/1.1\r\nHost: x\r\nContent-Length: 10\r\nAuthorization: " + token()
                    + "\r\n\r\nabc");

            assertThat(raw.readUntil("body-too-slow"))
                    .startsWith("HTTP/1.1 408")
                    .contains("body-too-slow");
        }
        assertThat(service.next().complete()).isFalse();
    }
}
