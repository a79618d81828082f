// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.worker.UnknownWorkers;
import org.zhongfu.workorder.worker.Worker;
import org.zhongfu.workorder.worker.WorkerLeaves;
import org.zhongfu.workorder.worker.WorkerRepository;

/**
 * Who may serve an order on a day: a worker of its provider who is employed, not on leave, does its service and holds the credential it requires. And
 * who may act on it: the worker who accepted it, or a coordinator.
 */
@ApplicationScoped
class WorkerEligibility {

    private final WorkerRepository workers;
    private final WorkerLeaves leaves;
    private final UnknownWorkers unknown;

    WorkerEligibility(WorkerRepository workers, WorkerLeaves leaves, UnknownWorkers unknown) {
        this.workers = workers;
        this.leaves = leaves;
        this.unknown = unknown;
    }

    /** What keeps the worker from serving the order on the day of that moment; empty when nothing does. */
    Optional<Ineligibility> ineligibility(WorkOrder order, WorkerId workerId, Instant at) {
        LocalDate day = Zones.dayOf(at);
        Optional<Worker> worker = workerOfProvider(order, workerId);
        if (worker.isEmpty()) {
            return Optional.of(Ineligibility.UNKNOWN);
        }
        if (!worker.get().isEmployedOn(day)) {
            return Optional.of(Ineligibility.INACTIVE);
        }
        if (leaves.isOnLeave(workerId, day)) {
            return Optional.of(Ineligibility.ON_LEAVE);
        }
        if (!worker.get().doesService(order.terms().serviceItem())) {
            return Optional.of(Ineligibility.OTHER_SERVICES);
        }
        return worker.get().holdsCredential(order.terms().requiredCredential(), day)
                ? Optional.empty()
                : Optional.of(Ineligibility.UNQUALIFIED);
    }

    /**
     * The worker, when they may serve this order on the day of that moment.
     *
     * @throws Problem 422 with what keeps them from it; 409 when they may be on their way here
     */
    Worker requireEligible(WorkOrder order, WorkerId workerId, Instant at) {
        ineligibility(order, workerId, at).ifPresent(reason -> {
            throw refusal(reason, order, workerId, Zones.dayOf(at));
        });
        return workerOfProvider(order, workerId).orElseThrow();
    }

    /**
     * Refuses a social worker who has not accepted the order; a coordinator acts on all orders of the provider.
     *
     * @throws Problem 403
     */
    void requireResponsible(Caller caller, WorkOrder order) {
        WorkerId workerId = order.workerId();
        boolean responsible = caller.is(Roles.COORDINATOR)
                || (workerId != null
                        && workers.findByIdOptional(workerId.value())
                                .filter(worker -> worker.signsInAs(caller.subject()))
                                .isPresent());
        if (!responsible) {
            throw Problem.forbidden(
                    "Another worker accepted this order. They or a coordinator of the provider may do this.",
                    "该工单由其他服务人员负责，仅限其本人或本机构调度员操作。");
        }
    }

    private Optional<Worker> workerOfProvider(WorkOrder order, WorkerId workerId) {
        return workers.findByIdOptional(workerId.value()).filter(worker -> worker.providerId()
                .equals(order.terms().provider().providerId()));
    }

    private Problem refusal(Ineligibility reason, WorkOrder order, WorkerId workerId, LocalDate day) {
        return switch (reason) {
            case UNKNOWN -> unknown.refusal(workerId, "workerId");
            case INACTIVE -> Problem.rule("workerId", "was not employed on " + day, "该服务人员在 " + day + " 不在岗");
            case ON_LEAVE -> Problem.rule("workerId", "is on leave on " + day, "该服务人员在 " + day + " 请假");
            case OTHER_SERVICES -> otherServices(order.terms().serviceItem());
            case UNQUALIFIED -> withoutCredential(order.terms().requiredCredential(), day);
        };
    }

    private static Problem otherServices(String item) {
        LocalizedText service = CodeLabels.ofAny("service-items", item);
        return Problem.rule(
                "workerId",
                "does not do the service \"%s\", by the planning data of the worker".formatted(service.en()),
                "该服务人员的排班信息中不含“%s”服务".formatted(service.zh()));
    }

    private static Problem withoutCredential(@Nullable String code, LocalDate day) {
        LocalizedText credential = CodeLabels.ofAny("credentials", String.valueOf(code));
        return Problem.rule(
                "workerId",
                "did not hold a valid credential \"%s\" on %s".formatted(credential.en(), day),
                "该服务人员在 %s 没有有效的“%s”".formatted(day, credential.zh()));
    }
}
