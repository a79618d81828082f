// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

@Timeout(10)
class WakeSignalTest {

    private final WakeSignal signal = new WakeSignal();

    @Test
    void aWaitingThreadIsWoken() throws InterruptedException {
        Thread waiting = Thread.ofVirtual().start(() -> {
            try {
                signal.await(Duration.ofHours(1));
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
            }
        });

        signal.wake();

        waiting.join();
        assertThat(signal.isPending()).isFalse();
    }

    @Test
    void signalsBeforeTheWaitCountAsOne() throws InterruptedException {
        signal.wake();
        signal.wake();
        assertThat(signal.isPending()).isTrue();

        signal.await(Duration.ofHours(1));

        assertThat(signal.isPending()).isFalse();
    }

    @Test
    void withoutASignalTheWaitEnds() throws InterruptedException {
        signal.await(Duration.ofMillis(1));

        assertThat(signal.isPending()).isFalse();
    }
}
