// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.net.URI;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.testkit.RestApi;
import org.zhongfu.testkit.TestTokens;

@QuarkusTest
class TokenQuarkusTest extends GatewayTestBase {

    private static final String UNAUTHENTICATED = "https://zhongfu.example/problems/unauthenticated";

    @TestHTTPResource(value = "/", management = true)
    URI managementPort;

    static Stream<Arguments> tokensThatDoNotHold() {
        var caller = TestTokens.as("social-worker");
        UnaryOperator<String> forged = token -> token.substring(0, token.length() - 8) + "AAAAAAAA";
        return Stream.of(
                Arguments.of("expired", caller.expired().token(), "token expired"),
                Arguments.of("wrong audience", caller.audience("account").token(), "meant for others"),
                Arguments.of(
                        "wrong issuer",
                        caller.issuer("http://localhost:8080/auth/realms/master")
                                .token(),
                        "meant for others"),
                Arguments.of("strange key", caller.signedByStranger().token(), "cannot be read or its signature"),
                Arguments.of("forged", forged.apply(caller.token()), "cannot be read or its signature"),
                Arguments.of("no subject", caller.sub("").token(), "cannot be read or its signature"),
                Arguments.of("garbage", "Bearer garbage", "cannot be read or its signature"),
                Arguments.of("dots", "Bearer a.b.c", "cannot be read or its signature"),
                Arguments.of("none", "Bearer eyJhbGciOiJub25lIn0.eyJzdWIiOiJhIn0.", "cannot be read or its signature"),
                Arguments.of("empty", "Bearer ", "cannot be read or its signature"),
                Arguments.of("not a bearer token", "Basic YTpi", "cannot be read or its signature"));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("tokensThatDoNotHold")
    void anInvalidTokenIsRefusedWithTheReason(String name, String authorization, String reason) {
        RestApi.anonymous()
                .header("Authorization", authorization)
                .header("Accept-Language", "en")
                .get("/api/v1/persons/echo")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", startsWith("Bearer realm=\"zhongfu\", error=\"invalid_token\""))
                .header("WWW-Authenticate", containsString(reason))
                .body("type", equalTo(UNAUTHENTICATED))
                .body("detail", containsString(reason));

        assertThat(service.received).isEmpty();
    }

    @Test
    void withoutATokenTheRefusalNamesTheTokenAddress() {
        RestApi.anonymous()
                .header("Accept-Language", "zh-CN")
                .get("/api/v1/persons/echo")
                .then()
                .statusCode(401)
                .contentType("application/problem+json")
                .header("WWW-Authenticate", "Bearer realm=\"zhongfu\"")
                .header("Content-Language", "zh-CN")
                .body("type", equalTo(UNAUTHENTICATED))
                .body("detail", matchesPattern(".*/auth/realms/zhongfu/protocol/openid-connect/token.*"));

        assertThat(service.received).isEmpty();
    }

    @Test
    void anonymousOperationsNeedNoToken() {
        RestApi.anonymous().body("x").post("/api/v1/applications").then().statusCode(200);
        RestApi.anonymous().get("/api/v1/public/applications/progress").then().statusCode(200);
        RestApi.anonymous().get("/api/v1/code-lists").then().statusCode(200);
    }

    @Test
    void anInvalidTokenIsRefusedAlsoWhereNoneIsNeeded() {
        RestApi.anonymous()
                .header("Authorization", TestTokens.as("applicant").expired().token())
                .get("/api/v1/code-lists")
                .then()
                .statusCode(401);
    }

    @Test
    void whileKeysCannotBeFetchedNoTokenIsCalledInvalid() {
        identity.keysBroken.set(true);
        signedIn()
                .get("/api/v1/persons/echo")
                .then()
                .statusCode(503)
                .header("Retry-After", matchesPattern("[1-9][0-9]*"))
                .body("type", equalTo("https://zhongfu.example/problems/unavailable"));

        identity.keysBroken.set(false);
        signedIn().get("/api/v1/persons/echo").then().statusCode(200);
    }

    @Test
    void theGatewayIsReadyWithoutKeycloakAndServices() {
        stopStandIns();
        try {
            RestApi.anonymous()
                    .get(managementPort.resolve("/q/health/ready"))
                    .then()
                    .statusCode(200)
                    .body("status", equalTo("UP"));
            signedIn().get("/api/v1/persons/echo").then().statusCode(503).body("status", not(equalTo(200)));
        } finally {
            startStandIns();
        }
        signedIn().get("/api/v1/persons/echo").then().statusCode(200);
    }
}
