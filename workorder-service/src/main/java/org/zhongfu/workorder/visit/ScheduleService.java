// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyes;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderView;
import org.zhongfu.workorder.worker.Worker;

/** Plans the visits of an order in the calendars of workers. */
@ApplicationScoped
public class ScheduleService {

    private final OrderAccess orders;
    private final VisitRepository visits;
    private final VisitCalendar calendar;
    private final Transitions transitions;
    private final Creator creator;
    private final FourEyes fourEyes;
    private final PersonPauses pauses;

    ScheduleService(
            OrderAccess orders,
            VisitRepository visits,
            VisitCalendar calendar,
            Transitions transitions,
            Creator creator,
            FourEyes fourEyes,
            PersonPauses pauses) {
        this.orders = orders;
        this.visits = visits;
        this.calendar = calendar;
        this.transitions = transitions;
        this.creator = creator;
        this.fourEyes = fourEyes;
        this.pauses = pauses;
    }

    /**
     * Plans visits; those sent before under the same reference stay as they are. An order never has more visits that
     * count, or may come to count, than units.
     */
    @Transactional
    public WorkOrderView schedule(OrderId orderId, List<PlanVisitRequest> plans, Change change) {
        WorkOrder order = orders.lockVisible(change.caller(), orderId);
        requireDistinctReferences(plans);
        int further = (int)
                plans.stream().filter(plan -> !isKnown(plan, change.caller())).count();
        Occurrence when = further == 0 ? null : countFurther(order, further, change);
        for (int index = 0; index < plans.size(); index++) {
            plan(order, plans.get(index), "visits[" + index + "]", when, change.caller());
        }
        return orders.view(order);
    }

    /** Checks everything that concerns the request as a whole, and counts the visits on the order. */
    private Occurrence countFurther(WorkOrder order, int further, Change change) {
        change.revision().requireCurrent(order.revision());
        order.status().requireVisitsAllowed();
        orders.requireResponsible(change.caller(), order);
        fourEyes.beforeStep(order, change.caller());
        Occurrence when = transitions.timeOf(order, change);
        int units = order.terms().units();
        int free = visits.count(order.id()).freeUnitsOf(units);
        if (further > free) {
            throw Problem.rule(
                    "visits",
                    "%d units are ordered; at most %d more visits are possible".formatted(units, free),
                    "工单共 %d 个服务单元，最多再安排 %d 次服务".formatted(units, free));
        }
        calendar.publishScheduled(order, further, when, change.caller().subject());
        return when;
    }

    /** Plans one visit, or finds the one that was planned under the same reference with the same content. */
    private void plan(WorkOrder order, PlanVisitRequest plan, String field, @Nullable Occurrence when, Caller caller) {
        WorkerId workerId = plan.workerId() == null ? order.workerId() : plan.workerId();
        Submission submission = Submission.of("visit", caller, VisitSubmission.of(plan, workerId, when))
                .with("workOrderId", order.id());
        creator.create(submission, visits, provenance -> newVisit(order, plan, field, caller, provenance));
    }

    private NewRecord<Visit> newVisit(
            WorkOrder order, PlanVisitRequest plan, String field, Caller caller, Provenance provenance) {
        VisitTimeViolation.of(order, plan.plannedFrom(), plan.plannedTo()).ifPresent(violation -> {
            throw violation.problem(order, field);
        });
        if (pauses.isPaused(order, Zones.dayOf(plan.plannedFrom()))) {
            throw VisitTimeViolation.paused(field);
        }
        Worker worker = requireWorker(order, plan, field, caller);
        Visit visit =
                new Visit(order, worker.id(), new PlannedTime(plan.plannedFrom(), plan.plannedTo()), null, provenance);
        return NewRecord.of(visit).andThen(() -> {
            requireNoOverlap(field);
            calendar.publishPlanned(visit, caller.subject());
        });
    }

    private Worker requireWorker(WorkOrder order, PlanVisitRequest plan, String field, Caller caller) {
        WorkerId id = plan.workerId() == null ? order.workerId() : plan.workerId();
        if (id == null) {
            throw Problem.rule(field + ".workerId", "no worker has accepted the order; name one", "尚无人接单，请指定服务人员");
        }
        Worker worker = orders.requireEligible(order, id, plan.plannedFrom());
        if (!caller.is(Roles.COORDINATOR) && !worker.signsInAs(caller.subject())) {
            throw Problem.forbidden("A social worker plans their own visits only.", "社会工作者只能安排本人的服务。");
        }
        return worker;
    }

    private void requireNoOverlap(String field) {
        if (!visits.flushWithoutOverlap()) {
            throw Problem.conflict(
                    "%s: the worker has another visit at that time. No visit was planned.".formatted(field),
                    "%s：该服务人员此时段已有其他服务，本次未安排任何服务。".formatted(field));
        }
    }

    private boolean isKnown(PlanVisitRequest plan, Caller caller) {
        String reference = plan.clientReference();
        return reference != null
                && visits.findByReference(caller.subject(), reference).isPresent();
    }

    private static void requireDistinctReferences(List<PlanVisitRequest> plans) {
        Set<String> references = new HashSet<>();
        for (int index = 0; index < plans.size(); index++) {
            String reference = plans.get(index).clientReference();
            if (reference != null && !references.add(reference)) {
                throw Problem.rule(
                        "visits[" + index + "].clientReference", "names two visits of this request", "在本次请求中重复");
            }
        }
    }
}
