// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.returnvisit;

import io.quarkus.hibernate.orm.panache.PanacheEntityBase;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.foureyes.FourEyesRecord;
import org.zhongfu.base.foureyes.StepLink;
import org.zhongfu.base.foureyes.StepSubject;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ReturnVisitTaskId;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitRepeated;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskAnswered;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskClosed;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskOpened;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskTaken;
import org.zhongfu.platform.store.HasProvenance;
import org.zhongfu.platform.store.LifecycleRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.history.KeepsHistory;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.ReturnVisitOutcome;
import org.zhongfu.workorder.order.WorkOrder;

/** The task that a dissatisfied return visit opens. Each step counts the revision up and returns the event to publish. */
@Entity
@KeepsHistory("RETURN_VISIT_TASK")
@Table(name = "return_visit_task")
class ReturnVisitTask extends PanacheEntityBase implements HasProvenance, LifecycleRecord, FourEyesRecord {

    static final int ATTEMPTS_NEEDED = 3;

    @Id
    private UUID id;

    private long revision;

    @Version
    private long lockVersion;

    private UUID orderId;
    private UUID needId;
    private String areaCode;

    @Enumerated(EnumType.STRING)
    private TaskState state;

    private Instant openedAt;
    private String openedBy;
    private Instant recordedAt;
    private Instant reachedAt;
    private int round;
    private int attempts;
    private @Nullable String takenBy;

    @Enumerated(EnumType.STRING)
    private @Nullable TaskResult resultCode;

    @Column(name = "answer_sealed")
    private @Nullable String encryptedAnswer;

    private @Nullable String answeredBy;

    @Enumerated(EnumType.STRING)
    private @Nullable TaskClosureReason closureReason;

    @Column(name = "closure_sealed")
    private @Nullable String encryptedClosure;

    private boolean backfilled;

    @SuppressWarnings("NullAway.Init")
    protected ReturnVisitTask() {} // for Hibernate only

    ReturnVisitTask(ReturnVisitTaskId id, WorkOrder order, String openedBy, Occurrence when) {
        this.id = id.value();
        revision = 1;
        orderId = order.id().value();
        needId = order.needId().value();
        areaCode = order.areaCode();
        state = TaskState.OPEN;
        openedAt = when.occurredAt();
        this.openedBy = openedBy;
        recordedAt = when.recordedAt();
        reachedAt = when.occurredAt();
        round = 1;
        backfilled = when.backfilled();
    }

    ReturnVisitTaskOpened opened() {
        return new ReturnVisitTaskOpened(id(), revision, orderId(), needId(), areaCode, openedAt, backfilled);
    }

    ReturnVisitTaskTaken take(String officer, Occurrence when) {
        if (state == TaskState.ANSWERED) {
            throw Problem.notInState(
                    state,
                    "only an open task can be taken. Record the second return visit instead.",
                    "仅待领办的任务可以领办，请改为登记再次回访。");
        }
        changeState(TaskState.TAKEN, when);
        takenBy = officer;
        return new ReturnVisitTaskTaken(id(), revision, orderId(), needId(), when.occurredAt(), when.backfilled());
    }

    ReturnVisitTaskAnswered answer(TaskResult result, String encryptedText, String officer, Occurrence when) {
        changeState(TaskState.ANSWERED, when);
        resultCode = result;
        encryptedAnswer = encryptedText;
        answeredBy = officer;
        attempts = 0;
        return new ReturnVisitTaskAnswered(
                id(), revision, orderId(), needId(), result.name(), when.occurredAt(), when.backfilled());
    }

    /** The person was asked again: satisfied ends the task, not satisfied has it done again, not reached waits. */
    ReturnVisitTaskEvent repeatReturnVisit(ReturnVisitOutcome outcome, Occurrence when) {
        if (state != TaskState.ANSWERED) {
            throw Problem.notInState(
                    state, "the second return visit follows the answer to the task.", "任务答复之后方可登记再次回访。");
        }
        return switch (outcome) {
            case REACHED_SATISFIED -> close(TaskClosureReason.SATISFIED, null, when);
            case REACHED_UNSATISFIED -> {
                changeState(TaskState.TAKEN, when);
                round++;
                yield repeated(outcome, when);
            }
            case NOT_REACHED -> {
                attempts++;
                reachedAt = when.occurredAt();
                revision++;
                yield repeated(outcome, when);
            }
        };
    }

    ReturnVisitTaskClosed close(TaskClosureReason reason, @Nullable String encryptedText, Occurrence when) {
        state.requireTransition(TaskState.CLOSED);
        if (reason == TaskClosureReason.NOT_REACHED && attempts < ATTEMPTS_NEEDED) {
            throw Problem.rule(
                    "reasonCode",
                    "the person counts as not reached after %d attempts; %d are recorded"
                            .formatted(ATTEMPTS_NEEDED, attempts),
                    "须至少联系 %d 次仍未联系上方可以此办结，目前登记 %d 次".formatted(ATTEMPTS_NEEDED, attempts));
        }
        changeState(TaskState.CLOSED, when);
        closureReason = reason;
        encryptedClosure = encryptedText;
        return new ReturnVisitTaskClosed(
                id(), revision, orderId(), needId(), reason.name(), when.occurredAt(), when.backfilled());
    }

    /** The order is in another area now; its officers deal with the task. */
    void moveTo(String area) {
        areaCode = area;
    }

    ReturnVisitTaskId id() {
        return new ReturnVisitTaskId(id);
    }

    OrderId orderId() {
        return new OrderId(orderId);
    }

    NeedId needId() {
        return new NeedId(needId);
    }

    @Override
    public long revision() {
        return revision;
    }

    @Override
    public Instant lastStepAt() {
        return reachedAt;
    }

    @Override
    public Provenance provenance() {
        return new Provenance(openedAt, recordedAt, backfilled, null, openedBy, null, null);
    }

    @Override
    public StepSubject stepSubject() {
        return StepSubject.of("RETURN_VISIT_TASK", id)
                .linkedTo(StepLink.WORK_ORDER, orderId)
                .linkedTo(StepLink.NEED, needId);
    }

    TaskState state() {
        return state;
    }

    Instant openedAt() {
        return openedAt;
    }

    @Nullable
    String encryptedAnswer() {
        return encryptedAnswer;
    }

    @Nullable
    String encryptedClosure() {
        return encryptedClosure;
    }

    ReturnVisitTaskView view(long ageDays, @Nullable String answer, @Nullable String closureNote) {
        return new ReturnVisitTaskView(
                id(),
                revision,
                state,
                orderId(),
                needId(),
                areaCode,
                new ReturnVisitTaskView.Times(openedAt, reachedAt, ageDays),
                round,
                attempts,
                takenBy,
                new ReturnVisitTaskView.Handling(resultCode, answer, answeredBy),
                new ReturnVisitTaskView.Closure(closureReason, closureNote));
    }

    private ReturnVisitRepeated repeated(ReturnVisitOutcome outcome, Occurrence when) {
        return new ReturnVisitRepeated(
                id(), revision, orderId(), needId(), outcome.name(), when.occurredAt(), when.backfilled());
    }

    private void changeState(TaskState next, Occurrence when) {
        state = state.to(next);
        reachedAt = when.occurredAt();
        revision++;
    }
}
