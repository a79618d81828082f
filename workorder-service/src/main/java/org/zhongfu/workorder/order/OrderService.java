// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.order;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.function.BiConsumer;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderHashChainView;
import org.zhongfu.workorder.journal.OrderJournal;
import org.zhongfu.workorder.worker.Worker;

/** What people do with orders. */
@ApplicationScoped
@Transactional
public class OrderService {

    private final WorkOrderRepository orders;
    private final OrderVisits visits;
    private final WorkerEligibility eligibility;
    private final OrderCancellation cancellation;
    private final OrderTextEncryption encryption;
    private final WorkOrderViews views;
    private final Transitions transitions;
    private final OrderJournal journal;
    private final ReturnVisitFollowUp followUp;

    OrderService(
            WorkOrderRepository orders,
            OrderVisits visits,
            WorkerEligibility eligibility,
            OrderCancellation cancellation,
            OrderTextEncryption encryption,
            WorkOrderViews views,
            Transitions transitions,
            OrderJournal journal,
            ReturnVisitFollowUp followUp) {
        this.orders = orders;
        this.visits = visits;
        this.eligibility = eligibility;
        this.cancellation = cancellation;
        this.encryption = encryption;
        this.views = views;
        this.transitions = transitions;
        this.journal = journal;
        this.followUp = followUp;
    }

    /** Orders the caller may see. */
    public Page<WorkOrderView> list(Caller caller, PageQuery page, WorkOrderFilter filter) {
        Criteria criteria = filter.narrow(OrderVisibility.within(Criteria.of(page), caller));
        List<WorkOrder> found = orders.page(criteria);
        return Page.of(found, page, order -> order.id().value(), WorkOrderOrder::valueOf, views.ofAll(found));
    }

    /** An order the caller may see. */
    public WorkOrderView get(Caller caller, OrderId id) {
        return views.of(find(caller, id));
    }

    /** The hash chain of what was done to an order, checked. */
    public OrderHashChainView hashChain(Caller caller, OrderId id) {
        return journal.read(find(caller, id).id());
    }

    /** A worker accepts the order, or the coordinator assigns it to them. */
    public WorkOrderView accept(OrderId id, WorkerId workerId, Change change) {
        return apply(id, change, (order, when) -> {
            Worker worker = eligibility.requireEligible(order, workerId, when.occurredAt());
            if (!change.caller().is(Roles.COORDINATOR)
                    && !worker.signsInAs(change.caller().subject())) {
                throw Problem.forbidden("A social worker accepts orders for themselves only.", "社会工作者只能为本人接单。");
            }
            return new JournalEntry(order.accept(worker, when), "ACCEPTED", "workerId=" + workerId);
        });
    }

    /** No worker of the provider accepts the order; its units are released. */
    public WorkOrderView refuse(OrderId id, String reasonCode, @Nullable String reason, Change change) {
        return apply(
                id,
                change,
                (order, when) -> new JournalEntry(
                        order.refuse(reasonCode, encryption.encryptReason(id, reason), when),
                        "REFUSED",
                        "reasonCode=" + reasonCode));
    }

    /** The order is interrupted; its planned visits are cancelled. */
    public WorkOrderView suspend(OrderId id, StatedReason reason, Change change) {
        return apply(id, change, (order, when) -> {
            WorkOrderEvent event = order.suspend(reason, encryption.encryptReason(id, reason.text()), when);
            visits.cancelPlanned(id, "ORDER_SUSPENDED", when, change.caller().subject());
            return new JournalEntry(event, "SUSPENDED", "reasonCode=" + reason.code());
        });
    }

    /** The order continues in the state it had before it was suspended. */
    public WorkOrderView resume(OrderId id, Change change) {
        return apply(id, change, (order, when) -> JournalEntry.of(order.resume(when), "RESUMED"));
    }

    /** The order ends before delivery; a running visit may still end and counts. */
    public WorkOrderView cancel(OrderId id, StatedReason reason, Change change) {
        return apply(id, change, (order, when) -> {
            requireDischarged(id);
            return cancellation.cancel(order, reason, when, change.caller().subject());
        });
    }

    /** No further visit will be made. */
    public WorkOrderView deliver(OrderId id, @Nullable String summary, @Nullable List<GuideStep> steps, Change change) {
        return apply(id, change, (order, when) -> {
            eligibility.requireResponsible(change.caller(), order);
            requireDischarged(id);
            VisitCounts counts = visits.count(id);
            requireDeliverable(counts);
            return new JournalEntry(
                    order.deliver(
                            counts,
                            new DeliveryReport(
                                    encryption.encryptDeliverySummary(id, summary),
                                    steps == null ? List.of() : steps,
                                    change.caller().subject()),
                            when),
                    "DELIVERED",
                    "unitsVerified=" + counts.verified());
        });
    }

    /** The person was asked how the service was; when they are not satisfied, the county has a task. */
    public WorkOrderView recordReturnVisit(
            OrderId id, ReturnVisitOutcome outcome, @Nullable String remark, Change change) {
        return apply(
                id,
                change,
                (order, when) -> new JournalEntry(
                        order.recordReturnVisit(outcome, encryption.encryptReturnVisitRemark(id, remark), when),
                        "RETURN_VISITED",
                        "outcome=" + outcome),
                (order, when) -> followUp.afterReturnVisit(
                        order, outcome, when, change.caller().subject()));
    }

    /** The order is finished. */
    public WorkOrderView close(OrderId id, Change change) {
        return apply(id, change, (order, when) -> {
            WorkOrderEvent event = order.close(when);
            followUp.requireSettled(id);
            return JournalEntry.of(event, "CLOSED");
        });
    }

    private WorkOrder find(Caller caller, OrderId id) {
        return orders.findVisible(caller, id).orElseThrow(Problem::notFound);
    }

    private void requireDischarged(OrderId id) {
        if (visits.hasOpenStay(id)) {
            throw Problem.conflict("The person is admitted to a stay. Discharge them first.", "服务对象仍在住，请先办理出院（离院）。");
        }
    }

    private static void requireDeliverable(VisitCounts counts) {
        if (counts.open() > 0) {
            throw Problem.conflict(
                    "%d planned and %d running visits are open. End them, or record them as not done, first."
                            .formatted(counts.planned(), counts.running()),
                    "尚有 %d 次计划服务、%d 次进行中服务未结束，请先完成或登记未实施。".formatted(counts.planned(), counts.running()));
        }
        if (counts.inReview() > 0) {
            throw Problem.conflict(
                    "%d visits wait for the review of their proof by the county. Deliver after the decision."
                            .formatted(counts.inReview()),
                    "尚有 %d 次服务待县级复核，请在复核完成后交付。".formatted(counts.inReview()));
        }
        if (counts.verified() == 0) {
            throw Problem.conflict(
                    "No visit of the work order counts. Cancel the work order instead of delivering it.",
                    "该工单没有已核实的服务，不能交付，请改为取消工单。");
        }
    }

    private WorkOrderView apply(OrderId id, Change change, BiFunction<WorkOrder, Occurrence, JournalEntry> step) {
        return apply(id, change, step, (order, when) -> {});
    }

    private WorkOrderView apply(
            OrderId id,
            Change change,
            BiFunction<WorkOrder, Occurrence, JournalEntry> step,
            BiConsumer<WorkOrder, Occurrence> afterwards) {
        WorkOrder order = transitions.require(() -> orders.lockVisible(change.caller(), id), change);
        Occurrence when = transitions.timeOf(order, change);
        journal.append(id, step.apply(order, when), when, change.caller().subject());
        afterwards.accept(order, when);
        return views.of(order);
    }
}
