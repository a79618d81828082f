// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class ClosedLoopTest {

    private static final Duration OVER_AT_ONCE = Duration.ZERO;

    @Test
    void acceptedAndRefusedAnswersAreCountedAndClientsClosed() throws Exception {
        AtomicInteger calls = new AtomicInteger();
        AtomicInteger closed = new AtomicInteger();
        Throughput rate = ClosedLoop.run(3, OVER_AT_ONCE, number -> new ClosedLoop.Client() {
            @Override
            public boolean once() {
                calls.incrementAndGet();
                return number > 0;
            }

            @Override
            public void close() {
                closed.incrementAndGet();
            }
        });
        assertThat(rate.done() + rate.refused()).isEqualTo(calls.get());
        assertThat(rate.done()).isPositive();
        assertThat(rate.refused()).isPositive();
        assertThat(closed).hasValue(3);
    }

    @Test
    void exceptionOfAClientEndsTheRound() {
        assertThatThrownBy(() -> ClosedLoop.run(2, Duration.ofMinutes(5), number -> new ClosedLoop.Client() {
                    @Override
                    public boolean once() throws IOException {
                        throw new IOException("gone");
                    }

                    @Override
                    public void close() {}
                }))
                .isInstanceOf(IOException.class)
                .hasMessage("gone");
    }

    @Test
    void medianOfTheRounds() {
        assertThat(Throughput.median(
                        List.of(new Throughput(30, 0, 1), new Throughput(10, 0, 1), new Throughput(40, 0, 2))))
                .isEqualTo(20);
        assertThat(Throughput.median(List.of(new Throughput(4, 0, 1), new Throughput(2, 0, 1))))
                .isEqualTo(2);
    }

    @Test
    void anApplicationIsAboutAKilobyte() {
        assertThat(GatewayClient.document(7).getBytes(StandardCharsets.UTF_8)).hasSizeBetween(900, 1200);
    }
}
