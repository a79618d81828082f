// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.VisitId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.match.PlannableMatches;
import org.zhongfu.matching.match.PlannableMatches.Plannable;
import org.zhongfu.matching.plan.calendar.CalendarCopy;
import org.zhongfu.matching.plan.calendar.CalendarVisit;
import org.zhongfu.matching.plan.search.PlanOutcome;
import org.zhongfu.matching.plan.search.PlanOutcome.Assigned;
import org.zhongfu.matching.plan.search.VisitToPlan;
import org.zhongfu.matching.worker.Team;
import org.zhongfu.matching.worker.TeamMember;
import org.zhongfu.platform.kernel.Zones;

/**
 * Finds the visits of a plan that can no longer be proposed because of changes since it was made. The check is a preview:
 * the calendar decides.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StaleVisits {

    private final Team team;
    private final PlannableMatches matches;
    private final CalendarCopy calendar;
    private final ProposalRepository proposals;
    private final InstantSource clock;

    StaleVisits(
            Team team,
            PlannableMatches matches,
            CalendarCopy calendar,
            ProposalRepository proposals,
            InstantSource clock) {
        this.team = team;
        this.matches = matches;
        this.calendar = calendar;
        this.proposals = proposals;
        this.clock = clock;
    }

    /**
     * Why visits that are not proposed yet cannot be, by key and part; those that can are absent.
     *
     * @param ofPlan all proposals of the plan, oldest first
     */
    public Map<String, Set<StaleReason>> stale(PlanOutcome outcome, List<Proposal> ofPlan) {
        Map<String, Proposal> latest = ProposalRepository.latest(ofPlan);
        List<Assigned> open = outcome.assigned()
                .filter(assigned -> assigned.stop().planned())
                .filter(assigned -> !isProposed(assigned, latest.get(assigned.id())))
                .sorted(Comparator.comparing(
                                (Assigned assigned) -> assigned.stop().start())
                        .thenComparing(Assigned::id))
                .toList();
        if (open.isEmpty()) {
            return Map.of();
        }
        StalenessData data = read(outcome, open, ofPlan);
        Map<String, Set<StaleReason>> stale = new HashMap<>();
        open.forEach(assigned -> {
            Set<StaleReason> reasons = reasons(assigned, latest.get(assigned.id()), data);
            if (!reasons.isEmpty()) {
                stale.put(assigned.id(), reasons);
            }
        });
        return stale;
    }

    /** True when the visit is proposed as planned, whatever the answer was. */
    static boolean isProposed(Assigned assigned, @Nullable Proposal latest) {
        return latest != null && latest.isSameAs(assigned) && !latest.isWithdrawnByPlan();
    }

    private Set<StaleReason> reasons(Assigned assigned, @Nullable Proposal before, StalenessData data) {
        Set<StaleReason> reasons = EnumSet.noneOf(StaleReason.class);
        MatchId matchId = assigned.stop().matchId();
        VisitToPlan visit = data.requested().get(assigned.stop().key());
        TeamMember member = data.team().get(assigned.workerId());
        if (!assigned.stop().start().isAfter(clock.instant())) {
            reasons.add(StaleReason.TIME_PASSED);
        }
        if (!data.matches().containsKey(matchId)) {
            reasons.add(StaleReason.MATCH_ENDED);
        } else if (!data.takeUnit(matchId, before)) {
            reasons.add(StaleReason.NO_UNITS_LEFT);
        }
        var day = Zones.dayOf(assigned.stop().start());
        if (member == null || !member.isEmployedOn(day)) {
            reasons.add(StaleReason.WORKER_GONE);
        } else if (visit != null && !member.isQualified(visit.work().credential(), day)) {
            reasons.add(StaleReason.NOT_QUALIFIED);
        }
        if (data.isBusy(assigned)) {
            reasons.add(StaleReason.WORKER_BUSY);
        }
        return reasons;
    }

    private StalenessData read(PlanOutcome outcome, List<Assigned> open, List<Proposal> ofPlan) {
        Set<WorkerId> workers = open.stream().map(Assigned::workerId).collect(Collectors.toSet());
        Set<MatchId> ids = open.stream()
                .map(assigned -> assigned.stop().matchId())
                .flatMap(Stream::ofNullable)
                .collect(Collectors.toSet());
        Instant from = open.getFirst().stop().start();
        Instant to = open.stream()
                .map(assigned -> assigned.stop().end())
                .max(Comparator.naturalOrder())
                .orElseThrow();
        Map<MatchId, Plannable> plannable =
                matches.stillOpen(ids).stream().collect(Collectors.toMap(Plannable::matchId, Function.identity()));
        OwnVisits own = OwnVisits.of(ofPlan);
        List<BusyTime> busy = new ArrayList<>();
        calendar.takingTime(workers, from, to).stream()
                .filter(visit -> !own.contains(visit))
                .forEach(visit -> busy.add(BusyTime.of(visit)));
        proposals.takingTime(workers, from, to).stream()
                .filter(proposal -> !own.contains(proposal))
                .forEach(proposal ->
                        busy.add(new BusyTime(proposal.workerId(), proposal.plannedFrom(), proposal.plannedTo())));
        return new StalenessData(
                outcome.requested().stream().collect(Collectors.toMap(VisitToPlan::key, Function.identity())),
                plannable,
                unitsLeft(plannable),
                team.of(workers).stream().collect(Collectors.toMap(TeamMember::id, Function.identity())),
                busy);
    }

    /** Committed units that no visit and no proposal will use, by match. */
    private Map<MatchId, Integer> unitsLeft(Map<MatchId, Plannable> plannable) {
        Map<NeedId, List<CalendarVisit>> visits = calendar.ofNeeds(
                plannable.values().stream().map(Plannable::needId).toList());
        Map<MatchId, List<Proposal>> proposed =
                proposals.underWayOf(plannable.keySet()).stream().collect(Collectors.groupingBy(Proposal::matchId));
        Map<MatchId, Integer> left = new HashMap<>();
        plannable.values().forEach(match -> {
            List<CalendarVisit> inCalendar = visits.getOrDefault(match.needId(), List.of());
            Set<VisitId> ids = inCalendar.stream().map(CalendarVisit::visitId).collect(Collectors.toSet());
            long underWay =
                    inCalendar.stream().filter(visit -> visit.status().isOpen()).count()
                            + proposed.getOrDefault(match.matchId(), List.of()).stream()
                                    .filter(proposal -> !ids.contains(proposal.visitId()))
                                    .count();
            left.put(match.matchId(), match.units().committed() - (int) underWay);
        });
        return left;
    }

    /** A time at which a worker has another visit. */
    private record BusyTime(@Nullable WorkerId workerId, Instant from, Instant to) {

        static BusyTime of(CalendarVisit visit) {
            Instant from = visit.from();
            Instant begins = from == null ? Instant.MIN : from;
            return new BusyTime(visit.workerId(), begins, from == null ? Instant.MIN : visit.until(begins));
        }
    }

    /** The data that visits are checked against. */
    private record StalenessData(
            Map<String, VisitToPlan> requested,
            Map<MatchId, Plannable> matches,
            Map<MatchId, Integer> unitsLeft,
            Map<WorkerId, TeamMember> team,
            List<BusyTime> busy) {

        /** Takes a unit of the match; a visit that replaces another one of the plan needs no further unit. */
        boolean takeUnit(@Nullable MatchId matchId, @Nullable Proposal before) {
            if (before != null && before.status().next().contains(ProposalStatus.WITHDRAWN)) {
                return true;
            }
            return matchId != null && unitsLeft.merge(matchId, -1, Integer::sum) >= 0;
        }

        boolean isBusy(Assigned assigned) {
            return busy.stream()
                    .anyMatch(each -> assigned.workerId().equals(each.workerId())
                            && each.from().isBefore(assigned.stop().end())
                            && assigned.stop().start().isBefore(each.to()));
        }
    }
}
