// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.session;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.id.SessionId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.worker.UnknownWorkers;
import org.zhongfu.workorder.worker.Worker;
import org.zhongfu.workorder.worker.WorkerLeaves;
import org.zhongfu.workorder.worker.WorkerRepository;

/** Who can be in charge of a session: workers of one provider who are employed and not on leave on its day. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class SessionStaff {

    private final WorkerRepository workers;
    private final WorkerLeaves leaves;
    private final UnknownWorkers unknown;
    private final SessionWorkerRepository inCharge;
    private final OrderAccess orders;

    SessionStaff(
            WorkerRepository workers,
            WorkerLeaves leaves,
            UnknownWorkers unknown,
            SessionWorkerRepository inCharge,
            OrderAccess orders) {
        this.workers = workers;
        this.unknown = unknown;
        this.leaves = leaves;
        this.inCharge = inCharge;
        this.orders = orders;
    }

    /**
     * The provider of the workers, which is the caller's.
     *
     * @throws Problem 422
     */
    ProviderId requireProvider(Caller caller, SessionPlan plan) {
        ProviderId provider = workers.findByIdOptional(
                        plan.workerIds().getFirst().value())
                .map(Worker::providerId)
                .filter(id -> orders.isProviderOf(caller, id))
                .orElseThrow(() -> unknown.refusal(plan.workerIds().getFirst(), field(0)));
        requireOf(provider, plan);
        return provider;
    }

    /**
     * Refuses workers who cannot be in charge on the day of the session.
     *
     * @throws Problem 422
     */
    void requireOf(ProviderId provider, SessionPlan plan) {
        LocalDate day = Zones.dayOf(plan.time().plannedFrom());
        for (int index = 0; index < plan.workerIds().size(); index++) {
            WorkerId id = plan.workerIds().get(index);
            int at = index;
            Worker worker = workers.findByIdOptional(id.value())
                    .filter(known -> known.providerId().equals(provider))
                    .orElseThrow(() -> unknown.refusal(id, field(at)));
            if (!worker.isEmployedOn(day)) {
                throw Problem.rule(field(at), "was not employed on " + day, "该服务人员在 " + day + " 不在岗");
            }
            if (leaves.isOnLeave(id, day)) {
                throw Problem.rule(field(at), "is on leave on " + day, "该服务人员在 " + day + " 请假");
            }
        }
    }

    /** The worker in charge that the caller signs in as; empty when there is none. */
    Optional<WorkerId> ownOf(SessionId session, Caller caller) {
        List<WorkerId> own =
                workers.listBySubject(caller.subject()).stream().map(Worker::id).toList();
        return inCharge.listOf(session).stream().filter(own::contains).findFirst();
    }

    private static String field(int index) {
        return "workerIds[" + index + "]";
    }
}
