// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import org.zhongfu.contracts.id.ReferralId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.workorder.order.WorkOrder;

/** Accepted referrals as units of the orders of the persons. The caller has locked the order. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ReferralVisits {

    private static final Duration MOMENT = Duration.ofMinutes(1);

    private final RecordedUnits units;
    private final VisitVerification verification;
    private final VisitRepository visits;

    ReferralVisits(RecordedUnits units, VisitVerification verification, VisitRepository visits) {
        this.units = units;
        this.verification = verification;
        this.visits = visits;
    }

    /**
     * Counts a referral that its resource accepted at that moment.
     *
     * @param sentBy who sent it
     * @param evidence how the answer is shown
     */
    public VisitId count(
            WorkOrder order,
            ReferralId referral,
            WorkerId worker,
            String sentBy,
            String evidence,
            Occurrence when,
            Caller caller) {
        PlannedTime moment = new PlannedTime(when.occurredAt().minus(MOMENT), when.occurredAt());
        Visit unit = new Visit(order, worker, moment, null, Provenance.of(when, caller)).of(referral);
        units.keepRecorders(unit, sentBy, caller.subject(), when);
        List<ReviewReason> found = verification.ofRecord(order, unit, caller.subject());
        units.enter(
                order, unit, found, "referralId=%s evidence=%s".formatted(referral, evidence), when, caller.subject());
        return unit.id();
    }

    /** True when a unit of the order is left for a referral. */
    public boolean hasUnit(WorkOrder order) {
        return visits.count(order.id()).freeUnitsOf(order.terms().units()) > 0;
    }
}
