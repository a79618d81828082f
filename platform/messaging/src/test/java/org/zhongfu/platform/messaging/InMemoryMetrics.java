// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.messaging;

import io.micrometer.core.instrument.simple.SimpleMeterRegistry;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;

/** Keeps the metrics in memory; without a registry every gauge reads zero. */
final class InMemoryMetrics {

    private InMemoryMetrics() {}

    @Produces
    @Singleton
    static SimpleMeterRegistry registry() {
        return new SimpleMeterRegistry();
    }
}
