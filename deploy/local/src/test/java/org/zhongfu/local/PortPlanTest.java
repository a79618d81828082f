// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.zhongfu.stack.StartFailedException;

class PortPlanTest {

    @Test
    void withoutABaseThePortsAreTheDocumentedOnes() {
        assertThat(PortPlan.from(null).all())
                .containsEntry("gateway", 8080)
                .containsEntry("intake", 8081)
                .containsEntry("matching", 8082)
                .containsEntry("workorder", 8083)
                .containsEntry("evaluation", 8084)
                .containsEntry("gateway's management", 8085)
                .containsEntry("intake's management", 8086)
                .containsEntry("matching's management", 8087)
                .containsEntry("workorder's management", 8088)
                .containsEntry("evaluation's management", 8089)
                .containsEntry("keycloak", 8180)
                .containsEntry("postgresql", 5433)
                .containsEntry("kafka", 9094)
                .containsEntry("kafka's controller", 9095);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "18080", " 1024 ", "65000"})
    void noTwoPartsShareAPort(String base) {
        var ports = PortPlan.from(base).all().values();

        assertThat(new HashSet<>(ports)).hasSameSizeAs(ports);
        assertThat(ports).allMatch(port -> port >= 1024 && port <= 65_535);
    }

    @ParameterizedTest
    @ValueSource(strings = {"eighty", "80", "65001", "-1"})
    void anInvalidBaseIsRefusedByName(String base) {
        assertThatThrownBy(() -> PortPlan.from(base))
                .isInstanceOf(StartFailedException.class)
                .hasMessageContaining("ZHONGFU_PORT_BASE")
                .hasMessageContaining(base);
    }

    @Test
    void theIssuerFollowsTheGateway() {
        assertThat(PortPlan.from("18080").issuer()).isEqualTo("http://localhost:18080/auth/realms/zhongfu");
    }
}
