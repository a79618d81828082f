// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.ValidatableResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.config.ConfigProvider;
import org.junit.jupiter.api.Test;
import org.zhongfu.testkit.TestTokens;

/**
 * Keycloak fails after the service has read its keys: tokens hold as before. What a service does that starts while Keycloak is down, is in
 * {@link SignInOutageQuarkusTest}.
 */
@QuarkusTest
@TestProfile(SignInKeptKeysQuarkusTest.KeycloakThatFails.class)
class SignInKeptKeysQuarkusTest {

    private static final String KEY = "realm-key-1";

    /** A start of its own, with keys that are read over HTTP. */
    public static final class KeycloakThatFails implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(SignIn.class));
        }
    }

    /** Keys at an address that can be shut down. */
    public static final class SignIn implements QuarkusTestResourceLifecycleManager {

        private static final String SHUT_DOWN = "/shut-down";

        private HttpServer server;

        @Override
        public Map<String, String> start() {
            byte[] keys = TestTokens.publishedKeys(KEY).getBytes(StandardCharsets.UTF_8);
            try {
                server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            server.createContext("/certs", exchange -> {
                exchange.getResponseHeaders().add("Content-Type", "application/json");
                exchange.sendResponseHeaders(200, keys.length);
                exchange.getResponseBody().write(keys);
                exchange.close();
            });
            server.createContext(SHUT_DOWN, exchange -> {
                exchange.sendResponseHeaders(204, -1);
                exchange.close();
                Thread.ofPlatform().start(() -> server.stop(0));
            });
            server.start();
            String address = "http://127.0.0.1:" + server.getAddress().getPort();
            Map<String, String> config = new HashMap<>();
            config.put("quarkus.oidc.public-key", "");
            config.put("quarkus.oidc.auth-server-url", address);
            config.put("quarkus.oidc.discovery-enabled", "false");
            config.put("quarkus.oidc.jwks-path", address + "/certs");
            config.put("quarkus.oidc.jwks.resolve-early", "false");
            config.put("quarkus.oidc.token.allow-jwt-introspection", "false");
            config.put("quarkus.oidc.token.allow-opaque-token-introspection", "false");
            config.put("test.sign-in", address);
            return config;
        }

        /** After the resource of the module, whose settings these replace. */
        @Override
        public int order() {
            return 1;
        }

        @Override
        public void stop() {
            server.stop(0);
        }
    }

    @Test
    void aTokenIsAcceptedWhileKeycloakIsDownOnceItsKeyWasRead() {
        isReady();
        callerWith(newCaller()).statusCode(200);
        shutKeycloakDown();

        callerWith(newCaller()).statusCode(200);
        isReady();
    }

    private static void isReady() {
        given().get("/q/health/ready").then().body("checks.find { it.name == 'sign-in keys' }.status", equalTo("UP"));
    }

    private static void shutKeycloakDown() {
        String address = ConfigProvider.getConfig().getValue("test.sign-in", String.class);
        given().baseUri(address)
                .port(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)))
                .get(SignIn.SHUT_DOWN)
                .then()
                .statusCode(204);
        await().until(() -> isDown(address));
    }

    private static boolean isDown(String address) {
        try {
            given().baseUri(address)
                    .port(Integer.parseInt(address.substring(address.lastIndexOf(':') + 1)))
                    .get("/certs");
            return false;
        } catch (Exception refused) {
            return true;
        }
    }

    /** Somebody else each time, with a token of the same key. */
    private static TestTokens newCaller() {
        return TestTokens.as("county-officer").sub(UUID.randomUUID()).keyId(KEY);
    }

    private static ValidatableResponse callerWith(TestTokens caller) {
        return given().noFilters() // The sample is not in the description.
                .header("Authorization", caller.token())
                .get(SampleApi.SAMPLES + "/caller")
                .then();
    }
}
