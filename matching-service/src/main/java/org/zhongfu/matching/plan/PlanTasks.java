// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.matching.match.PlannableMatches;
import org.zhongfu.matching.match.PlannableMatches.Plannable;
import org.zhongfu.matching.plan.calendar.CalendarCopy;
import org.zhongfu.matching.plan.calendar.CalendarVisit;
import org.zhongfu.matching.plan.proposal.Proposal;
import org.zhongfu.matching.plan.proposal.ProposalRepository;
import org.zhongfu.matching.plan.search.Disruption;
import org.zhongfu.matching.plan.search.PlanCalendarDay;
import org.zhongfu.matching.plan.search.PlanDrift;
import org.zhongfu.matching.plan.search.PlanOutcome;
import org.zhongfu.matching.plan.search.PlanningData;
import org.zhongfu.matching.plan.search.SearchEffort;
import org.zhongfu.matching.plan.search.VisitToPlan;
import org.zhongfu.platform.calendar.WorkingCalendar;
import org.zhongfu.platform.calendar.WorkingCalendars;
import org.zhongfu.platform.web.AreaScope;

/** Reads the task of a run of a plan. */
@ApplicationScoped
class PlanTasks {

    private final PlanRepository plans;
    private final PlanOutcomeRepository outcomes;
    private final PlanningDataReader reader;
    private final ProposalRepository proposals;
    private final CalendarCopy calendar;
    private final PlannableMatches matches;
    private final WorkingCalendars calendars;

    PlanTasks(
            PlanRepository plans,
            PlanOutcomeRepository outcomes,
            PlanningDataReader reader,
            ProposalRepository proposals,
            CalendarCopy calendar,
            PlannableMatches matches,
            WorkingCalendars calendars) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.reader = reader;
        this.proposals = proposals;
        this.calendar = calendar;
        this.matches = matches;
        this.calendars = calendars;
    }

    /** An earlier version that is to be repaired after a disruption. */
    record Repair(PlanOutcome before, Disruption disruption, PlanDrift drift) {}

    /**
     * The input of a search.
     *
     * @param from first day
     * @param weightsVersion version of the weights that the plan has stored
     * @param repair null for a first version
     * @param calendar what each day of the plan is in its area
     */
    record Task(
            PlanningData data,
            LocalDate from,
            int days,
            SearchEffort effort,
            int weightsVersion,
            @Nullable Repair repair,
            List<PlanCalendarDay> calendar) {}

    /** The task of a plan. */
    @Transactional
    Task read(PlanId planId) {
        Plan plan = plans.findById(planId.value());
        Disruption disruption = plan.disruption();
        PlanId parent = plan.parentId();
        Repair repair = null;
        PlanningData data;
        if (disruption == null || parent == null) {
            data = reader.read(plan);
        } else {
            PlanOutcome before = outcomes.find(parent).orElseThrow();
            data = reader.readForReplanning(plan, before.requested());
            repair = new Repair(before, disruption, drift(plan, before));
        }
        return new Task(
                data, plan.fromDay(), plan.days(), plan.effort(), plan.weightsVersion(), repair, calendar(plan));
    }

    private List<PlanCalendarDay> calendar(Plan plan) {
        WorkingCalendar current = calendars.current();
        String area = AreaScope.of(plan.areaCode()).prefix();
        return plan.fromDay()
                .datesUntil(plan.lastDay().plusDays(1))
                .map(day -> PlanCalendarDay.of(current.judge(area, day)))
                .toList();
    }

    private PlanDrift drift(Plan plan, PlanOutcome before) {
        List<Proposal> all = proposals.ofPlan(plan.rootId());
        Map<VisitId, CalendarVisit> visits = calendar.ofIds(
                all.stream().map(Proposal::visitId).flatMap(Stream::ofNullable).toList());
        Set<String> lost = new HashSet<>();
        ProposalRepository.latest(all).forEach((id, proposal) -> {
            CalendarVisit visit = proposal.visitId() == null ? null : visits.get(proposal.visitId());
            if (isLost(proposal, visit)) {
                lost.add(id);
            }
        });
        Set<MatchId> ended = new HashSet<>(
                before.requested().stream().map(VisitToPlan::matchId).toList());
        matches.stillOpen(ended).stream().map(Plannable::matchId).toList().forEach(ended::remove);
        return new PlanDrift(lost, ended);
    }

    private static boolean isLost(Proposal proposal, @Nullable CalendarVisit visit) {
        return switch (proposal.status()) {
            case REFUSED, WITHDRAWN -> true;
            case PROPOSED, GIVING_WAY, REPLACED -> false;
            case CONFIRMED ->
                visit != null
                        && switch (visit.status()) {
                            case NO_SHOW, CANCELLED, VOIDED -> true;
                            case PLANNED, IN_PROGRESS, IN_REVIEW, VERIFIED -> false;
                        };
        };
    }
}
