// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.code.Roles;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;

/** Shows visits, and records that one did not take place or does not count. */
@ApplicationScoped
@Transactional
public class VisitService {

    private final VisitAccess access;
    private final VisitRepository visits;
    private final VisitReviewRepository reviews;
    private final VisitCalendar calendar;
    private final Transitions transitions;
    private final ProofEncryption encryption;
    private final RecordedFacts recorded;
    private final VisitViews views;

    VisitService(
            VisitAccess access,
            VisitRepository visits,
            VisitReviewRepository reviews,
            VisitCalendar calendar,
            Transitions transitions,
            ProofEncryption encryption,
            RecordedFacts recorded,
            VisitViews views) {
        this.access = access;
        this.visits = visits;
        this.reviews = reviews;
        this.calendar = calendar;
        this.transitions = transitions;
        this.encryption = encryption;
        this.recorded = recorded;
        this.views = views;
    }

    /** Visits the caller may see. */
    public Page<VisitView> list(Caller caller, PageQuery page, VisitFilter filter) {
        Criteria criteria = filter.narrow(VisitAccess.within(Criteria.of(page), caller));
        List<Visit> found = visits.page(criteria);
        return Page.of(found, page, visit -> visit.id().value(), VisitOrder::valueOf, views.ofAll(found));
    }

    /** A visit the caller may see. */
    public VisitView get(Caller caller, VisitId id) {
        return views.of(access.find(caller, id));
    }

    /**
     * The person was not met, or the worker did not come; the unit may be planned again.
     *
     * @param offline true when a device had no network and sent it later: it is judged by its own time
     */
    public VisitView markNoShow(
            VisitId id, String reasonCode, @Nullable String reason, boolean offline, Change change) {
        Optional<Visit> known = offline ? recorded.findNoShow(id, reasonCode, reason, change) : Optional.empty();
        if (known.isPresent()) {
            requireOwnOrCoordinator(known.get(), change.caller());
            return views.of(known.get());
        }
        LockedVisit locked = access.lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        Visit visit = locked.visit();
        requireOwnOrCoordinator(visit, change.caller());
        visit.status().requireTransition(VisitStatus.NO_SHOW);
        requirePlannedTimePassed(visit, when);
        if (offline) {
            requirePlannedByThen(visit, when);
        }
        calendar.append(
                visit,
                new JournalEntry(
                        visit.markNoShow(locked.order(), reasonCode, encryption.encryptReason(id, reason), when),
                        "NO_SHOW",
                        "reasonCode=" + reasonCode),
                when,
                change.caller().subject());
        return views.of(visit);
    }

    /** The visit does not count. Once its order is delivered only an officer decides that, and not after the closure. */
    public VisitView markVoid(VisitId id, String reasonCode, String reason, Change change) {
        LockedVisit locked = access.lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        requireMayVoid(locked.order(), change.caller());
        String actor = change.caller().subject();
        calendar.append(
                locked.visit(),
                new JournalEntry(
                        locked.visit().markVoid(locked.order(), reasonCode, encryption.encryptReason(id, reason), when),
                        "VISIT_VOIDED",
                        "reasonCode=" + reasonCode),
                when,
                actor);
        if (locked.visit().kind() == VisitKind.VISIT) {
            visits.restoreCutPlans(locked.visit());
        }
        reviews.findByVisit(id)
                .filter(VisitReview::isWaiting)
                .ifPresent(review -> review.decide(
                        ReviewDecision.VOID, reasonCode, encryption.encryptReviewReason(id, reason), actor, when));
        return views.of(locked.visit());
    }

    private void requireOwnOrCoordinator(Visit visit, Caller caller) {
        if (!caller.is(Roles.COORDINATOR)) {
            access.requireOwn(visit, caller);
        }
    }

    /** The device did not know that the visit had been moved: nobody missed the new time. */
    private static void requirePlannedByThen(Visit visit, Occurrence when) {
        if (when.occurredAt().isBefore(visit.planned().plannedFrom())) {
            throw Problem.conflict(
                    "The visit was planned for %s when this was sent; it was moved. Nothing was recorded."
                            .formatted(visit.planned().plannedFrom()),
                    "该服务已改期至 %s，未作登记。".formatted(visit.planned().plannedFrom()));
        }
    }

    private static void requirePlannedTimePassed(Visit visit, Occurrence when) {
        if (when.recordedAt().isBefore(visit.planned().plannedTo())) {
            throw Problem.notPossibleYet(
                    "The planned time of the visit is not over; it ends at %s. Until then the visit may still take place."
                            .formatted(visit.planned().plannedTo()),
                    "计划服务时间尚未结束（%s 结束），在此之前不能登记未成行。".formatted(visit.planned().plannedTo()));
        }
    }

    private static void requireMayVoid(WorkOrder order, Caller caller) {
        switch (order.status()) {
            case CLOSED ->
                throw Problem.conflict("The order is closed; its visits are no longer changed.", "工单已结案，不能再作废其服务记录。");
            case DELIVERED, RETURN_VISITED -> {
                if (Visibility.byOrg(caller)) {
                    throw Problem.forbidden(
                            "The order is delivered. An officer of the county or the prefecture may void its visits.",
                            "工单已交付，其服务记录只能由县级或州级工作人员作废。");
                }
            }
            case OFFERED, ACCEPTED, REFUSED, SCHEDULED, IN_SERVICE, SUSPENDED, CANCELLED -> {}
        }
    }
}
