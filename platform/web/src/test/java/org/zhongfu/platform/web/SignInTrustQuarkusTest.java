// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import com.sun.net.httpserver.HttpsConfigurator;
import com.sun.net.httpserver.HttpsServer;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.io.InputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.security.KeyStore;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.Test;

/** A sign-in service whose certificate no public authority has issued. */
@QuarkusTest
@TestProfile(SignInTrustQuarkusTest.OwnAuthority.class)
class SignInTrustQuarkusTest {

    @Test
    void theServiceReadsTheKeysWithTheTrustOfTheSignIn() {
        given().get("/q/health/ready").then().body("checks.find { it.name == 'sign-in keys' }.status", equalTo("UP"));
    }

    /** A start of its own, with the trust that is configured for the sign-in alone. */
    public static final class OwnAuthority implements QuarkusTestProfile {

        @Override
        public List<TestResourceEntry> testResources() {
            return List.of(new TestResourceEntry(SignInOverTls.class));
        }
    }

    /** Keys at an address with a certificate of its own. */
    public static final class SignInOverTls implements QuarkusTestResourceLifecycleManager {

        private static final String PASSWORD = "sign-in";

        private HttpsServer signIn;

        @Override
        public Map<String, String> start() {
            Path folder = freshFolder();
            Path store = folder.resolve("keys.p12");
            Path certificate = folder.resolve("authority.pem");
            keytool(store, "-genkeypair", "-keyalg", "EC", "-dname", "CN=localhost", "-ext", "san=dns:localhost");
            keytool(store, "-exportcert", "-rfc", "-file", certificate.toString());
            signIn = serve(store);
            String address = "https://localhost:" + signIn.getAddress().getPort();
            return Map.of(
                    "quarkus.oidc.public-key",
                    "",
                    "quarkus.oidc.auth-server-url",
                    address,
                    "quarkus.oidc.discovery-enabled",
                    "false",
                    "quarkus.oidc.jwks-path",
                    address + "/certs",
                    "quarkus.oidc.jwks.resolve-early",
                    "false",
                    "quarkus.oidc.token.allow-jwt-introspection",
                    "false",
                    "quarkus.oidc.token.allow-opaque-token-introspection",
                    "false",
                    "quarkus.oidc.tls.tls-configuration-name",
                    "sign-in",
                    "quarkus.tls.sign-in.trust-store.pem.certs",
                    certificate.toString());
        }

        /** After the resource of the module, whose settings these replace. */
        @Override
        public int order() {
            return 1;
        }

        @Override
        public void stop() {
            signIn.stop(0);
        }

        private static Path freshFolder() {
            try {
                return Files.createTempDirectory(Path.of("target"), "sign-in-");
            } catch (IOException e) {
                throw new IllegalStateException("no folder for the keys of the test", e);
            }
        }

        private static HttpsServer serve(Path store) {
            try (InputStream bytes = Files.newInputStream(store)) {
                KeyStore keys = KeyStore.getInstance("PKCS12");
                keys.load(bytes, PASSWORD.toCharArray());
                KeyManagerFactory managers = KeyManagerFactory.getInstance(KeyManagerFactory.getDefaultAlgorithm());
                managers.init(keys, PASSWORD.toCharArray());
                SSLContext tls = SSLContext.getInstance("TLS");
                tls.init(managers.getKeyManagers(), null, null);
                HttpsServer server = HttpsServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
                server.setHttpsConfigurator(new HttpsConfigurator(tls));
                server.createContext("/certs", exchange -> {
                    byte[] answer = "{\"keys\":[]}".getBytes(StandardCharsets.UTF_8);
                    exchange.sendResponseHeaders(200, answer.length);
                    exchange.getResponseBody().write(answer);
                    exchange.close();
                });
                server.start();
                return server;
            } catch (IOException | GeneralSecurityException e) {
                throw new IllegalStateException("the sign-in service of the test did not start", e);
            }
        }

        private static void keytool(Path store, String command, String... options) {
            List<String> words = new ArrayList<>(List.of(
                    Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                    command,
                    "-alias",
                    "sign-in",
                    "-keystore",
                    store.toString(),
                    "-storetype",
                    "PKCS12",
                    "-storepass",
                    PASSWORD));
            words.addAll(List.of(options));
            try {
                int result = new ProcessBuilder(words).inheritIO().start().waitFor();
                if (result != 0) {
                    throw new IllegalStateException("keytool ended with " + result);
                }
            } catch (IOException e) {
                throw new IllegalStateException("keytool did not start", e);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException("keytool was interrupted", e);
            }
        }
    }
}
