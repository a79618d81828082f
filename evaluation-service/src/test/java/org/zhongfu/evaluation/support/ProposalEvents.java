// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.support;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.zhongfu.contracts.event.Event;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.VisitProposalId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposalWithdrawn;
import org.zhongfu.contracts.matching.MatchingEvent.VisitProposed;
import org.zhongfu.contracts.matching.PlanVersion;
import org.zhongfu.contracts.matching.PlannedTime;
import org.zhongfu.contracts.matching.PublishedPlan;
import org.zhongfu.contracts.matching.StaffPart;
import org.zhongfu.contracts.provider.ProviderRef;
import org.zhongfu.contracts.workorder.VisitEvent.VisitCancelled;
import org.zhongfu.contracts.workorder.VisitEvent.VisitPlanned;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalConfirmed;
import org.zhongfu.contracts.workorder.WorkOrderEvent.VisitProposalRefused;
import org.zhongfu.platform.kernel.UuidV7;

/** The events of a plan that proposes visits for one order. */
record ProposalEvents(
        NeedId needId, MatchId matchId, OrderId orderId, ProviderRef provider, WorkerId workerId, Instant now) {

    /** Two visits are proposed; one is confirmed and one refused, and the confirmed one is withdrawn. */
    List<Event> confirmedRefusedAndWithdrawn() {
        PlanId plan = new PlanId(UuidV7.next());
        VisitProposalId confirmed = new VisitProposalId(UuidV7.next());
        VisitProposalId refused = new VisitProposalId(UuidV7.next());
        VisitId visit = new VisitId(UuidV7.next());
        PlanVersion first = new PlanVersion(plan, 1);
        PublishedPlan published = new PublishedPlan(plan, 1, "coordinator");
        PlannedTime planned = new PlannedTime(now, now.plus(Duration.ofHours(1)));
        return List.of(
                proposed(confirmed, published, planned),
                proposed(refused, published, planned),
                new VisitPlanned(visit, 1, orderId, needId, workerId, planned, now, false),
                new VisitProposalConfirmed(
                        confirmed, 1, first, visit, orderId, matchId, needId, workerId, planned, now, false),
                new VisitProposalRefused(refused, 1, first, matchId, needId, workerId, "WORKER_BUSY", now, false),
                new VisitProposalWithdrawn(
                        confirmed, 2, new PlanVersion(plan, 2), matchId, needId, "PLAN_REPUBLISHED", now, false),
                new VisitCancelled(visit, 2, orderId, needId, "PLAN_REPUBLISHED", now, false));
    }

    private VisitProposed proposed(VisitProposalId proposal, PublishedPlan plan, PlannedTime planned) {
        return new VisitProposed(
                proposal, 1, plan, matchId, needId, provider, workerId, planned, new StaffPart(1, 1), null, now, false);
    }
}
