// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class UuidV7Test {

    @Test
    void idsOfOneThreadOnlyGrowAsTextAndAsPostgresSortsThem() {
        List<String> ids =
                Stream.generate(UuidV7::next).limit(20_000).map(UUID::toString).toList();

        assertThat(ids).isSorted().doesNotHaveDuplicates();
    }

    @Test
    void anIdContainsItsVersionAndVariant() {
        UUID id = UuidV7.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
    }

    @Test
    void anIdTellsWhenItWasCreated() {
        Instant noon = Instant.parse("2026-11-23T04:00:00.123Z");
        UUID id = new UUID(noon.toEpochMilli() << 16 | 0x7ABC, 0x8000_0000_0000_0001L);

        assertThat(UuidV7.timeOf(id)).isEqualTo(noon);
    }

    @Test
    void idsOfManyThreadsAreDistinct() throws Exception {
        var ids = ConcurrentHashMap.<UUID>newKeySet();
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (int t = 0; t < 16; t++) {
                threads.submit(() -> Stream.generate(UuidV7::next).limit(2_000).forEach(ids::add));
            }
        }
        assertThat(ids).hasSize(32_000);
    }
}
