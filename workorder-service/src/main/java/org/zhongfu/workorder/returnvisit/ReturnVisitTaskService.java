// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ReturnVisitTaskId;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitRepeated;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskAnswered;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskClosed;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskOpened;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskTaken;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.security.RowEncryption;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.journal.OrderJournal;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.ReturnVisitFollowUp;
import org.zhongfu.workorder.order.ReturnVisitOutcome;
import org.zhongfu.workorder.order.WorkOrder;

/** Opens, lists and takes further the tasks of dissatisfied return visits. Officers of the area see them, providers do not. */
@ApplicationScoped
@Transactional
public class ReturnVisitTaskService implements ReturnVisitFollowUp {

    private static final String ANSWER = "return_visit_task.answer";
    private static final String CLOSURE = "return_visit_task.closure";

    private final ReturnVisitTaskRepository tasks;
    private final OrderAccess orders;
    private final Transitions transitions;
    private final RowEncryption encryption;
    private final OrderJournal journal;
    private final InstantSource clock;

    ReturnVisitTaskService(
            ReturnVisitTaskRepository tasks,
            OrderAccess orders,
            Transitions transitions,
            RowEncryption encryption,
            OrderJournal journal,
            InstantSource clock) {
        this.tasks = tasks;
        this.orders = orders;
        this.transitions = transitions;
        this.encryption = encryption;
        this.journal = journal;
        this.clock = clock;
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void afterReturnVisit(WorkOrder order, ReturnVisitOutcome outcome, Occurrence when, String officer) {
        if (outcome == ReturnVisitOutcome.REACHED_UNSATISFIED) {
            ReturnVisitTask task = new ReturnVisitTask(new ReturnVisitTaskId(UuidV7.next()), order, officer, when);
            tasks.persist(task);
            append(task.opened(), when, officer);
        }
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void relocate(OrderId order, String areaCode) {
        tasks.findOpenOf(order).ifPresent(task -> task.moveTo(areaCode));
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireSettled(OrderId order) {
        if (tasks.findOpenOf(order).isPresent()) {
            throw Problem.conflict(
                    "The person was not satisfied at the return visit. The county deals with it first"
                            + " (GET /api/v1/return-visit-tasks?workOrderId=" + order + ").",
                    "回访不满意，须先由县级处理完毕（GET /api/v1/return-visit-tasks?workOrderId=" + order + "）。");
        }
    }

    /** Tasks of the caller's area. */
    public Page<ReturnVisitTaskView> list(Caller caller, PageQuery page, TaskFilter filter) {
        ReturnVisitTaskRepository.requireOfficer(caller);
        return Page.of(
                tasks.page(caller, page, filter, clock.instant()),
                page,
                row -> row.id().value(),
                TaskOrder::valueOf,
                this::view);
    }

    /**
     * Counts of tasks.
     *
     * @param areaCode only in this area; null means all the caller may see
     */
    public TaskSummaryView summary(Caller caller, @Nullable String areaCode) {
        ReturnVisitTaskRepository.requireOfficer(caller);
        AreaScope area = areaCode == null ? caller.area() : Criteria.area("area", areaCode);
        return new TaskSummaryView(tasks.summary(caller.area(), area, clock.instant()));
    }

    /** One task. */
    public ReturnVisitTaskView get(Caller caller, ReturnVisitTaskId id) {
        return tasks.findVisible(caller, id).map(this::view).orElseThrow(Problem::notFound);
    }

    /** The caller takes care of the task. */
    public ReturnVisitTaskView take(ReturnVisitTaskId id, Change change) {
        return apply(id, change, (task, when) -> task.take(change.caller().subject(), when));
    }

    /** Something was done about it. */
    public ReturnVisitTaskView answer(ReturnVisitTaskId id, TaskResult result, String answer, Change change) {
        return apply(
                id,
                change,
                (task, when) -> task.answer(
                        result,
                        encryption.encrypt(ANSWER, id.value(), answer),
                        change.caller().subject(),
                        when));
    }

    /** The person was asked again. */
    public ReturnVisitTaskView repeatReturnVisit(ReturnVisitTaskId id, ReturnVisitOutcome outcome, Change change) {
        return apply(id, change, (task, when) -> task.repeatReturnVisit(outcome, when));
    }

    /** The task ends without a satisfied answer. */
    public ReturnVisitTaskView close(ReturnVisitTaskId id, TaskClosureReason reason, String note, Change change) {
        if (reason == TaskClosureReason.SATISFIED) {
            throw Problem.rule(
                    "reasonCode",
                    "follows from a second return visit; record that instead (POST .../return-visit)",
                    "由再次回访的结果得出，请改为登记再次回访（POST .../return-visit）");
        }
        return apply(
                id, change, (task, when) -> task.close(reason, encryption.encrypt(CLOSURE, id.value(), note), when));
    }

    private ReturnVisitTaskView apply(
            ReturnVisitTaskId id, Change change, BiFunction<ReturnVisitTask, Occurrence, ReturnVisitTaskEvent> step) {
        ReturnVisitTask task = transitions.require(() -> lock(change.caller(), id), change);
        Occurrence when = transitions.timeOf(task, change);
        append(step.apply(task, when), when, change.caller().subject());
        return view(task);
    }

    /** The order is locked first, always: its steps and those of its task are kept one after the other. */
    private Optional<ReturnVisitTask> lock(Caller caller, ReturnVisitTaskId id) {
        return tasks.findVisible(caller, id).map(task -> {
            orders.lock(task.orderId());
            tasks.reload(task);
            return task;
        });
    }

    private void append(ReturnVisitTaskEvent event, Occurrence when, String actor) {
        String task = "taskId=" + event.taskId();
        JournalEntry entry =
                switch (event) {
                    case ReturnVisitTaskOpened _ -> new JournalEntry(event, "RETURN_VISIT_TASK_OPENED", task);
                    case ReturnVisitTaskTaken _ -> new JournalEntry(event, "RETURN_VISIT_TASK_TAKEN", task);
                    case ReturnVisitTaskAnswered answered ->
                        new JournalEntry(
                                event, "RETURN_VISIT_TASK_ANSWERED", task + " resultCode=" + answered.resultCode());
                    case ReturnVisitRepeated repeated ->
                        new JournalEntry(event, "RETURN_VISIT_REPEATED", task + " outcome=" + repeated.outcome());
                    case ReturnVisitTaskClosed closed ->
                        new JournalEntry(
                                event, "RETURN_VISIT_TASK_CLOSED", task + " reasonCode=" + closed.reasonCode());
                };
        journal.append(event.orderId(), entry, when, actor);
    }

    private ReturnVisitTaskView view(ReturnVisitTask task) {
        Instant until = task.state() == TaskState.CLOSED ? task.lastStepAt() : clock.instant();
        return task.view(
                Math.max(0, Duration.between(task.openedAt(), until).toDays()),
                encryption.decryptOrNull(ANSWER, task.id().value(), task.encryptedAnswer()),
                encryption.decryptOrNull(CLOSURE, task.id().value(), task.encryptedClosure()));
    }
}
