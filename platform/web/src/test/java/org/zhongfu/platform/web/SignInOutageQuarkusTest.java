// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.zhongfu.stack.Ports;
import org.zhongfu.testkit.TestTokens;

/** A service that started while Keycloak is down. */
@QuarkusTest
@TestProfile(SignInOutageQuarkusTest.KeycloakDown.class)
class SignInOutageQuarkusTest {

    private static final String CALLER = SampleApi.SAMPLES + "/caller";

    /** A start of its own, without the keys that the other tests find. */
    public static final class KeycloakDown implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(NoSignIn.class));
        }
    }

    /** Tokens whose keys are at an address that nothing listens at. */
    public static final class NoSignIn implements QuarkusTestResourceLifecycleManager {

        @Override
        public Map<String, String> start() {
            String keycloak = "http://127.0.0.1:" + Ports.free();
            return Map.of(
                    "quarkus.oidc.public-key",
                    "",
                    "quarkus.oidc.auth-server-url",
                    keycloak,
                    "quarkus.oidc.discovery-enabled",
                    "false",
                    "quarkus.oidc.jwks-path",
                    keycloak + "/certs",
                    "quarkus.oidc.jwks.resolve-early",
                    "false",
                    "quarkus.oidc.token.allow-jwt-introspection",
                    "false",
                    "quarkus.oidc.token.allow-opaque-token-introspection",
                    "false");
        }

        /** After the resource of the module, whose settings these replace. */
        @Override
        public int order() {
            return 1;
        }

        @Override
        public void stop() {
            // nothing was started
        }
    }

    private static ValidatableResponse callerWith(String token, String language) {
        return given().header("Authorization", token)
                .header("Accept-Language", language)
                .get(CALLER)
                .then();
    }

    @Test
    void aValidTokenIsAnsweredWithAWait() {
        callerWith(TestTokens.as("county-officer").token(), "en")
                .statusCode(503)
                .contentType("application/problem+json")
                .header("Retry-After", notNullValue())
                .header("WWW-Authenticate", equalTo(null))
                .body("type", containsString("unavailable"))
                .body("detail", containsString("keep the token"));
    }

    @Test
    void theWaitIsExplainedInChinese() {
        callerWith(TestTokens.as("county-officer").token(), "zh-CN")
                .statusCode(503)
                .body("detail", containsString("无法验证访问令牌"));
    }

    @Test
    void whatIsNoTokenIsStillRefused() {
        callerWith("Bearer rubbish", "en").statusCode(401);
    }

    @Test
    void aRequestWithoutATokenIsStillRefused() {
        given().get(CALLER).then().statusCode(401);
    }

    @Test
    void theServiceIsNotReady() {
        given().get("/q/health/ready").then().statusCode(503).body("status", equalTo("DOWN"));
    }
}
