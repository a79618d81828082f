// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.referral.ReferralView.OutcomeView;
import org.zhongfu.workorder.referral.ReferralView.ReferralAnswerView;
import org.zhongfu.workorder.referral.ReferralView.ReferredToView;

/** Makes what the API shows of referrals; which resource it is is shown to those who work with the person. */
@ApplicationScoped
class ReferralViews {

    private final ReferralRepository referrals;
    private final ReferralOutcomeRepository outcomes;
    private final OrderAccess orders;
    private final CallerAudit audit;

    ReferralViews(
            ReferralRepository referrals, ReferralOutcomeRepository outcomes, OrderAccess orders, CallerAudit audit) {
        this.referrals = referrals;
        this.outcomes = outcomes;
        this.orders = orders;
        this.audit = audit;
    }

    /** Reading whom a person was referred to is audited. */
    ReferralView shown(Caller caller, Referral referral) {
        audit.record(caller, AuditedAction.done("REFERRAL_READ", "REFERRAL", referral.id()));
        return of(caller, referral);
    }

    ReferralView of(Caller caller, Referral referral) {
        boolean reads = caller.isAnyOf(
                Roles.COORDINATOR,
                Roles.SOCIAL_WORKER,
                Roles.TOWNSHIP_OFFICER,
                Roles.COUNTY_OFFICER,
                Roles.PREFECTURE_OFFICER);
        ResourceContact resource = referrals.resource(referral);
        return new ReferralView(
                referral.id(),
                referral.revision(),
                referral.status(),
                referral.orderId(),
                orders.listByIds(List.of(referral.orderId())).getFirst().personId(),
                new ReferredToView(
                        referral.resourceKind(), reads ? resource.name() : null, reads ? resource.contact() : null),
                referral.followUpOn(),
                new ReferralAnswerView(
                        referral.evidence(),
                        referrals.note(referral.id().value(), referral.encryptedNote()),
                        referral.visitId()),
                outcomes.listOf(referral.id()).stream().map(this::outcome).toList(),
                referral.provenance().occurredAt(),
                referral.provenance().clientReference(),
                referral.provenance().createdBy());
    }

    private OutcomeView outcome(ReferralOutcome outcome) {
        return new OutcomeView(
                outcome.id(),
                outcome.outcome(),
                outcome.outcomeOn(),
                outcome.evidence(),
                referrals.note(outcome.id().value(), outcome.encryptedNote()));
    }
}
