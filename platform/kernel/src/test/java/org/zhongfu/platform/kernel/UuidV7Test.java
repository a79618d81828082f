// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.kernel;

import static org.assertj.core.api.Assertions.assertThat;

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
    void anIdSaysItsVersionAndVariant() {
        UUID id = UuidV7.next();

        assertThat(id.version()).isEqualTo(7);
        assertThat(id.variant()).isEqualTo(2);
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

    @Test
    void aDerivedIdIsTheSameEachTimeAndAnotherForAnotherKind() {
        UUID from = UUID.fromString("01932b5e-0000-7000-8000-000000000001");

        assertThat(DerivedId.of("work-order", from)).isEqualTo(DerivedId.of("work-order", from));
        assertThat(DerivedId.of("work-order", from)).isNotEqualTo(DerivedId.of("visit", from));
        assertThat(DerivedId.of("work-order", from).version()).isEqualTo(8);
        assertThat(DerivedId.of("work-order", from).variant()).isEqualTo(2);
    }
}
