// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.platform.jobs;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class JobLeaseTest {

    @Test
    void theLastRunThatClaimedAJobOwnsIt() {
        UUID first = new UUID(0, 1);
        UUID second = new UUID(0, 2);
        Instant until = Instant.parse("2026-11-26T08:00:00Z");

        JobLease lease = JobLease.NONE.claimed(first, until).claimed(second, until.plusSeconds(9));

        assertThat(lease.isHeldBy(first)).isFalse();
        assertThat(lease.isHeldBy(second)).isTrue();
        assertThat(lease.attempts()).isEqualTo(2);
        assertThat(lease.ended().isHeldBy(second)).isFalse();
    }
}
