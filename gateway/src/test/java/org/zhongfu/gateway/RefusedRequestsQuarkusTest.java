// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Requests that do not pass: those that can be read in two ways, of other methods, or too large. */
@QuarkusTest
class RefusedRequestsQuarkusTest extends GatewayTestBase {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/api/v1/persons/../needs",
                "/api/v1/persons/..",
                "/api/v1/./persons",
                "//api/v1/persons",
                "/api/v1//persons",
                "/api/v1/persons;a=b",
                "/api/v1%2Fpersons",
                "/api/v1/%2e%2e/needs",
                "/api/v1/persons%5C",
                "/api/v1\\persons",
                "/api/v1/persons%00",
                "/api/v1/persons\u0000",
                "/api/v1/persons\u00e4",
                "/api/v1/../../q/health",
                "/q/../api/v1/persons",
                "/q/health;x",
                "/auth/realms/..;/admin",
                "/api/v1/persons?name=\u00e7\u008e\u008b",
                "/api/v1/persons?x=a|b\"",
                "http://localhost/api/v1/persons",
                "api/v1/persons",
                "/api/v1/persons#x",
            })
    void anAmbiguousTargetIsNotForwarded(String target) throws Exception {
        var answer = raw("GET " + target + " HTTP/1.1\r\nHost: x\r\nAuthorization: " + token() + "\r\n");

        assertThat(RawHttp.status(answer)).isEqualTo(400);
        assertThat(answer).contains("application/problem+json").contains("problems/ambiguous-target");
        assertThat(service.received).isEmpty();
        assertThat(identity.received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Host: x\r\nHost: y\r\n",
                "Host: a/b\r\n",
                "Host: x\r\nAuthorization: Bearer a\r\nAuthorization: Bearer b\r\n",
                "Host: x\r\nTransfer-Encoding: gzip, chunked\r\n",
                "",
            })
    void ambiguousHeadersAreRefused(String headers) throws Exception {
        var answer = raw("POST /api/v1/applications HTTP/1.1\r\n" + headers);

        assertThat(RawHttp.status(answer)).isEqualTo(400);
        assertThat(answer).contains("application/problem+json").contains("problems/malformed");
        assertThat(service.received).isEmpty();
    }

    @Test
    void aHostThatIsNotServedIsRefused() throws Exception {
        var answer =
                raw("GET /auth/realms/zhongfu/.well-known/openid-configuration HTTP/1.1\r\nHost: other.example\r\n");

        assertThat(RawHttp.status(answer)).isEqualTo(421);
        assertThat(answer).contains("problems/host-not-served");
        assertThat(identity.received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Content-Length: 5\r\nContent-Length: 6\r\n",
                "Content-Length: -1\r\n",
                "Content-Length: x\r\n",
                "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n",
            })
    void aBodyWithTwoLengthsDoesNotPassAsTwoRequests(String framing) throws Exception {
        var answer = raw("POST /api/v1/applications HTTP/1.1\r\nHost: x\r\n" + framing);

        assertThat(RawHttp.status(answer)).isEqualTo(400);
        assertThat(service.received).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"TRACE", "CONNECT", "PROPFIND", "get", "OPTIONS"})
    void otherMethodsAreNotAllowed(String method) throws Exception {
        var answer = raw(method + " /api/v1/persons HTTP/1.1\r\nHost: x\r\n");

        assertThat(RawHttp.status(answer)).isEqualTo(405);
        assertThat(answer).containsIgnoringCase("allow: GET").contains("method-not-allowed");
    }

    @Test
    void tooManyOrTooLongHeadersAreRefused() {
        signedIn()
                .header("X-Long", "x".repeat(17_000))
                .get("/api/v1/persons/echo")
                .then()
                .statusCode(431)
                .body("type", equalTo("https://zhongfu.example/problems/headers-too-large"));
        signedIn()
                .get("/api/v1/persons/echo?x=" + "x".repeat(9_000))
                .then()
                .statusCode(414)
                .body("type", equalTo("https://zhongfu.example/problems/target-too-long"));
    }

    private static String raw(String head) throws Exception {
        try (var raw = new RawHttp(gatewayPort())) {
            return raw.send(head + "Connection: close\r\n\r\n").readAll();
        }
    }
}
