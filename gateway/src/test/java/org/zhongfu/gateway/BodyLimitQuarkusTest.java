// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.zhongfu.stack.Await;

@QuarkusTest
class BodyLimitQuarkusTest extends GatewayTestBase {

    private static final int LIMIT = 64 * 1024;
    private static final String TOO_LARGE = "https://zhongfu.example/problems/too-large";

    @Test
    void aBodyOfTheVeryLimitPasses() throws Exception {
        signedIn().body(new byte[LIMIT]).post("/api/v1/persons/echo").then().statusCode(200);

        assertThat(service.next().bodyBytes()).isEqualTo(LIMIT);
    }

    @Test
    void oneByteMoreIsRefusedBeforeForwarding() {
        signedIn()
                .body(new byte[LIMIT + 1])
                .post("/api/v1/persons/echo")
                .then()
                .statusCode(413)
                .contentType("application/problem+json")
                .body("type", equalTo(TOO_LARGE));

        assertThat(service.received).isEmpty();
    }

    @Test
    void aChunkedBodyOfTheVeryLimitPasses() throws Exception {
        var answer = chunked(LIMIT / 1024);

        assertThat(answer).startsWith("HTTP/1.1 200");
        assertThat(service.next())
                .returns(true, FakeService.Received::complete)
                .returns(LIMIT, FakeService.Received::bodyBytes);
    }

    @Test
    void aChunkedBodyIsCountedInBytesAndTheServicesRequestAborted() throws Exception {
        var answer = chunked(LIMIT / 1024 + 1);

        assertThat(answer)
                .startsWith("HTTP/1.1 413")
                .contains("application/problem+json")
                .contains(TOO_LARGE);
        var arrived = service.next();
        assertThat(arrived.complete()).isFalse();
        assertThat(arrived.bodyBytes()).isLessThanOrEqualTo(LIMIT);
    }

    @Test
    void anEndlessChunkedBodyIsAnsweredAndCutOff() throws Exception {
        try (var raw = new RawHttp(gatewayPort())) {
            raw.send(head());

            boolean cutOff = Await.until(Duration.ofSeconds(10), Duration.ofMillis(10), () -> !takesAnotherPiece(raw));

            assertThat(cutOff)
                    .as("the gateway closes on a caller that never ends")
                    .isTrue();
        }
        assertThat(service.next().complete()).isFalse();
    }

    private static boolean takesAnotherPiece(RawHttp raw) {
        try {
            raw.send("400\r\n" + "x".repeat(1024) + "\r\n");
            return true;
        } catch (IOException closed) {
            return false;
        }
    }

    private static String chunked(int kibibytes) throws IOException {
        try (var raw = new RawHttp(gatewayPort())) {
            raw.send(head());
            for (int piece = 0; piece < kibibytes; piece++) {
                raw.send("400\r\n" + "x".repeat(1024) + "\r\n");
            }
            raw.send("0\r\n\r\n");
            return raw.readAll();
        }
    }

    private static String head() {
        return "POST /api/v1/persons/echo HTTP/1.1\r\nHost: x\r\nTransfer-Encoding: chunked\r\nConnection: close\r\n"
                + "Authorization: " + token() + "\r\n\r\n";
    }
}
