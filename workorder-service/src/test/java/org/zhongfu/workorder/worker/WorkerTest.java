// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.provider.Credential;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;

class WorkerTest {

    private static final UUID ID = UUID.randomUUID();
    private static final UUID PROVIDER = UUID.randomUUID();
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 5, 31);

    @Test
    void employmentIncludesItsFirstAndLastDay() {
        Worker worker = new Worker(told(1, "sub", LAST));

        assertThat(worker.activeOn(FIRST.minusDays(1))).isFalse();
        assertThat(worker.activeOn(FIRST)).isTrue();
        assertThat(worker.activeOn(LAST)).isTrue();
        assertThat(worker.activeOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void openEmploymentDoesNotEnd() {
        assertThat(new Worker(told(1, "sub", null)).activeOn(LAST.plusYears(9))).isTrue();
    }

    @Test
    void aCredentialCountsInItsPeriodOnly() {
        Worker worker = new Worker(told(1, "sub", null));

        assertThat(worker.holds("HEALTH_CERTIFICATE", FIRST)).isTrue();
        assertThat(worker.holds("HEALTH_CERTIFICATE", LAST.plusDays(1))).isFalse();
        assertThat(worker.holds("ASSISTANT_SW", FIRST)).isFalse();
        assertThat(worker.holds(null, FIRST)).isTrue();
    }

    @Test
    void olderNewsChangesNothing() {
        Worker worker = new Worker(told(3, "third", null));

        worker.take(told(2, "second", null));
        assertThat(worker.signsInAs("third")).isTrue();
        worker.take(told(4, "fourth", null));
        assertThat(worker.signsInAs("fourth")).isTrue();
    }

    @Test
    void aWorkerWithoutSubjectSignsInAsNobody() {
        assertThat(new Worker(told(1, null, null)).signsInAs("null")).isFalse();
    }

    private static WorkerChanged told(long version, @Nullable String subject, @Nullable LocalDate until) {
        return new WorkerChanged(
                ID,
                version,
                PROVIDER,
                "P1",
                subject,
                "652301",
                List.of(new Credential("HEALTH_CERTIFICATE", FIRST, LAST)),
                FIRST,
                until,
                Instant.parse("2024-03-01T00:00:00Z"),
                false);
    }
}
