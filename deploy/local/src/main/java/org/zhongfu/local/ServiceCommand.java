// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhongfu.stack.Jvm;

/** How a service is started here: its command line, and what it is told through the environment. */
final class ServiceCommand {

    /** Fewer connections than a machine of its own would get: each is a process, and a few cores serve no more at once. */
    private static final String POOL = "10";

    private final Home home;
    private final PortPlan ports;
    private final Secrets secrets;

    ServiceCommand(Home home, PortPlan ports, Secrets secrets) {
        this.home = home;
        this.ports = ports;
        this.secrets = secrets;
    }

    List<String> line(ZhongfuService service) {
        var line = new ArrayList<>(Jvm.command());
        line.addAll(List.of(
                "-Xms64m",
                "-Xmx256m",
                "-XX:+UseSerialGC",
                "-XX:MaxMetaspaceSize=192m",
                "-XX:ReservedCodeCacheSize=96m",
                "-XX:+ExitOnOutOfMemoryError",
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-jar",
                service.jar(home.root()).toString()));
        return line;
    }

    Map<String, String> environment(ZhongfuService service) {
        var told = new LinkedHashMap<String, String>();
        told.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        told.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        told.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.issuer());
        told.put("QUARKUS_OIDC_TOKEN_ISSUER", ports.issuer());
        // Straight to Keycloak: a service must not need the gateway to know whom to trust.
        told.put(
                "QUARKUS_OIDC_JWKS_PATH",
                "http://127.0.0.1:" + ports.keycloak() + "/auth/realms/zhongfu/protocol/openid-connect/certs");
        if (service == ZhongfuService.GATEWAY) {
            for (var upstream : ZhongfuService.withDatabase()) {
                told.put("GATEWAY_UPSTREAMS_" + upstream.name(), "http://127.0.0.1:" + ports.of(upstream));
            }
            told.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
            told.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management()));
            told.put("GATEWAY_UPSTREAMS_IDENTITY", "http://127.0.0.1:" + ports.keycloak());
        } else {
            told.put(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.label());
            told.put("QUARKUS_DATASOURCE_USERNAME", service.label());
            told.put("QUARKUS_DATASOURCE_PASSWORD", secrets.database(service));
            told.put("QUARKUS_DATASOURCE_JDBC_MIN_SIZE", POOL);
            told.put("QUARKUS_DATASOURCE_JDBC_INITIAL_SIZE", POOL);
            told.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", POOL);
            told.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
            told.put("ZHONGFU_CRYPTO_ACTIVE_KEY", Secrets.ACTIVE_KEY);
            told.put("ZHONGFU_CRYPTO_KEYS_" + Secrets.ACTIVE_KEY.toUpperCase(Locale.ROOT), secrets.cryptoKey());
            told.put("ZHONGFU_CRYPTO_BLIND_INDEX_KEY", secrets.blindIndexKey());
        }
        return told;
    }

    String readyUrl(ZhongfuService service) {
        int port = service == ZhongfuService.GATEWAY ? ports.management() : ports.of(service);
        return "http://127.0.0.1:" + port + "/q/health/ready";
    }
}
