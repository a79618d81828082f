// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.escort;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.ServiceShape;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.visit.ChangeReason;
import org.zhongfu.workorder.visit.EscortedVisits;
import org.zhongfu.workorder.visit.EscortedVisits.EscortedVisit;
import org.zhongfu.workorder.visit.EscortedVisits.Step;
import org.zhongfu.workorder.visit.VisitChangeService;
import org.zhongfu.workorder.visit.VisitTarget;

/** Enters and changes the second places of visits. */
@ApplicationScoped
@Transactional
public class EscortService {

    private static final String SUBJECT = "VISIT";

    private final EscortedVisits visits;
    private final VisitChangeService changes;
    private final VisitEscortRepository escorts;
    private final CallerAudit audit;

    EscortService(EscortedVisits visits, VisitChangeService changes, VisitEscortRepository escorts, CallerAudit audit) {
        this.visits = visits;
        this.changes = changes;
        this.escorts = escorts;
        this.audit = audit;
    }

    /**
     * The second place of a visit the caller may see.
     *
     * @throws Problem 404 also when the visit has none
     */
    public EscortView get(Caller caller, VisitId id) {
        EscortedVisit visit = visits.find(caller, id);
        return view(visit, escorts.findOf(id).orElseThrow(Problem::notFound));
    }

    /** The planned visit has a second place and an appointment. */
    public EscortView arrange(VisitId id, Destination destination, Instant appointmentAt, Change change) {
        Step step = visits.lock(id, change);
        requireEscort(step.visit());
        requirePlanned(step.visit());
        destination.requireWholePoint();
        requireDuring(step.visit(), appointmentAt);
        if (escorts.findOf(id).isPresent()) {
            throw Problem.conflict(
                    "The visit has a second place. Move its appointment instead.", "该次服务已登记陪同地点，请改为变更预约。");
        }
        VisitEscort escort = new VisitEscort(
                id,
                step.visit().order().id(),
                appointmentAt,
                escorts.encrypt(id, destination),
                Provenance.of(step.when(), change.caller()));
        escorts.persist(escort);
        audit.record(change.caller(), AuditedAction.done("ESCORT_ARRANGED", SUBJECT, id));
        return view(step.visit(), escort);
    }

    /** The appointment has another time, the second place is another one, or both; the visit moves along by the lead time. */
    public EscortView move(
            VisitId id, Instant appointmentAt, @Nullable Destination destination, ChangeReason reason, Change change) {
        Step step = visits.lock(id, change);
        VisitEscort escort = escorts.findOf(id).orElseThrow(Problem::notFound);
        requirePlanned(step.visit());
        Duration by = Duration.between(escort.appointmentAt(), appointmentAt);
        if (by.isZero() && destination == null) {
            throw Problem.rule("appointmentAt", "give another time or another place", "请给出新的预约时间或新的陪同地点");
        }
        if (destination != null) {
            destination.requireWholePoint();
        }
        escort.change(
                appointmentAt, escorts.encrypt(id, destination == null ? escorts.destination(escort) : destination));
        if (!by.isZero()) {
            changes.move(
                    id,
                    new VisitTarget(
                            step.visit().planned().plannedFrom().plus(by),
                            step.visit().planned().plannedTo().plus(by),
                            null),
                    reason,
                    change);
        }
        audit.record(change.caller(), AuditedAction.done("ESCORT_CHANGED", SUBJECT, id));
        return view(visits.reread(step.visit()), escort);
    }

    private EscortView view(EscortedVisit visit, VisitEscort escort) {
        Instant arrived = escort.arrivedAt();
        long early = arrived == null
                ? 0
                : Duration.between(arrived, escort.appointmentAt()).toMinutes();
        return new EscortView(
                visit.id(),
                visit.order().id(),
                visit.version(),
                visit.planned().plannedFrom(),
                visit.planned().plannedTo(),
                escort.appointmentAt(),
                Math.max(
                        0,
                        Duration.between(visit.planned().plannedFrom(), escort.appointmentAt())
                                .toMinutes()),
                escorts.destination(escort),
                arrived,
                escort.arrival(),
                arrived == null ? null : Math.max(0, early),
                arrived == null ? null : Math.max(0, -early));
    }

    private static void requireEscort(EscortedVisit visit) {
        if (visit.order().terms().shape() != ServiceShape.ESCORT) {
            throw Problem.conflict(
                    "The service of this work order is no escort; its visits have one place.", "该工单的服务不是陪同服务，不登记陪同地点。");
        }
    }

    private static void requirePlanned(EscortedVisit visit) {
        if (visit.status() != VisitStatus.PLANNED) {
            throw Problem.notInState(
                    visit.status(), "the second place is entered while the visit is planned.", "仅待服务的安排可以登记或变更陪同地点。");
        }
    }

    private static void requireDuring(EscortedVisit visit, Instant appointmentAt) {
        boolean during = appointmentAt.isAfter(visit.planned().plannedFrom())
                && appointmentAt.isBefore(visit.planned().plannedTo());
        if (!during) {
            throw Problem.rule(
                    "appointmentAt",
                    "must lie within the visit, %s to %s"
                            .formatted(
                                    visit.planned().plannedFrom(),
                                    visit.planned().plannedTo()),
                    "必须在本次服务 %s 至 %s 之间"
                            .formatted(
                                    visit.planned().plannedFrom(),
                                    visit.planned().plannedTo()));
        }
    }
}
