// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.matching.engine.plan.PlanningProblem.Assignment;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.plan.search.PlanOutcome.Assigned;
import org.zhongfu.matching.plan.search.PlanOutcome.Day;
import org.zhongfu.matching.plan.search.PlanOutcome.UnplannedVisit;

/**
 * Makes the next version of a plan after a disruption. Visits that have begun do not change; the others keep their worker
 * and time unless a change costs less by the weights.
 */
public final class Replanning {

    private final DailyPlanning planning;

    public Replanning(DailyPlanning planning) {
        this.planning = planning;
    }

    /**
     * Makes the next version of a plan; empty when the search was cancelled.
     *
     * @param drift how the visits of the plan differ from it meanwhile
     * @param data the team, and the visits in its calendars that are not of this plan
     */
    public Optional<PlanOutcome> plan(
            PlanOutcome before,
            Disruption disruption,
            PlanDrift drift,
            PlanningData data,
            SearchEffort effort,
            PlanWeights weights,
            ProgressMonitor monitor) {
        Map<String, VisitToPlan> requested =
                before.requested().stream().collect(Collectors.toMap(VisitToPlan::key, Function.identity()));
        long affectedDays = before.days().stream()
                .filter(day -> disruption.affects(day.day()))
                .count();
        List<Day> days = new ArrayList<>();
        for (Day day : before.days()) {
            if (!disruption.affects(day.day())) {
                days.add(day);
                continue;
            }
            DayRepair repair = new DayRepair(day, disruption, drift, requested, data);
            DayProblem problem =
                    new DayProblem(day.day(), repair.data(), data.mainWorkers(), weights, repair.constraints());
            Optional<Day> repaired = planning.solve(problem, effort.share(days.size(), 1.0 / affectedDays), monitor);
            if (repaired.isEmpty()) {
                return Optional.empty();
            }
            days.add(repair.with(repaired.get()));
        }
        List<VisitToPlan> visits = new ArrayList<>(before.requested());
        if (disruption.urgent() != null
                && !requested.containsKey(disruption.urgent().key())) {
            visits.add(disruption.urgent());
        }
        PlanOutcome after = new PlanOutcome(days, visits, List.of(), 0, 0, List.of());
        return Optional.of(
                new PlanComparison(disruption, drift, weights.difference().tolerance()).compare(before, after));
    }

    /** A day of a plan: its visits that are kept, those that are planned again, and those that are dropped. */
    private static final class DayRepair {

        private final LocalDate day;
        private final Disruption disruption;
        private final PlanDrift drift;
        private final Map<String, VisitToPlan> requested;
        private final PlanningData current;
        private final List<FixedVisit> fixed = new ArrayList<>();
        private final Map<String, VisitToPlan> wanted = new HashMap<>();
        private final Map<String, List<Assignment>> before = new HashMap<>();
        private final List<UnplannedVisit> dropped = new ArrayList<>();

        DayRepair(
                Day day,
                Disruption disruption,
                PlanDrift drift,
                Map<String, VisitToPlan> requested,
                PlanningData current) {
            this.day = day.day();
            this.disruption = disruption;
            this.drift = drift;
            this.requested = requested;
            this.current = current;
            current.fixed().stream().filter(this::canStay).forEach(fixed::add);
            day.routes().forEach(route -> route.stops().stream()
                    .filter(PlanOutcome.Stop::planned)
                    .forEach(stop -> classify(new Assigned(route.workerId(), stop))));
            day.unplanned().forEach(unplanned -> planAgain(visit(unplanned.key())));
            if (disruption.urgent() != null) {
                planAgain(disruption.urgent());
            }
        }

        PlanningData data() {
            return new PlanningData(
                    current.team(),
                    wanted.values().stream()
                            .sorted((a, b) -> a.key().compareTo(b.key()))
                            .toList(),
                    fixed,
                    current.mainWorkers(),
                    current.travel(),
                    current.usualHours(),
                    current.workingDay(),
                    current.base());
        }

        ReplanningConstraints constraints() {
            Map<WorkerId, Instant> absent =
                    disruption.workerId() == null ? Map.of() : Map.of(disruption.workerId(), disruption.from());
            return new ReplanningConstraints(disruption.from(), absent, before);
        }

        Day with(Day repaired) {
            return new Day(
                    day,
                    repaired.routes(),
                    Stream.concat(repaired.unplanned().stream(), dropped.stream())
                            .toList(),
                    repaired.score(),
                    repaired.cost());
        }

        private boolean canStay(FixedVisit visit) {
            return !disruption.affectsWorker(visit.workerId()) || visit.start().isBefore(disruption.from());
        }

        private void classify(Assigned assigned) {
            VisitToPlan visit = visit(assigned.stop().key());
            boolean begun = assigned.stop().start().isBefore(disruption.from());
            if (drift.lost().contains(assigned.id())) {
                planAgain(visit);
            } else if (begun) {
                fixed.add(fixedVisit(assigned, visit));
            } else {
                planAgain(visit);
                if (!disruption.affectsWorker(assigned.workerId())) {
                    keepAssignment(assigned, visit);
                }
            }
        }

        private void planAgain(VisitToPlan visit) {
            if (disruption.affectsPersonOf(visit)) {
                drop(visit, UnplannedReason.PERSON_AWAY);
            } else if (drift.ended().contains(visit.matchId())) {
                drop(visit, UnplannedReason.MATCH_ENDED);
            } else {
                wanted.put(visit.key(), visit);
            }
        }

        private void drop(VisitToPlan visit, UnplannedReason reason) {
            if (dropped.stream().noneMatch(unplanned -> unplanned.key().equals(visit.key()))) {
                dropped.add(new UnplannedVisit(
                        visit.key(),
                        visit.matchId(),
                        visit.needId(),
                        visit.personId(),
                        visit.serviceItem(),
                        visit.day(),
                        reason));
            }
        }

        private void keepAssignment(Assigned assigned, VisitToPlan visit) {
            List<Assignment> slots = new ArrayList<>(before.getOrDefault(visit.key(), List.of()));
            slots.add(new Assignment(
                    assigned.workerId().toString(),
                    new DayClock(day).tick(assigned.stop().start())));
            before.put(visit.key(), slots);
        }

        private VisitToPlan visit(String key) {
            VisitToPlan visit = requested.get(key);
            if (visit == null) {
                throw new IllegalStateException("the plan has no visit " + key);
            }
            return visit;
        }

        private static FixedVisit fixedVisit(Assigned assigned, VisitToPlan visit) {
            return new FixedVisit(
                    visit.key(),
                    assigned.stop().part(),
                    assigned.stop().parts(),
                    assigned.workerId(),
                    assigned.stop().start(),
                    assigned.stop().end(),
                    visit,
                    visit.needId(),
                    visit.place());
        }
    }
}
