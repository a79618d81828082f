// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.matching.engine.plan.PlanningProblem.Assignment;
import org.zhongfu.matching.engine.plan.ProgressMonitor;
import org.zhongfu.matching.plan.search.PlanOutcome.Assigned;
import org.zhongfu.matching.plan.search.PlanOutcome.Day;
import org.zhongfu.matching.plan.search.PlanOutcome.UnplannedVisit;

/**
 * Mends a plan that the day has overtaken. What has begun stays; what is still to come keeps its worker and time unless
 * moving it is worth what the weights say.
 */
public final class Replanning {

    private final DailyPlanning planning;

    public Replanning(DailyPlanning planning) {
        this.planning = planning;
    }

    /**
     * The next version of a plan; empty when it was cancelled meanwhile.
     *
     * @param standing what has become of its visits meanwhile
     * @param data the team and what stands in its calendars apart from this plan
     */
    public Optional<PlanOutcome> plan(
            PlanOutcome before,
            Disruption disruption,
            PlanDrift standing,
            PlanningData data,
            SearchEffort effort,
            PlanWeights weights,
            ProgressMonitor watch) {
        Map<String, VisitToPlan> asked =
                before.asked().stream().collect(Collectors.toMap(VisitToPlan::key, Function.identity()));
        long touched = before.days().stream()
                .filter(day -> disruption.touches(day.day()))
                .count();
        List<Day> days = new ArrayList<>();
        for (Day day : before.days()) {
            if (!disruption.touches(day.day())) {
                days.add(day);
                continue;
            }
            Anew anew = new Anew(day, disruption, standing, asked, data);
            DayProblem question =
                    new DayProblem(day.day(), anew.data(), data.mainWorkers(), weights, anew.constraints());
            Optional<Day> mended = planning.answer(question, effort.share(days.size(), 1.0 / touched), watch);
            if (mended.isEmpty()) {
                return Optional.empty();
            }
            days.add(anew.with(mended.get()));
        }
        List<VisitToPlan> visits = new ArrayList<>(before.asked());
        if (disruption.urgent() != null
                && !asked.containsKey(disruption.urgent().key())) {
            visits.add(disruption.urgent());
        }
        PlanOutcome after = new PlanOutcome(days, visits, List.of(), 0, 0);
        return Optional.of(new PlanComparison(disruption, standing, weights.movedBeyond()).between(before, after));
    }

    /** A day of a plan, sorted into what stands, what looks for a place again, and what falls away. */
    private static final class Anew {

        private final LocalDate day;
        private final Disruption disruption;
        private final PlanDrift standing;
        private final Map<String, VisitToPlan> asked;
        private final PlanningData fresh;
        private final List<FixedVisit> fixed = new ArrayList<>();
        private final Map<String, VisitToPlan> wanted = new HashMap<>();
        private final Map<String, List<Assignment>> before = new HashMap<>();
        private final List<UnplannedVisit> away = new ArrayList<>();

        Anew(Day day, Disruption disruption, PlanDrift standing, Map<String, VisitToPlan> asked, PlanningData fresh) {
            this.day = day.day();
            this.disruption = disruption;
            this.standing = standing;
            this.asked = asked;
            this.fresh = fresh;
            fresh.fixed().stream().filter(this::canStand).forEach(fixed::add);
            day.routes().forEach(route -> route.stops().stream()
                    .filter(PlanOutcome.Stop::planned)
                    .forEach(stop -> sort(new Assigned(route.workerId(), stop))));
            day.unplanned().forEach(unplanned -> look(visit(unplanned.key())));
            if (disruption.urgent() != null) {
                look(disruption.urgent());
            }
        }

        PlanningData data() {
            return new PlanningData(
                    fresh.team(),
                    wanted.values().stream()
                            .sorted((a, b) -> a.key().compareTo(b.key()))
                            .toList(),
                    fixed,
                    fresh.mainWorkers(),
                    fresh.travel(),
                    fresh.usualHours(),
                    fresh.base());
        }

        ReplanningConstraints constraints() {
            Map<UUID, Instant> absent =
                    disruption.workerId() == null ? Map.of() : Map.of(disruption.workerId(), disruption.from());
            return new ReplanningConstraints(disruption.from(), absent, before);
        }

        Day with(Day mended) {
            return new Day(
                    day,
                    mended.routes(),
                    Stream.concat(mended.unplanned().stream(), away.stream()).toList(),
                    mended.score(),
                    mended.cost());
        }

        private boolean canStand(FixedVisit visit) {
            return !disruption.takesAway(visit.workerId()) || visit.start().isBefore(disruption.from());
        }

        private void sort(Assigned assigned) {
            VisitToPlan visit = visit(assigned.stop().key());
            boolean begun = assigned.stop().start().isBefore(disruption.from());
            if (standing.lost().contains(assigned.id())) {
                look(visit);
            } else if (begun) {
                fixed.add(standing(assigned, visit));
            } else {
                look(visit);
                if (!disruption.takesAway(assigned.workerId())) {
                    remember(assigned, visit);
                }
            }
        }

        private void look(VisitToPlan visit) {
            if (disruption.takesOut(visit)) {
                fallAway(visit, UnplannedReason.PERSON_AWAY);
            } else if (standing.ended().contains(visit.matchId())) {
                fallAway(visit, UnplannedReason.MATCH_ENDED);
            } else {
                wanted.put(visit.key(), visit);
            }
        }

        private void fallAway(VisitToPlan visit, UnplannedReason why) {
            if (away.stream().noneMatch(unplanned -> unplanned.key().equals(visit.key()))) {
                away.add(new UnplannedVisit(
                        visit.key(),
                        visit.matchId(),
                        visit.needId(),
                        visit.personId(),
                        visit.serviceItem(),
                        visit.day(),
                        why));
            }
        }

        private void remember(Assigned assigned, VisitToPlan visit) {
            List<Assignment> slots = new ArrayList<>(before.getOrDefault(visit.key(), List.of()));
            slots.add(new Assignment(
                    assigned.workerId().toString(),
                    new DayClock(day).tick(assigned.stop().start())));
            before.put(visit.key(), slots);
        }

        private VisitToPlan visit(String key) {
            VisitToPlan visit = asked.get(key);
            if (visit == null) {
                throw new IllegalStateException("the plan does not know what it planned as " + key);
            }
            return visit;
        }

        private static FixedVisit standing(Assigned assigned, VisitToPlan visit) {
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
