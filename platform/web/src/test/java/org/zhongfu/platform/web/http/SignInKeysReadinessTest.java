// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import io.vertx.mutiny.core.Vertx;
import io.vertx.mutiny.ext.web.client.WebClient;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class SignInKeysReadinessTest {

    private final Vertx vertx = Vertx.vertx();
    private final WebClient client = WebClient.create(vertx);
    private HttpServer signIn;
    private int status = 200;
    private SignInKeysReadiness readiness;

    @BeforeEach
    void start() throws IOException {
        signIn = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        signIn.createContext("/certs", exchange -> {
            byte[] keys = "{\"keys\":[]}".getBytes(StandardCharsets.UTF_8);
            exchange.sendResponseHeaders(status, keys.length);
            exchange.getResponseBody().write(keys);
            exchange.close();
        });
        signIn.start();
        readiness = new SignInKeysReadiness(Optional.empty(), Optional.of(keys()), () -> Optional.of(client));
    }

    @AfterEach
    void stop() {
        signIn.stop(0);
        vertx.closeAndAwait();
    }

    private URI keys() {
        return URI.create("http://127.0.0.1:" + signIn.getAddress().getPort() + "/certs");
    }

    @Test
    void aServiceThatCannotReachTheKeysIsNotReady() {
        signIn.stop(0);

        assertThat(readiness.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void aServiceWhoseSignInStillStartsIsNotReady() {
        status = 503;

        assertThat(readiness.call().getStatus()).isEqualTo(Status.DOWN);
    }

    @Test
    void aServiceWithoutAConnectionForTheSignInIsNotReady() {
        assertThat(new SignInKeysReadiness(Optional.empty(), Optional.of(keys()), Optional::empty)
                        .call()
                        .getStatus())
                .isEqualTo(Status.DOWN);
    }

    @Test
    void whatCannotBeReachedIsNamed() {
        signIn.stop(0);

        assertThat(readiness.call().getData().orElseThrow()).containsEntry("unreachable", keys().toString());
    }

    @Test
    void aServiceThatReadsTheKeysIsReady() {
        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aServiceThatHasReadTheKeysStaysReadyInAnOutage() {
        readiness.call();
        signIn.stop(0);

        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void aConfiguredKeyNeedsNoSignIn() {
        signIn.stop(0);

        assertThat(new SignInKeysReadiness(Optional.of("key"), Optional.of(keys()), Optional::empty)
                        .call()
                        .getStatus())
                .isEqualTo(Status.UP);
    }
}
