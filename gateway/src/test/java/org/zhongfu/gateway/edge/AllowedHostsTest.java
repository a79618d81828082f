// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.edge;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class AllowedHostsTest {

    private final AllowedHosts hosts = new AllowedHosts(List.of("assistance.example.org", "[::1]", "LocalHost"));

    @ParameterizedTest
    @ValueSource(
            strings = {
                "assistance.example.org",
                "Assistance.Example.ORG:443",
                "localhost:8080",
                "[::1]:8080",
                "[::1]",
                "localhost:"
            })
    void aNameIsServedInAnyCaseAndWithAnyPort(String host) {
        assertThat(hosts.contains(host)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"example.org", "x.assistance.example.org", "assistance.example.org.evil.example", "::1", ""})
    void anotherNameIsNot(String host) {
        assertThat(hosts.contains(host)).isFalse();
    }
}
