// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready until the keys that verify tokens could be read once. A sign-in service that fails later does not make the
 * service unready: the keys of tokens that were seen are kept, and no new tokens are issued meanwhile.
 */
@Readiness
@ApplicationScoped
class SignInKeysReadiness implements HealthCheck {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Optional<URI> keys;
    private volatile boolean reached;

    /**
     * @param fixedKey a key that is configured; then none is read
     */
    SignInKeysReadiness(
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> fixedKey,
            @ConfigProperty(name = "quarkus.oidc.jwks-path") Optional<URI> keys) {
        this.keys = keys.filter(URI::isAbsolute);
        this.reached = fixedKey.isPresent();
    }

    @Override
    public HealthCheckResponse call() {
        if (!reached) {
            reached = keys.isEmpty() || readable(keys.get());
        }
        var response = HealthCheckResponse.named("sign-in keys").status(reached);
        return reached
                ? response.build()
                : response.withData("unreachable", keys.get().toString()).build();
    }

    private static boolean readable(URI keys) {
        try (var client = HttpClient.newBuilder().connectTimeout(LONGEST_WAIT).build()) {
            var request = HttpRequest.newBuilder(keys).timeout(LONGEST_WAIT).build();
            var answer = client.send(request, BodyHandlers.ofString());
            return answer.statusCode() == 200 && answer.body().contains("\"keys\"");
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
