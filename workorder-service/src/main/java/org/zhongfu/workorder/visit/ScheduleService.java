// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.InstantSource;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.WorkerEligibility;
import org.zhongfu.workorder.order.OrderService;
import org.zhongfu.workorder.order.OrderService.Change;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;
import org.zhongfu.workorder.order.WorkOrderView;
import org.zhongfu.workorder.order.WorkOrderRepository;
import org.zhongfu.workorder.worker.Worker;

/** Puts the visits of an order into the calendars of workers. */
@ApplicationScoped
public class ScheduleService {

    private final WorkOrderRepository orders;
    private final OrderService service;
    private final WorkerEligibility fitness;
    private final VisitRepository visits;
    private final VisitCalendar calendar;
    private final InstantSource clock;

    ScheduleService(
            WorkOrderRepository orders,
            OrderService service,
            WorkerEligibility fitness,
            VisitRepository visits,
            VisitCalendar calendar,
            InstantSource clock) {
        this.orders = orders;
        this.service = service;
        this.fitness = fitness;
        this.visits = visits;
        this.calendar = calendar;
        this.clock = clock;
    }

    /**
     * Plans visits; those sent before under the same reference stay as they are. An order never has more visits that
     * count, or may come to count, than units.
     */
    @Transactional
    public WorkOrderView schedule(UUID orderId, List<PlanVisitRequest> plans, Change change) {
        Caller caller = change.caller();
        WorkOrder order = orders.lockVisible(caller, orderId);
        Map<Integer, PlanVisitRequest> fresh = fresh(order, plans, caller);
        if (fresh.isEmpty()) {
            return service.view(order); // All of it was sent before.
        }
        change.tag().requireCurrent(order.revision());
        if (!order.status().takesVisits()) {
            throw Problem.illegalMove(
                    order.status().name(),
                    WorkOrderStatus.SCHEDULED.name(),
                    order.status().next().stream().map(Enum::name).toList());
        }
        service.mustBeTakenBy(caller, order);
        Occurrence when = Occurrence.judge(change.occurredAt(), change.backfillReason(), caller, clock.instant());
        int room = visits.tally(orderId).roomIn(order.units());
        if (fresh.size() > room) {
            throw Problem.rule(
                    "visits",
                    "%d units are ordered; at most %d more visits fit".formatted(order.units(), room),
                    "工单共 %d 个单位，最多再安排 %d 次服务".formatted(order.units(), room));
        }
        calendar.tellScheduled(order, fresh.size(), when, caller.subject());
        fresh.forEach((index, plan) -> plan(order, plan, index, when, caller));
        return service.view(order);
    }

    private void plan(WorkOrder order, PlanVisitRequest plan, int index, Occurrence when, Caller caller) {
        String field = "visits[" + index + "]";
        Worker worker = workerFor(order, plan, field, caller);
        check(order, plan, field);
        Visit visit = new Visit(order, worker.id(), plan, null, when, caller.subject());
        if (!calendar.take(visit)) {
            throw Problem.conflict(
                    "%s: the worker has another visit at that time. Nothing was planned.".formatted(field),
                    "%s：该工作人员此时段已有其他服务，本次未安排任何服务。".formatted(field));
        }
        calendar.tellPlanned(visit, when, caller.subject());
    }

    private Worker workerFor(WorkOrder order, PlanVisitRequest plan, String field, Caller caller) {
        @Nullable UUID id = plan.workerId() == null ? order.workerId() : plan.workerId();
        if (id == null) {
            throw Problem.rule(field + ".workerId", "nobody has taken the order", "尚无人接单");
        }
        Worker worker = fitness.fit(order, id, plan.plannedFrom());
        if (!caller.is(Roles.COORDINATOR) && !worker.signsInAs(caller.subject())) {
            throw Problem.forbidden("A social worker plans his own visits only.", "社会工作者只能安排本人的服务。");
        }
        return worker;
    }

    private static void check(WorkOrder order, PlanVisitRequest plan, String field) {
        VisitTimeViolation.of(order, plan.plannedFrom(), plan.plannedTo()).ifPresent(fault -> {
            throw refusal(fault, order, field);
        });
    }

    private static Problem refusal(VisitTimeViolation fault, WorkOrder order, String field) {
        return switch (fault) {
            case ENDS_BEFORE_IT_BEGINS -> Problem.rule(field + ".plannedTo", "must be after plannedFrom", "必须晚于开始时间");
            case TOO_SHORT -> Problem.rule(field + ".plannedTo", "a visit takes a minute at least", "单次服务最短 1 分钟");
            case TOO_LONG -> Problem.rule(field + ".plannedTo", "a visit takes 12 hours at most", "单次服务最长 12 小时");
            case OUTSIDE_PERIOD ->
                Problem.rule(
                        field + ".plannedFrom",
                        "must lie in the order's period, %s to %s".formatted(order.periodFrom(), order.periodTo()),
                        "必须在工单期限 %s 至 %s 之内".formatted(order.periodFrom(), order.periodTo()));
        };
    }

    /** Those not planned yet, by their place in the request. */
    private Map<Integer, PlanVisitRequest> fresh(WorkOrder order, List<PlanVisitRequest> plans, Caller caller) {
        Map<Integer, PlanVisitRequest> fresh = new LinkedHashMap<>();
        Set<String> references = new HashSet<>();
        for (int index = 0; index < plans.size(); index++) {
            PlanVisitRequest plan = plans.get(index);
            String reference = plan.clientReference();
            if (reference != null && !references.add(reference)) {
                throw Problem.rule(
                        "visits[" + index + "].clientReference", "names two visits of this request", "在本次请求中重复");
            }
            if (reference == null || !isPlanned(order, plan, reference, caller)) {
                fresh.put(index, plan);
            }
        }
        return fresh;
    }

    private boolean isPlanned(WorkOrder order, PlanVisitRequest plan, String reference, Caller caller) {
        Optional<Visit> known = visits.byReference(caller.subject(), reference);
        if (known.isPresent()
                && !(known.get().orderId().equals(order.id()) && known.get().isPlannedAs(plan))) {
            throw Problem.conflict(
                    "This clientReference names a visit of another order or another time.",
                    "该 clientReference 已用于其他工单或其他时间的服务。");
        }
        return known.isPresent();
    }
}
