// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.InstantSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ServiceCommandTest {

    @TempDir
    Path root;

    private Secrets secrets;
    private ServiceCommand command;

    @BeforeEach
    void prepare() {
        var paths = LocalPaths.of(root, null);
        secrets = Secrets.loadOrCreate(paths.secrets(), InstantSource.system());
        command = new ServiceCommand(paths, PortPlan.from("18080"), secrets);
    }

    @Test
    void aServiceGetsOnlyItsOwnDatabaseAndPassword() {
        var environment = command.environment(ZhongfuService.MATCHING);

        assertThat(environment)
                .containsEntry("QUARKUS_HTTP_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_HTTP_PORT", "18082")
                .containsEntry("QUARKUS_DATASOURCE_JDBC_URL", "jdbc:postgresql://127.0.0.1:18100/matching")
                .containsEntry("QUARKUS_DATASOURCE_PASSWORD", secrets.database(ZhongfuService.MATCHING));
        assertThat(environment.values()).doesNotContain(secrets.database(ZhongfuService.INTAKE));
    }

    @Test
    void migrationsRunAsTheOwnerOfTheTables() {
        var environment = command.environment(ZhongfuService.MATCHING);

        assertThat(environment)
                .containsEntry("QUARKUS_DATASOURCE_USERNAME", "matching")
                .containsEntry("QUARKUS_FLYWAY_USERNAME", "matching_owner")
                .containsEntry("QUARKUS_FLYWAY_PASSWORD", secrets.databaseOwner(ZhongfuService.MATCHING));
        assertThat(secrets.databaseOwner(ZhongfuService.MATCHING))
                .isNotEqualTo(secrets.database(ZhongfuService.MATCHING));
    }

    @Test
    void theGatewayGetsNoSecretAtAll() {
        var environment = command.environment(ZhongfuService.GATEWAY);

        assertThat(environment.values())
                .doesNotContain(secrets.postgresAdmin())
                .doesNotContainAnyElementsOf(
                        secrets.keys(ZhongfuService.INTAKE).encryption().values())
                .doesNotContain(secrets.keys(ZhongfuService.INTAKE).blindIndex());
        assertThat(environment)
                .containsEntry("GATEWAY_UPSTREAMS_INTAKE", "http://127.0.0.1:18081")
                .containsEntry("GATEWAY_UPSTREAMS_IDENTITY", "http://127.0.0.1:18090");
    }

    @Test
    void aServiceGetsItsOwnKeysAndNoOthers() {
        var environment = command.environment(ZhongfuService.WORKORDER);

        var keys = secrets.keys(ZhongfuService.WORKORDER);
        assertThat(environment)
                .containsEntry("ZHONGFU_CRYPTO_ACTIVE_KEY", "workorder1")
                .containsEntry(
                        "ZHONGFU_CRYPTO_KEYS_WORKORDER1", keys.encryption().get("workorder1"))
                .containsEntry("ZHONGFU_CRYPTO_BLIND_INDEX_KEY", keys.blindIndex())
                .containsEntry("ZHONGFU_CRYPTO_BLIND_INDEX_KEY_ID", "workorder1")
                .containsEntry("ZHONGFU_CRYPTO_HASH_CHAIN_KEY", keys.hashChain())
                .containsEntry("ZHONGFU_CRYPTO_HASH_CHAIN_KEYED_SINCE", keys.hashChainSince());
        var others = secrets.keys(ZhongfuService.INTAKE);
        assertThat(environment.values())
                .doesNotContainAnyElementsOf(others.encryption().values())
                .doesNotContain(others.blindIndex(), others.hashChain());
    }

    @Test
    void onlyServicesWithAHashChainGetAKeyForIt() {
        assertThat(command.environment(ZhongfuService.EVALUATION)).containsKey("ZHONGFU_CRYPTO_HASH_CHAIN_KEY");
        assertThat(command.environment(ZhongfuService.MATCHING)).doesNotContainKey("ZHONGFU_CRYPTO_HASH_CHAIN_KEY");
    }

    @Test
    void healthAndMetricsAreOnPortsOfTheirOwn() {
        assertThat(command.environment(ZhongfuService.GATEWAY))
                .containsEntry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "18085");
        assertThat(command.readyUrl(ZhongfuService.GATEWAY)).isEqualTo("http://127.0.0.1:18085/q/health/ready");
        assertThat(command.environment(ZhongfuService.INTAKE))
                .containsEntry("QUARKUS_MANAGEMENT_HOST", "127.0.0.1")
                .containsEntry("QUARKUS_MANAGEMENT_PORT", "18086");
        assertThat(command.readyUrl(ZhongfuService.INTAKE)).isEqualTo("http://127.0.0.1:18086/q/health/ready");
    }

    @Test
    void noCommandLineHoldsASecret() {
        assertThat(command.line(ZhongfuService.INTAKE))
                .noneMatch(word ->
                        word.contains(secrets.keys(ZhongfuService.INTAKE).blindIndex()))
                .noneMatch(word -> word.contains(secrets.database(ZhongfuService.INTAKE)));
    }
}
