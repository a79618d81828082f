// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.worker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.provider.Credential;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.contracts.provider.WorkerCompetence;

class WorkerTest {

    private static final WorkerId ID = new WorkerId(UUID.randomUUID());
    private static final ProviderId PROVIDER = new ProviderId(UUID.randomUUID());
    private static final LocalDate FIRST = LocalDate.of(2024, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2024, 5, 31);

    @Test
    void employmentIncludesItsFirstAndLastDay() {
        Worker worker = new Worker(workerChanged(1, "sub", LAST));

        assertThat(worker.isEmployedOn(FIRST.minusDays(1))).isFalse();
        assertThat(worker.isEmployedOn(FIRST)).isTrue();
        assertThat(worker.isEmployedOn(LAST)).isTrue();
        assertThat(worker.isEmployedOn(LAST.plusDays(1))).isFalse();
    }

    @Test
    void openEmploymentDoesNotEnd() {
        assertThat(new Worker(workerChanged(1, "sub", null)).isEmployedOn(LAST.plusYears(9)))
                .isTrue();
    }

    @Test
    void aCredentialCountsInItsPeriodOnly() {
        Worker worker = new Worker(workerChanged(1, "sub", null));

        assertThat(worker.holdsCredential("HEALTH_CERTIFICATE", FIRST)).isTrue();
        assertThat(worker.holdsCredential("HEALTH_CERTIFICATE", LAST.plusDays(1)))
                .isFalse();
        assertThat(worker.holdsCredential("ASSISTANT_SW", FIRST)).isFalse();
        assertThat(worker.holdsCredential(null, FIRST)).isTrue();
    }

    @Test
    void anOlderEventChangesNothing() {
        Worker worker = new Worker(workerChanged(3, "third", null));

        worker.update(workerChanged(2, "second", null));
        assertThat(worker.signsInAs("third")).isTrue();
        worker.update(workerChanged(4, "fourth", null));
        assertThat(worker.signsInAs("fourth")).isTrue();
    }

    @Test
    void aWorkerWithoutSubjectCannotSignIn() {
        assertThat(new Worker(workerChanged(1, null, null)).signsInAs("null")).isFalse();
    }

    private static WorkerChanged workerChanged(long version, @Nullable String subject, @Nullable LocalDate until) {
        return new WorkerChanged(
                ID,
                version,
                PROVIDER,
                "P1",
                subject,
                "652301",
                new WorkerCompetence(List.of(new Credential("HEALTH_CERTIFICATE", FIRST, LAST)), null),
                FIRST,
                until,
                null,
                Instant.parse("2024-03-01T00:00:00Z"),
                false);
    }
}
