// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.proxy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class UpstreamsTest {

    private final AtomicLong nanos = new AtomicLong(Long.MAX_VALUE - 1_000_000_000L);
    private final Upstreams upstreams = new Upstreams(
            List.of(URI.create("http://a:1"), URI.create("http://b:2"), URI.create("https://c")),
            Duration.ofSeconds(5),
            nanos::get);

    @Test
    void addressesAreUsedRoundRobin() {
        assertThat(first()).isEqualTo("a:1");
        assertThat(first()).isEqualTo("b:2");
        assertThat(first()).isEqualTo("c:443");
        assertThat(first()).isEqualTo("a:1");
    }

    @Test
    void theOthersFollowInTheSameOrder() {
        upstreams.roundRobin();

        assertThat(upstreams.roundRobin()).extracting(Object::toString).containsExactly("b:2", "c:443", "a:1");
    }

    @Test
    void anAddressThatRefusedConnectionsIsSkippedForSomeTime() {
        upstreams.refused(upstreams.roundRobin().getFirst());

        assertThat(upstreams.roundRobin()).extracting(Object::toString).containsExactly("b:2", "c:443");
        nanos.addAndGet(Duration.ofMillis(4_999).toNanos());
        assertThat(upstreams.roundRobin()).hasSize(2);
        nanos.addAndGet(Duration.ofMillis(1).toNanos());
        assertThat(upstreams.roundRobin()).hasSize(3);
    }

    @Test
    void anAddressThatAnsweredIsUsedAgainImmediately() {
        var address = upstreams.roundRobin().getFirst();
        upstreams.refused(address);

        upstreams.markReachable(address);

        assertThat(upstreams.roundRobin()).hasSize(3);
    }

    @Test
    void anOutageBeginsWithTheFirstRefusalAndEndsWithTheFirstConnection() {
        var address = upstreams.roundRobin().getFirst();

        assertThat(List.of(
                        upstreams.refused(address),
                        upstreams.refused(address),
                        upstreams.markReachable(address),
                        upstreams.markReachable(address)))
                .containsExactly(true, false, true, false);
    }

    @Test
    void ifAllAddressesAreSkippedAllAreTried() {
        List.copyOf(upstreams.roundRobin()).forEach(upstreams::refused);

        assertThat(upstreams.roundRobin()).hasSize(3);
    }

    @ParameterizedTest
    @ValueSource(strings = {"http://a:1/base", "ftp://a", "a:1", "http:///x", "http://a_b"})
    void anAddressIsASchemeAHostAndAPort(String address) {
        assertThatIllegalArgumentException().isThrownBy(() -> Upstreams.Address.of(URI.create(address)));
    }

    private String first() {
        return upstreams.roundRobin().getFirst().toString();
    }
}
