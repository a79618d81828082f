// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.order.WorkOrderStatus;

/** Corrects visits that count, until their order is closed. Officers of the area do so, as they review visits. */
@ApplicationScoped
@Transactional
public class VisitCorrectionService {

    private final VisitAccess access;
    private final VisitCorrections corrections;
    private final Transitions transitions;
    private final CallerAudit audit;
    private final VisitViews views;

    VisitCorrectionService(
            VisitAccess access,
            VisitCorrections corrections,
            Transitions transitions,
            CallerAudit audit,
            VisitViews views) {
        this.access = access;
        this.corrections = corrections;
        this.transitions = transitions;
        this.audit = audit;
        this.views = views;
    }

    /** A visit that counts took place otherwise than recorded. */
    public VisitView correct(VisitId id, CorrectedFacts facts, String reasonCode, String reason, Change change) {
        Caller caller = change.caller();
        VisitReviewService.requireOfficer(caller);
        LockedVisit locked = access.lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        requireNotOwn(locked.visit(), caller);
        requireCounts(locked.visit());
        requireOpen(locked.order());
        corrections.correct(locked, facts, reasonCode, reason, when, caller.subject());
        audit.record(caller, AuditedAction.of("VISIT_CORRECTED", "VISIT", id, "CORRECTED " + reasonCode));
        return views.of(locked.visit());
    }

    private void requireNotOwn(Visit visit, Caller caller) {
        if (access.isOwn(visit, caller)) {
            throw Problem.forbidden(
                    "The worker of a visit does not correct it. Another officer of the county or the prefecture does.",
                    "服务人员不得更正本人的服务记录，请由其他县级或州级工作人员更正。");
        }
    }

    private static void requireCounts(Visit visit) {
        if (visit.status() != VisitStatus.VERIFIED) {
            throw Problem.notInState(
                    visit.status(),
                    "only a visit that counts is corrected. A visit in review is corrected by its review.",
                    "仅已核实的服务记录可以更正；待复核的记录请在复核时更正。");
        }
    }

    private static void requireOpen(WorkOrder order) {
        if (order.status() == WorkOrderStatus.CLOSED) {
            throw Problem.conflict("The order is closed; its visits are no longer changed.", "工单已结案，不能再更正其服务记录。");
        }
    }
}
