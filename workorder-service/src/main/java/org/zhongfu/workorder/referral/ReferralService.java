// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.referral;

import static java.util.Objects.requireNonNull;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.OrderId;
import org.zhongfu.contracts.id.ReferralId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Creator;
import org.zhongfu.platform.store.NewRecord;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.store.Submission;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.order.OrderAccess;
import org.zhongfu.workorder.order.ServiceShape;
import org.zhongfu.workorder.order.WorkOrder;
import org.zhongfu.workorder.visit.ReferralVisits;

/** Sends referrals, records their answers and what came of them. */
@ApplicationScoped
@Transactional
public class ReferralService {

    private final ReferralRepository referrals;
    private final ReferralOutcomeRepository outcomes;
    private final ReferralJournal journal;
    private final ReferralVisits visits;
    private final ReferralViews views;
    private final OrderAccess orders;
    private final Creator creator;
    private final Transitions transitions;

    ReferralService(
            ReferralRepository referrals,
            ReferralOutcomeRepository outcomes,
            ReferralJournal journal,
            ReferralVisits visits,
            ReferralViews views,
            OrderAccess orders,
            Creator creator,
            Transitions transitions) {
        this.referrals = referrals;
        this.outcomes = outcomes;
        this.journal = journal;
        this.visits = visits;
        this.views = views;
        this.orders = orders;
        this.creator = creator;
        this.transitions = transitions;
    }

    /** Refers the person of an order to a resource. */
    public Creation<ReferralView> refer(Caller caller, OrderId orderId, ReferToResourceRequest request) {
        WorkOrder order = orders.lockVisible(caller, orderId);
        return creator.create(
                        Submission.of("referral", caller, request).with("workOrderId", orderId),
                        referrals,
                        provenance -> newReferral(caller, order, request, provenance))
                .map(referral -> views.of(caller, referral));
    }

    /** The referrals of an order, oldest first. */
    public List<ReferralView> list(Caller caller, OrderId orderId) {
        WorkOrder order = orders.findVisible(caller, orderId);
        return referrals.listOf(order.id()).stream()
                .map(referral -> views.shown(caller, referral))
                .toList();
    }

    /** A referral the caller may see. */
    public ReferralView get(Caller caller, ReferralId id) {
        return views.shown(caller, referrals.findVisible(caller, id));
    }

    /** The resource answered: an acceptance is one unit, unless an exception waits for a decision. */
    public ReferralView answer(
            ReferralId id, ReferralAnswer answer, @Nullable String evidence, @Nullable String note, Change change) {
        Caller caller = change.caller();
        if (answer == ReferralAnswer.TAKEN_ON && evidence == null) {
            throw Problem.rule("evidence", "is required when the resource accepted", "资源方接受时须填写凭据");
        }
        Referral referral = lock(id, change);
        WorkOrder order = orders.lock(referral.orderId());
        orders.requireResponsible(caller, order);
        Occurrence when = transitions.timeOf(referral, change);
        referral.status().requireTransition(answer.status());
        VisitId unit = null;
        if (answer == ReferralAnswer.TAKEN_ON) {
            order.status().requireVisitsAllowed();
            journal.start(order, when, caller.subject());
            unit = visits.count(
                    order,
                    id,
                    referral.workerId(),
                    referral.provenance().createdBy(),
                    requireNonNull(evidence),
                    when,
                    caller);
        }
        referral.answer(answer.status(), evidence, referrals.encryptNote(id.value(), note), unit, when);
        journal.changed(referral, order, when, caller.subject());
        return views.of(caller, referral);
    }

    /** The referral is withdrawn before an answer. */
    public ReferralView takeBack(ReferralId id, Change change) {
        Caller caller = change.caller();
        Referral referral = lock(id, change);
        WorkOrder order = orders.lock(referral.orderId());
        orders.requireResponsible(caller, order);
        Occurrence when = transitions.timeOf(referral, change);
        referral.takeBack(when);
        journal.changed(referral, order, when, caller.subject());
        return views.of(caller, referral);
    }

    /** There is another day of follow-up, or none. */
    public ReferralView followUp(ReferralId id, @Nullable LocalDate day, Change change) {
        Caller caller = change.caller();
        Referral referral = lock(id, change);
        WorkOrder order = orders.lock(referral.orderId());
        orders.requireResponsible(caller, order);
        Occurrence when = transitions.timeOf(referral, change);
        if (day != null && day.isBefore(Zones.dayOf(when.occurredAt()))) {
            throw Problem.rule("followUpOn", "must not be past", "不得早于当日");
        }
        referral.followUp(day, when);
        journal.changed(referral, order, when, caller.subject());
        return views.of(caller, referral);
    }

    /** Something came of an accepted referral. */
    public Creation<ReferralView> recordOutcome(Caller caller, ReferralId id, RecordReferralOutcomeRequest request) {
        Referral referral = referrals.findVisible(caller, id);
        WorkOrder order = orders.lock(referral.orderId());
        referrals.reload(referral);
        return creator.create(
                        Submission.of("referral-outcome", caller, request).with("referralId", id),
                        outcomes,
                        provenance -> newOutcome(caller, order, referral, request, provenance))
                .map(outcome -> views.of(caller, referral));
    }

    private NewRecord<Referral> newReferral(
            Caller caller, WorkOrder order, ReferToResourceRequest request, Provenance provenance) {
        orders.requireResponsible(caller, order);
        if (order.terms().shape() != ServiceShape.REFERRAL) {
            throw Problem.conflict("The service of this work order is no referral.", "该工单的服务不是资源链接。");
        }
        order.status().requireVisitsAllowed();
        if (provenance.occurredAt().isBefore(order.creation().occurredAt())) {
            throw Problem.rule("occurredAt", "lies before the work order", "早于工单建立时间");
        }
        if (!visits.hasUnit(order)) {
            throw Problem.conflict("All units of the work order are used or kept.", "该工单的服务单元已全部使用或占用。");
        }
        ResourceContact resource = new ResourceContact(request.resourceName(), request.resourceContact());
        Referral referral = new Referral(
                order,
                requireNonNull(order.workerId()),
                request,
                id -> referrals.encryptResource(id, resource),
                provenance);
        return NewRecord.of(referral)
                .andThen(() -> journal.sent(referral, order, provenance.occurrence(), caller.subject()));
    }

    private NewRecord<ReferralOutcome> newOutcome(
            Caller caller,
            WorkOrder order,
            Referral referral,
            RecordReferralOutcomeRequest request,
            Provenance provenance) {
        orders.requireResponsible(caller, order);
        if (referral.status() != ReferralStatus.TAKEN_ON) {
            throw Problem.notInState(
                    referral.status(), "only an accepted referral has an outcome.", "仅资源方已接受的转介可以登记结果。");
        }
        LocalDate sent = Zones.dayOf(referral.provenance().occurredAt());
        if (request.outcomeOn().isBefore(sent) || request.outcomeOn().isAfter(Zones.dayOf(provenance.recordedAt()))) {
            throw Problem.rule("outcomeOn", "must not be before the referral or in the future", "不得早于转介日期，也不得在未来");
        }
        ReferralOutcome outcome = new ReferralOutcome(
                referral.id(), request, id -> referrals.encryptNote(id, request.note()), provenance);
        Occurrence when = provenance.occurrence();
        return NewRecord.of(outcome)
                .andThen(() -> journal.outcome(
                        referral.outcome(request.outcome(), request.outcomeOn(), when), when, caller.subject()));
    }

    private Referral lock(ReferralId id, Change change) {
        return transitions.require(
                () -> {
                    Referral found = referrals.findVisible(change.caller(), id);
                    orders.lock(found.orderId());
                    referrals.reload(found);
                    return Optional.of(found);
                },
                change);
    }
}
