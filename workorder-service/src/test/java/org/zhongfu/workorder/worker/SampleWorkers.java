// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.worker;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.provider.Credential;
import org.zhongfu.contracts.provider.LeavePeriod;
import org.zhongfu.contracts.provider.ProviderEvent.WorkerChanged;
import org.zhongfu.contracts.provider.WorkerCompetence;

/** Workers for tests of any feature. */
public final class SampleWorkers {

    private SampleWorkers() {}

    /** A worker with a health certificate of 2024 to 2029, employed since 2024. */
    public static WorkerChanged workerChanged(ProviderId provider, String org, String subject) {
        return workerChanged(new WorkerId(UUID.randomUUID()), 1, provider, org, subject, LocalDate.of(2029, 12, 31));
    }

    /** A worker whose certificate ends on that day. */
    public static WorkerChanged workerChanged(
            WorkerId id, long version, ProviderId provider, String org, String subject, LocalDate certifiedUntil) {
        return new WorkerChanged(
                id,
                version,
                provider,
                org,
                subject,
                "652301",
                new WorkerCompetence(
                        List.of(new Credential("HEALTH_CERTIFICATE", LocalDate.of(2024, 1, 1), certifiedUntil)), null),
                LocalDate.of(2024, 1, 1),
                null,
                null,
                Instant.parse("2024-01-01T00:00:00Z"),
                false);
    }

    /** The next version of that worker: with a last day, or with leaves, or both. */
    public static WorkerChanged absent(WorkerChanged worker, @Nullable LocalDate lastDay, LeavePeriod... leaves) {
        return new WorkerChanged(
                worker.workerId(),
                worker.aggregateVersion() + 1,
                worker.providerId(),
                worker.orgCode(),
                worker.subject(),
                worker.areaCode(),
                new WorkerCompetence(worker.credentials(), worker.services()),
                worker.activeFrom(),
                lastDay,
                List.of(leaves),
                Instant.parse("2024-01-02T00:00:00Z"),
                false);
    }

    /** The next version of that worker, who does only these services. */
    public static WorkerChanged doing(WorkerChanged worker, String... services) {
        return new WorkerChanged(
                worker.workerId(),
                worker.aggregateVersion() + 1,
                worker.providerId(),
                worker.orgCode(),
                worker.subject(),
                worker.areaCode(),
                new WorkerCompetence(worker.credentials(), List.of(services)),
                worker.activeFrom(),
                worker.activeUntil(),
                worker.leaves(),
                Instant.parse("2024-01-02T00:00:00Z"),
                false);
    }

    /** The copy kept of a worker. */
    public static Worker worker(WorkerChanged event) {
        return new Worker(event);
    }
}
