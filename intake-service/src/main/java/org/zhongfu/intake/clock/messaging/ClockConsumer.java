// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.intake.clock.messaging;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.intake.IntakeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationAcceptanceReversed;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationAccepted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationEvent;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationReceived;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationRejected;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationResubmitted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationReturned;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationSubmitted;
import org.zhongfu.contracts.intake.IntakeEvent.ApplicationWithdrawn;
import org.zhongfu.contracts.intake.IntakeEvent.AssessmentCompleted;
import org.zhongfu.contracts.intake.IntakeEvent.CalendarNoticePublished;
import org.zhongfu.contracts.intake.IntakeEvent.ClockEvent;
import org.zhongfu.contracts.intake.IntakeEvent.MergeEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedClosed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.IntakeEvent.NeedEvent;
import org.zhongfu.contracts.intake.IntakeEvent.NeedRematchRequested;
import org.zhongfu.contracts.intake.IntakeEvent.NeedWithdrawn;
import org.zhongfu.contracts.intake.IntakeEvent.PersonChanged;
import org.zhongfu.contracts.intake.IntakeEvent.PersonEvent;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitRepeated;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskAnswered;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskClosed;
import org.zhongfu.contracts.workorder.ReturnVisitTaskEvent.ReturnVisitTaskOpened;
import org.zhongfu.contracts.workorder.WorkOrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.OrderEvent;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderCancelled;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderClosed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderDelivered;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderResumed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderReturnVisited;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderStarted;
import org.zhongfu.contracts.workorder.WorkOrderEvent.WorkOrderSuspended;
import org.zhongfu.intake.childalert.ChildAlertMoves;
import org.zhongfu.intake.clock.CaseClocks;
import org.zhongfu.intake.clock.CaseClocks.Moment;
import org.zhongfu.intake.clock.PauseReason;
import org.zhongfu.intake.clock.Stage;
import org.zhongfu.platform.messaging.inbox.EventConsumer;
import org.zhongfu.platform.messaging.inbox.EventMeta;

/** Runs the clocks of cases by the events of this service and of work orders; alerts about a child follow a move as they do. */
@ApplicationScoped
public class ClockConsumer implements EventConsumer {

    private static final String NOT_SATISFIED = "REACHED_UNSATISFIED";

    private final CaseClocks clocks;
    private final ChildAlertMoves alerts;

    ClockConsumer(CaseClocks clocks, ChildAlertMoves alerts) {
        this.clocks = clocks;
        this.alerts = alerts;
    }

    @Override
    public Set<String> topics() {
        return Set.of(IntakeEvent.TOPIC, WorkOrderEvent.TOPIC);
    }

    @Override
    public void on(Event event, EventMeta meta) {
        if (event instanceof IntakeEvent intake) {
            on(intake);
        } else if (event instanceof OrderEvent order) {
            onOrder(order);
        } else if (event instanceof ReturnVisitTaskEvent task) {
            onTask(task);
        }
    }

    private void on(IntakeEvent event) {
        switch (event) {
            case ApplicationEvent application -> onApplication(application);
            case NeedConfirmed need -> clocks.start(Stage.FOLLOW_UP, need.needId(), momentOf(need));
            case NeedWithdrawn need -> clocks.stopAll(need.needId(), need.occurredAt());
            case NeedClosed need -> clocks.stopAll(need.needId(), need.occurredAt());
            case NeedRematchRequested need -> clocks.start(Stage.FOLLOW_UP, need.needId(), momentOf(need));
            case NeedEvent ignored -> {}
            case PersonChanged person -> {
                clocks.move(person.personId(), person.areaCode());
                alerts.move(person.personId(), person.areaCode());
            }
            case PersonEvent ignored -> {}
            case MergeEvent merge -> merge.movedNeeds().forEach(moved -> clocks.followNeed(moved.needId()));
            case AssessmentCompleted ignored -> {}
            case CalendarNoticePublished notice -> clocks.computeAgain(notice.areaCode());
            case ClockEvent ignored -> {}
        }
    }

    private void onApplication(ApplicationEvent event) {
        switch (event) {
            case ApplicationSubmitted submitted ->
                clocks.start(
                        Stage.RECEPTION,
                        submitted.applicationId(),
                        submitted.areaCode(),
                        submitted.requestedItems(),
                        momentOf(submitted));
            case ApplicationReceived received -> {
                stop(Stage.RECEPTION, received);
                clocks.startAfter(
                        Stage.RECEPTION,
                        Stage.ACCEPTANCE,
                        received.applicationId(),
                        received.areaCode(),
                        momentOf(received));
            }
            case ApplicationReturned returned ->
                clocks.pause(
                        Stage.ACCEPTANCE,
                        returned.applicationId().value(),
                        PauseReason.RETURNED_TO_APPLICANT,
                        returned.occurredAt());
            case ApplicationResubmitted resubmitted ->
                clocks.resume(
                        Stage.ACCEPTANCE,
                        resubmitted.applicationId().value(),
                        resubmitted.areaCode(),
                        resubmitted.occurredAt());
            case ApplicationAccepted accepted -> stop(Stage.ACCEPTANCE, accepted);
            case ApplicationAcceptanceReversed reversed ->
                clocks.startAgain(Stage.ACCEPTANCE, reversed.applicationId(), momentOf(reversed));
            case ApplicationRejected rejected -> stopBoth(rejected);
            case ApplicationWithdrawn withdrawn -> stopBoth(withdrawn);
        }
    }

    private void onOrder(OrderEvent event) {
        switch (event) {
            case WorkOrderStarted order -> clocks.stopOrOvertake(Stage.FOLLOW_UP, order.needId(), momentOf(order));
            case WorkOrderSuspended order ->
                clocks.pause(
                        Stage.FOLLOW_UP, order.needId().value(), PauseReason.SERVICE_SUSPENDED, order.occurredAt());
            case WorkOrderResumed order ->
                clocks.resume(Stage.FOLLOW_UP, order.needId().value(), null, order.occurredAt());
            case WorkOrderDelivered order ->
                clocks.start(Stage.RETURN_VISIT, order.orderId(), order.needId(), momentOf(order));
            case WorkOrderReturnVisited order ->
                clocks.stop(Stage.RETURN_VISIT, order.orderId().value(), order.occurredAt());
            case WorkOrderClosed order ->
                clocks.stop(Stage.RETURN_VISIT, order.orderId().value(), order.occurredAt());
            case WorkOrderCancelled order -> {
                // The need waits for another order: a suspension of this one no longer holds its clock.
                clocks.resume(Stage.FOLLOW_UP, order.needId().value(), null, order.occurredAt());
                clocks.stop(Stage.RETURN_VISIT, order.orderId().value(), order.occurredAt());
            }
            case OrderEvent ignored -> {}
        }
    }

    private void onTask(ReturnVisitTaskEvent event) {
        Moment at = new Moment(event.occurredAt(), event.backfilled());
        switch (event) {
            case ReturnVisitTaskOpened task -> clocks.start(Stage.DISSATISFACTION, task.taskId(), task.needId(), at);
            case ReturnVisitRepeated task
            when task.outcome().equals(NOT_SATISFIED) ->
                clocks.start(Stage.DISSATISFACTION, task.taskId(), task.needId(), at);
            case ReturnVisitTaskAnswered task -> stop(task);
            case ReturnVisitTaskClosed task -> stop(task);
            case ReturnVisitTaskEvent ignored -> {}
        }
    }

    private void stop(ReturnVisitTaskEvent event) {
        clocks.stop(Stage.DISSATISFACTION, event.taskId().value(), event.occurredAt());
    }

    private void stop(Stage stage, ApplicationEvent event) {
        clocks.stop(stage, event.applicationId().value(), event.occurredAt());
    }

    private void stopBoth(ApplicationEvent event) {
        stop(Stage.RECEPTION, event);
        stop(Stage.ACCEPTANCE, event);
    }

    private static Moment momentOf(IntakeEvent event) {
        return new Moment(event.occurredAt(), event.backfilled());
    }

    private static Moment momentOf(OrderEvent event) {
        return new Moment(event.occurredAt(), event.backfilled());
    }
}
