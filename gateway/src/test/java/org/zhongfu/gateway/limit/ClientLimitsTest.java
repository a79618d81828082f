// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import io.github.bucket4j.TimeMeter;
import io.vertx.core.net.SocketAddress;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ClientLimitsTest {

    private final AtomicLong nanos = new AtomicLong();

    @Test
    void aBurstPassesAndTheNextOneWaits() {
        var limits = limits(2, 3, 10);

        for (int request = 0; request < 3; request++) {
            assertThat(limits.secondsToWait("a")).isEmpty();
        }
        assertThat(limits.secondsToWait("a")).hasValue(1);
    }

    @Test
    void clientsAreLimitedIndependently() {
        var limits = limits(1, 1, 10);

        assertThat(limits.secondsToWait("a")).isEmpty();
        assertThat(limits.secondsToWait("a")).isPresent();
        assertThat(limits.secondsToWait("b")).isEmpty();
    }

    @Test
    void aRequestAfterTheStatedWaitPasses() {
        var limits = limits(1, 2, 10);
        limits.secondsToWait("a");
        limits.secondsToWait("a");
        long wait = limits.secondsToWait("a").orElseThrow();

        pass(Duration.ofSeconds(wait));

        assertThat(limits.secondsToWait("a")).isEmpty();
        assertThat(limits.secondsToWait("a")).isPresent();
    }

    @Test
    void theRateIsKeptOverALongTime() {
        var limits = limits(5, 10, 10);
        int passed = 0;
        for (int millis = 0; millis < 10_000; millis += 10) {
            if (limits.secondsToWait("a").isEmpty()) {
                passed++;
            }
            pass(Duration.ofMillis(10));
        }
        assertThat(passed).isBetween(58, 61);
    }

    @Test
    void theNumberOfBucketsIsBounded() {
        var limits = limits(1, 1, 100);

        for (int client = 0; client < 10_000; client++) {
            limits.secondsToWait("client " + client);
        }

        assertThat(limits.clients()).isLessThanOrEqualTo(100);
    }

    @Test
    void aBucketIsNotForgottenBeforeItIsFull() {
        var limits = limits(1, 10, 100);
        for (int request = 0; request < 10; request++) {
            limits.secondsToWait("a");
        }

        pass(Duration.ofSeconds(9));

        for (int request = 0; request < 9; request++) {
            assertThat(limits.secondsToWait("a")).isEmpty();
        }
        assertThat(limits.secondsToWait("a")).isPresent();
    }

    @Test
    void clientsThatWentAwayAreForgotten() {
        var limits = limits(1, 1, 100);
        limits.secondsToWait("a");

        pass(Duration.ofMinutes(1));

        assertThat(limits.clients()).isZero();
    }

    @ParameterizedTest
    @CsvSource({
        "10.1.2.3, 10.1.2.3",
        "2001:db8:1:2:3:4:5:6, 20010db800010002/64",
        "2001:db8:1:2:ffff::1, 20010db800010002/64",
        "::ffff:10.1.2.3, 10.1.2.3",
    })
    void anAddressCountsAsItsCustomer(String address, String client) {
        assertThat(ClientAddress.of(SocketAddress.inetSocketAddress(1234, address)))
                .isEqualTo(client);
    }

    private ClientLimits limits(long perSecond, long burst, int maxClients) {
        return new ClientLimits(
                perSecond,
                burst,
                maxClients,
                new TimeMeter() {
                    @Override
                    public long currentTimeNanos() {
                        return nanos.get();
                    }

                    @Override
                    public boolean isWallClockBased() {
                        return false;
                    }
                },
                nanos::get);
    }

    private void pass(Duration time) {
        nanos.addAndGet(time.toNanos());
    }
}
