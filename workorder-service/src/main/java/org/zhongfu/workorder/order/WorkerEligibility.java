// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.worker.Worker;
import org.zhongfu.workorder.worker.WorkerRepository;

/** Who may do an order on a day: a worker of its provider, employed and with the credential asked for. */
@ApplicationScoped
public class WorkerEligibility {

    private final WorkerRepository workers;

    WorkerEligibility(WorkerRepository workers) {
        this.workers = workers;
    }

    /** What a worker lacks. */
    public enum Ineligibility {
        /** Not known here as a worker of the order's provider. */
        UNKNOWN,
        /** Not employed on that day. */
        INACTIVE,
        /** Without the credential of the order on that day. */
        UNQUALIFIED
    }

    /** What the worker lacks to do the order on the day of that moment; empty when nothing. */
    public Optional<Ineligibility> lack(WorkOrder order, UUID workerId, Instant at) {
        LocalDate day = Zones.dayOf(at);
        Optional<Worker> worker = of(order, workerId);
        if (worker.isEmpty()) {
            return Optional.of(Ineligibility.UNKNOWN);
        }
        if (!worker.get().activeOn(day)) {
            return Optional.of(Ineligibility.INACTIVE);
        }
        return worker.get().holds(order.requiredCredential(), day) ? Optional.empty() : Optional.of(Ineligibility.UNQUALIFIED);
    }

    /**
     * The worker, when he may do this order on the day of that moment.
     *
     * @throws Problem 422 with what he lacks
     */
    public Worker fit(WorkOrder order, UUID workerId, Instant at) {
        lack(order, workerId, at).ifPresent(lack -> {
            throw refusal(lack, order, Zones.dayOf(at));
        });
        return of(order, workerId).orElseThrow();
    }

    private Optional<Worker> of(WorkOrder order, UUID workerId) {
        return workers.known(workerId).filter(each -> each.providerId().equals(order.providerId()));
    }

    private static Problem refusal(Ineligibility lack, WorkOrder order, LocalDate day) {
        return switch (lack) {
            case UNKNOWN ->
                Problem.rule("workerId", "is no worker of this provider that is known here", "不是该机构已登记的工作人员");
            case INACTIVE -> Problem.rule("workerId", "was not employed on " + day, "该工作人员在 " + day + " 不在岗");
            case UNQUALIFIED ->
                Problem.rule(
                        "workerId",
                        "did not hold a valid %s on %s".formatted(order.requiredCredential(), day),
                        "该工作人员在 %s 没有有效的 %s".formatted(day, order.requiredCredential()));
        };
    }
}
