// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import java.util.List;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.intake.Recipient;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.workorder.PreviousPlan;
import org.zhongfu.contracts.workorder.ReversedVisit;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCorrected;
import org.zhongfu.contracts.workorder.VisitEvent.VisitMoved;
import org.zhongfu.contracts.workorder.VisitEvent.VisitNoShow;
import org.zhongfu.contracts.workorder.VisitEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.VisitEvent.VisitReviewRequired;
import org.zhongfu.contracts.workorder.VisitEvent.VisitStarted;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVerified;
import org.zhongfu.contracts.workorder.VisitEvent.VisitVoided;
import org.zhongfu.contracts.workorder.VisitProof;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;

/** The events a visit publishes, made of the visit as it is after the step. */
final class VisitEvents {

    private VisitEvents() {}

    static VisitPlanned planned(Visit visit) {
        return new VisitPlanned(
                visit.id(),
                visit.revision(),
                visit.orderId(),
                visit.needId(),
                visit.workerId(),
                visit.planned(),
                visit.provenance().occurredAt(),
                visit.provenance().backfilled());
    }

    static VisitMoved moved(
            Visit visit, WorkerId workerBefore, PlannedTime timeBefore, String reasonCode, Occurrence when) {
        return new VisitMoved(
                visit.id(),
                visit.revision(),
                visit.orderId(),
                visit.needId(),
                visit.workerId(),
                visit.planned(),
                new PreviousPlan(workerBefore, timeBefore.plannedFrom(), timeBefore.plannedTo()),
                reasonCode,
                when.occurredAt(),
                when.backfilled());
    }

    static VisitStarted started(Visit visit, Occurrence when) {
        return new VisitStarted(
                visit.id(),
                visit.revision(),
                visit.orderId(),
                visit.needId(),
                visit.workerId(),
                when.occurredAt(),
                when.occurredAt(),
                when.backfilled());
    }

    static VisitReviewRequired reviewRequired(
            Visit visit, WorkOrder order, List<ReviewReason> reasons, Occurrence when) {
        TimeSlot slot = visit.slot();
        return new VisitReviewRequired(
                visit.id(),
                visit.revision(),
                visit.orderId(),
                order.matchId(),
                visit.needId(),
                order.personId(),
                visit.workerId(),
                slot.from(),
                slot.to(),
                reasons.stream().map(Enum::name).toList(),
                when.occurredAt(),
                when.backfilled());
    }

    static VisitVerified verified(Visit visit, WorkOrder order, boolean firstOfOrder, Occurrence when) {
        return new VisitVerified(
                visit.id(),
                visit.revision(),
                visit.orderId(),
                order.matchId(),
                visit.needId(),
                recipient(order),
                order.terms().provider().providerId(),
                proof(visit, order),
                order.requestedAt(),
                firstOfOrder,
                when.occurredAt(),
                when.backfilled());
    }

    static VisitCorrected corrected(
            Visit visit, WorkOrder order, TimeSlot timeBefore, StoredProof before, String reasonCode, Occurrence when) {
        return new VisitCorrected(
                visit.id(),
                visit.revision(),
                visit.orderId(),
                order.matchId(),
                visit.needId(),
                recipient(order),
                order.terms().provider().providerId(),
                proof(visit, order),
                new ReversedVisit(
                        timeBefore.from(), timeBefore.to(), String.valueOf(before.verification()), reasonCode),
                order.requestedAt(),
                when.occurredAt(),
                when.backfilled());
    }

    private static Recipient recipient(WorkOrder order) {
        return new Recipient(
                order.personId(),
                order.areaCode(),
                order.groups().primary(),
                order.groups().all());
    }

    private static VisitProof proof(Visit visit, WorkOrder order) {
        TimeSlot slot = visit.slot();
        String level = String.valueOf(visit.proof().verification());
        return new VisitProof(
                order.terms().serviceItem(),
                visit.workerId(),
                slot.from(),
                slot.to(),
                1,
                level,
                visit.kind().name());
    }

    static VisitNoShow noShow(Visit visit, WorkOrder order, String reasonCode, Occurrence when) {
        return new VisitNoShow(
                visit.id(),
                visit.revision(),
                visit.orderId(),
                order.matchId(),
                visit.needId(),
                reasonCode,
                when.occurredAt(),
                when.backfilled());
    }

    static VisitCancelled cancelled(Visit visit, String reasonCode, Occurrence when) {
        return new VisitCancelled(
                visit.id(),
                visit.revision(),
                visit.orderId(),
                visit.needId(),
                reasonCode,
                when.occurredAt(),
                when.backfilled());
    }

    static VisitVoided voided(Visit visit, WorkOrder order, boolean wasVerified, String reasonCode, Occurrence when) {
        return new VisitVoided(
                visit.id(),
                visit.revision(),
                visit.orderId(),
                order.matchId(),
                visit.needId(),
                wasVerified,
                order.status() == WorkOrderStatus.CANCELLED,
                order.status().isSettled(),
                reasonCode,
                when.occurredAt(),
                when.backfilled());
    }
}
