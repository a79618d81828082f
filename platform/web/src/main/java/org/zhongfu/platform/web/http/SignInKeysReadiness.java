// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.web.http;

import io.quarkus.oidc.runtime.TenantConfigBean;
import io.quarkus.oidc.runtime.TenantConfigContext;
import io.vertx.mutiny.ext.web.client.WebClient;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;
import java.util.function.Supplier;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Not ready until the keys that verify tokens could be read once, over the connection by which they are read for a token: with the
 * certificate authorities and the proxy that are configured for the sign-in. A sign-in service that fails later does not make the
 * service unready: the keys of tokens that were seen are kept, and no new tokens are issued meanwhile.
 */
@Readiness
@ApplicationScoped
class SignInKeysReadiness implements HealthCheck {

    private static final Duration LONGEST_WAIT = Duration.ofSeconds(2);

    private final Optional<URI> keys;
    private final Supplier<Optional<WebClient>> client;
    private volatile boolean reached;

    /**
     * @param fixedKey a key that is configured; then none is read
     */
    @Inject
    SignInKeysReadiness(
            @ConfigProperty(name = "quarkus.oidc.public-key") Optional<String> fixedKey,
            @ConfigProperty(name = "quarkus.oidc.jwks-path") Optional<URI> keys,
            TenantConfigBean signIn) {
        this(fixedKey, keys, () -> clientOf(signIn.getDefaultTenant()));
    }

    /**
     * @param client empty while there is none
     */
    SignInKeysReadiness(Optional<String> fixedKey, Optional<URI> keys, Supplier<Optional<WebClient>> client) {
        this.keys = keys.filter(URI::isAbsolute);
        this.client = client;
        this.reached = fixedKey.isPresent();
    }

    @Override
    public HealthCheckResponse call() {
        if (!reached) {
            reached = keys.isEmpty() || isReadable(keys.get());
        }
        var response = HealthCheckResponse.named("sign-in keys").status(reached);
        return reached
                ? response.build()
                : response.withData("unreachable", keys.get().toString()).build();
    }

    private boolean isReadable(URI keys) {
        return client.get().map(found -> isReadable(found, keys)).orElse(false);
    }

    private static boolean isReadable(WebClient client, URI keys) {
        try {
            var answer = client.getAbs(keys.toString())
                    .timeout(LONGEST_WAIT.toMillis())
                    .send()
                    .await()
                    .atMost(LONGEST_WAIT);
            return answer.statusCode() == 200 && answer.bodyAsString().contains("\"keys\"");
        } catch (RuntimeException e) {
            return false; // Whatever was wrong, there are no keys.
        }
    }

    private static Optional<WebClient> clientOf(TenantConfigContext signIn) {
        return signIn.ready()
                ? Optional.ofNullable(signIn.getOidcProviderClient()).map(found -> found.getWebClient())
                : Optional.empty();
    }
}
