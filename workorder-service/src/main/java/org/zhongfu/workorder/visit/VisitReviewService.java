// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.workorder.visit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.zhongfu.base.visibility.Visibility;
import org.zhongfu.contracts.code.CodeList;
import org.zhongfu.contracts.code.CodeLists;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.workorder.VisitEvent;
import org.zhongfu.platform.kernel.LocalizedText;
import org.zhongfu.platform.store.Change;
import org.zhongfu.platform.store.Transitions;
import org.zhongfu.platform.web.AllowedValues;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.AuditedAction;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.CallerAudit;
import org.zhongfu.platform.web.Criteria;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Page;
import org.zhongfu.platform.web.PageQuery;
import org.zhongfu.platform.web.Problem;
import org.zhongfu.workorder.journal.JournalEntry;
import org.zhongfu.workorder.order.VisitStatus;
import org.zhongfu.workorder.order.WorkOrder;

/**
 * The review of visits whose proof has an exception. Officers of the area decide; neither the provider nor the worker
 * decides about their own visits.
 */
@ApplicationScoped
@Transactional
public class VisitReviewService {

    private static final String CONFIRMATION_REASONS = "visit-confirmation-reasons";
    private static final String VOID_REASONS = "visit-void-reasons";
    private static final String CORRECTION_REASONS = "visit-correction-reasons";

    private final VisitAccess access;
    private final VisitRepository visits;
    private final VisitReviewRepository reviews;
    private final VisitEvidence evidence;
    private final AssessedVisits assessed;
    private final VisitCalendar calendar;
    private final VisitCorrections corrections;
    private final Transitions transitions;
    private final ProofEncryption encryption;
    private final CallerAudit audit;
    private final VisitViews views;
    private final InstantSource clock;

    VisitReviewService(
            VisitAccess access,
            VisitRepository visits,
            VisitReviewRepository reviews,
            VisitEvidence evidence,
            AssessedVisits assessed,
            VisitCalendar calendar,
            VisitCorrections corrections,
            Transitions transitions,
            ProofEncryption encryption,
            CallerAudit audit,
            VisitViews views,
            InstantSource clock) {
        this.access = access;
        this.visits = visits;
        this.reviews = reviews;
        this.evidence = evidence;
        this.assessed = assessed;
        this.calendar = calendar;
        this.corrections = corrections;
        this.transitions = transitions;
        this.encryption = encryption;
        this.audit = audit;
        this.views = views;
        this.clock = clock;
    }

    /** The visits that wait for a decision, oldest first. */
    public Page<VisitReviewView> list(Caller caller, PageQuery page, ReviewFilter filter) {
        requireOfficer(caller);
        Criteria criteria =
                filter.narrow(Criteria.of(page).within(caller.area())).and("waiting = :waiting", "waiting", true);
        List<VisitReview> found = reviews.page(criteria);
        Map<VisitId, Visit> known = visits
                .listByIds(found.stream().map(VisitReview::visitId).toList())
                .stream()
                .collect(Collectors.toMap(Visit::id, Function.identity()));
        Function<VisitReview, VisitReviewView> view = evidence.ofAll(known);
        return Page.of(found, page, VisitReview::id, VisitReviewOrder::valueOf, view);
    }

    /**
     * How many visits wait, and for how long.
     *
     * @param areaCode only in this area; null means all the caller may see
     */
    public ReviewSummaryView summary(Caller caller, @Nullable String areaCode) {
        requireOfficer(caller);
        AreaScope area = areaCode == null ? caller.area() : Criteria.area("area", areaCode);
        Instant now = clock.instant();
        return reviews.summary(caller.area(), area, now.minus(Duration.ofDays(1)), now.minus(Duration.ofDays(3)));
    }

    /**
     * Decides that a visit in review counts, with the facts as recorded or with others, or that it does not count.
     *
     * @param correction how the visit really took place; null for other decisions than CORRECT
     */
    public VisitView decide(
            VisitId id,
            ReviewDecision decision,
            @Nullable CorrectedFacts correction,
            String reasonCode,
            String reason,
            Change change) {
        Caller caller = change.caller();
        requireOfficer(caller);
        LockedVisit locked = access.lock(id, change);
        Occurrence when = transitions.timeOf(locked, change);
        Visit visit = locked.visit();
        requireNotOwn(visit, caller);
        requireKnown(decision, reasonCode);
        requireFacts(decision, correction);
        requireInReview(visit);
        VisitReview review = reviews.findByVisit(id)
                .orElseThrow(() -> new IllegalStateException("visit " + id + " is in review and has no review"));
        if (correction == null) {
            JournalEntry entry = decision == ReviewDecision.CONFIRM
                    ? confirm(locked.order(), visit, reasonCode, when)
                    : markVoid(locked.order(), visit, reasonCode, reason, when);
            calendar.append(visit, entry, when, caller.subject());
            if (visit.kind() == VisitKind.VISIT) {
                visits.restoreCutPlans(visit);
            }
        } else {
            requireAssessment(visit);
            corrections.correct(locked, correction, reasonCode, reason, when, caller.subject());
        }
        review.decide(decision, reasonCode, encryption.encryptReviewReason(id, reason), caller.subject(), when);
        audit.record(caller, AuditedAction.of("VISIT_REVIEWED", "VISIT", id, outcome(decision) + " " + reasonCode));
        return views.of(visit);
    }

    private static String outcome(ReviewDecision decision) {
        return switch (decision) {
            case CONFIRM -> "CONFIRMED";
            case VOID -> "VOIDED";
            case CORRECT -> "CORRECTED";
        };
    }

    private JournalEntry confirm(WorkOrder order, Visit visit, String reasonCode, Occurrence when) {
        int verified = visits.count(order.id()).verified();
        if (verified >= order.terms().units()) {
            throw Problem.conflict(
                    "All %d units of the work order are served. This visit can only be voided.".formatted(verified),
                    "该工单的 %d 个服务单元已全部完成，本条只能作废。".formatted(verified));
        }
        requireAssessment(visit);
        boolean first = verified == 0;
        VisitEvent event = visit.confirm(order, first, when);
        return new JournalEntry(event, "VISIT_CONFIRMED", "reasonCode=" + reasonCode);
    }

    /** A visit whose service is an assessment counts with the assessment only. */
    private void requireAssessment(Visit visit) {
        if (visit.proof().exceptions().contains(ReviewReason.ASSESSMENT_MISSING) && !assessed.isTied(visit.id())) {
            throw Problem.conflict(
                    "The service is an assessment, and none by the worker is recorded since the check-in. Record it first, or void the"
                            + " visit.",
                    "该服务为评估，自签到起尚无该服务人员录入的评估结果。请先录入评估，或作废本条服务记录。");
        }
    }

    private JournalEntry markVoid(WorkOrder order, Visit visit, String reasonCode, String reason, Occurrence when) {
        VisitEvent event = visit.markVoid(order, reasonCode, encryption.encryptReason(visit.id(), reason), when);
        return new JournalEntry(event, "VISIT_VOIDED", "review=VOID reasonCode=" + reasonCode);
    }

    private static void requireInReview(Visit visit) {
        if (visit.status() != VisitStatus.IN_REVIEW) {
            throw Problem.notInState(visit.status(), "only a visit in review is decided about.", "仅待复核的服务记录可以作出复核决定。");
        }
    }

    /** A caller who also belongs to a provider does not review: the provider would decide about itself. */
    static void requireOfficer(Caller caller) {
        if (Visibility.byOrg(caller)) {
            throw Problem.forbidden(
                    "Officers of the county or the prefecture review visits, not members of a provider.",
                    "服务记录由县级或州级工作人员复核，服务机构人员不得复核。");
        }
    }

    private static void requireFacts(ReviewDecision decision, @Nullable CorrectedFacts correction) {
        if ((decision == ReviewDecision.CORRECT) != (correction != null)) {
            throw Problem.rule(
                    "correction",
                    "is required for the decision CORRECT, and only for it",
                    "复核决定为更正（CORRECT）时必填，其他决定不填");
        }
    }

    private void requireNotOwn(Visit visit, Caller caller) {
        if (access.isOwn(visit, caller)) {
            throw Problem.forbidden(
                    "The worker of a visit does not review it. Another officer of the county or the prefecture decides.",
                    "服务人员不得复核本人的服务记录，请由其他县级或州级工作人员复核。");
        }
    }

    private static void requireKnown(ReviewDecision decision, String reasonCode) {
        String name =
                switch (decision) {
                    case CONFIRM -> CONFIRMATION_REASONS;
                    case VOID -> VOID_REASONS;
                    case CORRECT -> CORRECTION_REASONS;
                };
        CodeList list = CodeLists.named(name).orElseThrow();
        if (!list.has(reasonCode)) {
            LocalizedText known = AllowedValues.oneOf(List.copyOf(list.values()));
            throw Problem.rule("reasonCode", known.en(), known.zh());
        }
    }
}
