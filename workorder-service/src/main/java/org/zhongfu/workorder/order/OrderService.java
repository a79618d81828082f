// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.platform.messaging.outbox.Outbox;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.platform.web.Revision;
import org.zhongfu.workorder.journal.OrderHashChainView;
import org.zhongfu.workorder.journal.OrderHashChain;
import org.zhongfu.workorder.worker.Worker;
import org.zhongfu.workorder.worker.WorkerRepository;

/** What people do with orders. Every change leaves a link in the order's trail and an event in the outbox. */
@ApplicationScoped
public class OrderService {

    private final WorkOrderRepository orders;
    private final OrderVisits visits;
    private final WorkerRepository workers;
    private final WorkerEligibility fitness;
    private final OrderHashChain trails;
    private final OrderTextEncryption words;
    private final Outbox outbox;
    private final InstantSource clock;

    OrderService(
            WorkOrderRepository orders,
            OrderVisits visits,
            WorkerRepository workers,
            WorkerEligibility fitness,
            OrderHashChain trails,
            OrderTextEncryption words,
            Outbox outbox,
            InstantSource clock) {
        this.orders = orders;
        this.visits = visits;
        this.workers = workers;
        this.fitness = fitness;
        this.trails = trails;
        this.words = words;
        this.outbox = outbox;
        this.clock = clock;
    }

    /**
     * When a change happened and who says so.
     *
     * @param caller who asks
     * @param tag the version the caller saw
     */
    public record Change(
            Caller caller,
            Revision tag,
            @Nullable Instant occurredAt,
            @Nullable String backfillReason) {}

    /** Orders the caller may see. */
    @Transactional
    public Page<WorkOrderView> list(
            Caller caller,
            PageQuery page,
            @Nullable WorkOrderStatus status,
            @Nullable UUID needId,
            @Nullable UUID personId) {
        Criteria criteria = Visibility.within(Criteria.of(page), caller, "providerOrg")
                .and("status = :status", "status", status)
                .and("needId = :need", "need", needId)
                .and("personId = :person", "person", personId);
        List<WorkOrder> found = orders.page(criteria);
        Map<UUID, List<VisitSummary>> lines =
                visits.lines(found.stream().map(WorkOrder::id).toList());
        return Page.of(
                found, page, WorkOrder::id, order -> order.view(words, lines.getOrDefault(order.id(), List.of())));
    }

    /** An order the caller may see. */
    @Transactional
    public WorkOrderView get(Caller caller, UUID id) {
        return view(orders.findVisible(caller, id));
    }

    /** What the API shows of an order as it stands in this transaction. */
    public WorkOrderView view(WorkOrder order) {
        return order.view(words, visits.lines(List.of(order.id())).getOrDefault(order.id(), List.of()));
    }

    /** The chain of what was done to an order, checked. */
    @Transactional
    public OrderHashChainView trail(Caller caller, UUID id) {
        return trails.of(orders.findVisible(caller, id).id());
    }

    /** A worker takes the order: for himself, or given it by the coordinator. */
    @Transactional
    public WorkOrderView accept(UUID id, UUID workerId, Change change) {
        return apply(id, change, (order, when) -> {
            Worker worker = fitness.fit(order, workerId, when.occurredAt());
            if (!change.caller().is(Roles.COORDINATOR)
                    && !worker.signsInAs(change.caller().subject())) {
                throw Problem.forbidden("A social worker takes orders for himself only.", "社会工作者只能为本人接单。");
            }
            return new Step(order.acceptBy(worker, when), "ACCEPTED", "workerId=" + workerId);
        });
    }

    /** Nobody of the provider will do it; the units go back. */
    @Transactional
    public WorkOrderView refuse(UUID id, String reasonCode, @Nullable String reason, Change change) {
        return apply(
                id,
                change,
                (order, when) -> new Step(
                        order.refuse(reasonCode, words.sealReason(id, reason), when),
                        "REFUSED",
                        "reasonCode=" + reasonCode));
    }

    /** The order rests; its planned visits leave the calendar. */
    @Transactional
    public WorkOrderView suspend(UUID id, String reasonCode, @Nullable String reason, Change change) {
        return apply(id, change, (order, when) -> {
            WorkOrderEvent event = order.suspend(reasonCode, words.sealReason(id, reason), when);
            visits.cancelPlanned(id, "ORDER_SUSPENDED", when, change.caller().subject());
            return new Step(event, "SUSPENDED", "reasonCode=" + reasonCode);
        });
    }

    /** The order goes on where it was. */
    @Transactional
    public WorkOrderView resume(UUID id, Change change) {
        return apply(id, change, (order, when) -> new Step(order.resume(when), "RESUMED", ""));
    }

    /** The order ends before delivery; a running visit may still end and counts. */
    @Transactional
    public WorkOrderView cancel(UUID id, String reasonCode, @Nullable String reason, Change change) {
        return apply(
                id,
                change,
                (order, when) -> cancelled(
                        order, reasonCode, reason, when, change.caller().subject()));
    }

    /** All that will be done is done. */
    @Transactional
    public WorkOrderView deliver(UUID id, @Nullable String summary, @Nullable List<GuideStep> steps, Change change) {
        return apply(id, change, (order, when) -> {
            mustBeTakenBy(change.caller(), order);
            VisitCounts tally = visits.tally(id);
            if (tally.planned() + tally.running() > 0) {
                throw Problem.conflict(
                        "%d planned and %d running visits are open. End them, or record them as not done, first."
                                .formatted(tally.planned(), tally.running()),
                        "尚有 %d 次计划服务、%d 次进行中服务未结束，请先完成或登记未实施。".formatted(tally.planned(), tally.running()));
            }
            List<GuideStep> answered = steps == null ? List.of() : steps;
            return new Step(
                    order.deliver(tally, words.sealDeliverySummary(id, summary), answered, when),
                    "DELIVERED",
                    "unitsVerified=" + tally.verified());
        });
    }

    /** The person was asked how it was. */
    @Transactional
    public WorkOrderView returnVisit(UUID id, ReturnVisitOutcome outcome, @Nullable String remark, Change change) {
        return apply(
                id,
                change,
                (order, when) -> new Step(
                        order.returnVisit(outcome, words.sealReturnVisitRemark(id, remark), when),
                        "RETURN_VISITED",
                        "outcome=" + outcome));
    }

    /** The order is over. */
    @Transactional
    public WorkOrderView close(UUID id, Change change) {
        return apply(id, change, (order, when) -> new Step(order.close(when), "CLOSED", ""));
    }

    Step cancelled(WorkOrder order, String reasonCode, @Nullable String reason, Occurrence when, String actor) {
        WorkOrderEvent event =
                order.cancel(reasonCode, words.sealReason(order.id(), reason), visits.tally(order.id()), when);
        visits.cancelPlanned(order.id(), "ORDER_CANCELLED", when, actor);
        return new Step(event, "CANCELLED", "reasonCode=" + reasonCode);
    }

    /** A social worker acts on the orders he took; the coordinator on all of the provider. */
    public void mustBeTakenBy(Caller caller, WorkOrder order) {
        UUID taker = order.workerId();
        if (caller.is(Roles.COORDINATOR)
                || (taker != null
                        && workers.known(taker)
                                .filter(worker -> worker.signsInAs(caller.subject()))
                                .isPresent())) {
            return;
        }
        throw Problem.forbidden("This order is another worker's.", "该工单由其他工作人员负责。");
    }

    private WorkOrderView apply(UUID id, Change change, BiFunction<WorkOrder, Occurrence, Step> verb) {
        WorkOrder order = orders.lockVisible(change.caller(), id);
        change.tag().requireCurrent(order.revision());
        Occurrence when =
                Occurrence.judge(change.occurredAt(), change.backfillReason(), change.caller(), clock.instant());
        tell(order, verb.apply(order, when), when, change.caller().subject());
        return view(order);
    }

    /** Leaves the link and the event of a step. */
    void tell(WorkOrder order, Step step, Occurrence when, String actor) {
        trails.append(order.id(), step.action(), actor, step.detail(), when.occurredAt(), when.recordedAt());
        outbox.append(step.event());
    }

    /**
     * What a verb did.
     *
     * @param action for the trail
     * @param detail for the trail
     */
    record Step(WorkOrderEvent event, String action, String detail) {}
}
