// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.zhongfu.stack.Jvm;
import org.zhongfu.stack.PostgresSettings.ServiceDatabase;

/** How a service is started on this machine: its command line and its environment. */
final class ServiceCommand {

    /** Fewer connections than on a server of its own: each is a process, and a few cores serve no more at a time. */
    private static final String POOL = "10";

    private final LocalPaths paths;
    private final PortPlan ports;
    private final Secrets secrets;

    ServiceCommand(LocalPaths paths, PortPlan ports, Secrets secrets) {
        this.paths = paths;
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
                service.jar(paths.root()).toString()));
        return line;
    }

    Map<String, String> environment(ZhongfuService service) {
        var variables = new LinkedHashMap<String, String>();
        variables.put("QUARKUS_HTTP_HOST", "127.0.0.1");
        variables.put("QUARKUS_HTTP_PORT", Integer.toString(ports.of(service)));
        variables.put("QUARKUS_MANAGEMENT_HOST", "127.0.0.1");
        variables.put("QUARKUS_MANAGEMENT_PORT", Integer.toString(ports.management(service)));
        variables.put("QUARKUS_OIDC_AUTH_SERVER_URL", ports.issuer());
        variables.put("QUARKUS_OIDC_TOKEN_ISSUER", ports.issuer());
        // Directly from Keycloak: a service must not need the gateway to verify tokens.
        variables.put(
                "QUARKUS_OIDC_JWKS_PATH", ports.directIdentityUrl() + "/realms/zhongfu/protocol/openid-connect/certs");
        if (service == ZhongfuService.GATEWAY) {
            for (var upstream : ZhongfuService.withDatabase()) {
                variables.put("GATEWAY_UPSTREAMS_" + upstream.name(), "http://127.0.0.1:" + ports.of(upstream));
            }
            variables.put("GATEWAY_UPSTREAMS_IDENTITY", "http://127.0.0.1:" + ports.keycloak());
        } else {
            variables.put(
                    "QUARKUS_DATASOURCE_JDBC_URL",
                    "jdbc:postgresql://127.0.0.1:" + ports.postgres() + "/" + service.label());
            variables.put("QUARKUS_DATASOURCE_USERNAME", service.label());
            variables.put("QUARKUS_DATASOURCE_PASSWORD", secrets.database(service));
            // Migrations run as the owner of the tables; the service itself may not change them.
            variables.put("QUARKUS_FLYWAY_USERNAME", ServiceDatabase.ownerOf(service.label()));
            variables.put("QUARKUS_FLYWAY_PASSWORD", secrets.databaseOwner(service));
            variables.put("QUARKUS_DATASOURCE_JDBC_MIN_SIZE", POOL);
            variables.put("QUARKUS_DATASOURCE_JDBC_INITIAL_SIZE", POOL);
            variables.put("QUARKUS_DATASOURCE_JDBC_MAX_SIZE", POOL);
            variables.put("KAFKA_BOOTSTRAP_SERVERS", "127.0.0.1:" + ports.kafka());
            putKeys(variables, service);
        }
        return variables;
    }

    private void putKeys(Map<String, String> variables, ZhongfuService service) {
        var keys = secrets.keys(service);
        variables.put("ZHONGFU_CRYPTO_ACTIVE_KEY", keys.activeKey());
        keys.encryption()
                .forEach((id, key) -> variables.put("ZHONGFU_CRYPTO_KEYS_" + id.toUpperCase(Locale.ROOT), key));
        variables.put("ZHONGFU_CRYPTO_BLIND_INDEX_KEY", keys.blindIndex());
        var indexId = keys.blindIndexId();
        if (indexId != null) {
            variables.put("ZHONGFU_CRYPTO_BLIND_INDEX_KEY_ID", indexId);
        }
        if (service.keepsHashChain()) {
            variables.put("ZHONGFU_CRYPTO_HASH_CHAIN_KEY", keys.hashChain());
            variables.put("ZHONGFU_CRYPTO_HASH_CHAIN_KEYED_SINCE", keys.hashChainSince());
        }
    }

    String readyUrl(ZhongfuService service) {
        return "http://127.0.0.1:" + ports.management(service) + "/q/health/ready";
    }
}
