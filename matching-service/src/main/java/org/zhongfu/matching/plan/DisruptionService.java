// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.PlanId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.match.PlannableMatches;
import org.zhongfu.matching.match.PlannableMatches.Plannable;
import org.zhongfu.matching.plan.search.Disruption;
import org.zhongfu.matching.plan.search.Hours;
import org.zhongfu.matching.plan.search.PlanOutcome;
import org.zhongfu.matching.plan.search.VisitToPlan;
import org.zhongfu.matching.worker.Team;
import org.zhongfu.matching.worker.TeamMember;
import org.zhongfu.platform.jobs.Jobs;
import org.zhongfu.platform.kernel.UuidV7;
import org.zhongfu.platform.kernel.Zones;
import org.zhongfu.platform.sql.NamedLock;
import org.zhongfu.platform.store.Provenance;
import org.zhongfu.platform.web.AreaScope;
import org.zhongfu.platform.web.Caller;
import org.zhongfu.platform.web.Creation;
import org.zhongfu.platform.web.Occurrence;
import org.zhongfu.platform.web.Problem;

/** Creates the next version of a plan after a disruption. */
@ApplicationScoped
public class DisruptionService {

    private final PlanRepository plans;
    private final PlanOutcomeRepository outcomes;
    private final PlanService service;
    private final PlanningDataReader reader;
    private final PlannableMatches matches;
    private final Team team;
    private final NamedLock namedLock;
    private final Jobs jobs;
    private final InstantSource clock;

    DisruptionService(
            PlanRepository plans,
            PlanOutcomeRepository outcomes,
            PlanService service,
            PlanningDataReader reader,
            PlannableMatches matches,
            Team team,
            NamedLock namedLock,
            Jobs jobs,
            InstantSource clock) {
        this.plans = plans;
        this.outcomes = outcomes;
        this.service = service;
        this.reader = reader;
        this.matches = matches;
        this.team = team;
        this.namedLock = namedLock;
        this.jobs = jobs;
        this.clock = clock;
    }

    /**
     * Creates the next version of a plan as a job.
     *
     * @throws Problem 409 when the plan is not done or a later version of it is published, 422 when the disruption does
     *     not concern the plan
     */
    @Transactional
    public Creation<PlanHead> report(Caller caller, PlanId id, ReportDisruptionRequest request) {
        Plan plan = plans.findVisible(caller, id).orElseThrow(Problem::notFound);
        Occurrence when = Occurrence.judge(request.occurredAt(), request.backfillReason(), caller, clock.instant());
        namedLock.acquire("plan-versions", plan.rootId().toString());
        PlanOutcome outcome = outcomes.find(id)
                .orElseThrow(() -> Problem.notPossibleYet("A plan is changed once it is done.", "计划完成后方可登记变动。"));
        plans.published(plan.rootId())
                .filter(published -> published.number() > plan.number())
                .ifPresent(published -> {
                    throw Problem.conflict(
                            "Version %d of this plan is published; enter the disruption for that one."
                                    .formatted(published.number()),
                            "该计划的第 %d 版已发布，请针对该版登记变动。".formatted(published.number()));
                });
        service.requireOpenJobsBelowLimit(plan.providerOrg());
        Plan next = new Plan(
                new PlanId(UuidV7.next()),
                plans.highestNumber(plan.rootId()) + 1,
                plan,
                disruption(plan, outcome, request),
                Provenance.of(when, caller));
        plans.persist(next);
        jobs.wakeAfterCommit(PlanJob.DISRUPTIONS);
        return new Creation<>(next.head(), true);
    }

    private Disruption disruption(Plan plan, PlanOutcome outcome, ReportDisruptionRequest request) {
        Instant from = Stream.of(
                        request.from() == null ? clock.instant() : request.from(),
                        clock.instant(),
                        Zones.startOf(plan.fromDay()))
                .max(Comparator.naturalOrder())
                .orElseThrow();
        LocalDate day = Zones.dayOf(from);
        if (day.isAfter(plan.lastDay())) {
            throw Problem.rule("from", "lies after the last day of the plan", "晚于计划的最后一天");
        }
        LocalDate lastDay = request.lastDay() == null ? day : request.lastDay();
        if (lastDay.isBefore(day)) {
            throw Problem.rule("lastDay", "lies before the moment it begins", "早于变动开始的时间");
        }
        return switch (request.kind()) {
            case WORKER_SICK ->
                new Disruption(
                        request.kind(), from, lastDay, requireWorkerOfTeam(plan, request.workerId()), null, null);
            case PERSON_AWAY ->
                new Disruption(
                        request.kind(), from, lastDay, null, requirePersonOfPlan(outcome, request.personId()), null);
            case VISIT_URGENT ->
                new Disruption(
                        request.kind(),
                        from,
                        plan.lastDay(),
                        null,
                        null,
                        urgentVisit(plan, outcome, from, request.visit()));
        };
    }

    private WorkerId requireWorkerOfTeam(Plan plan, @Nullable WorkerId workerId) {
        List<TeamMember> members = team.of(plan.providerId(), AreaScope.of(plan.areaCode()));
        return members.stream()
                .map(TeamMember::id)
                .filter(member -> member.equals(workerId))
                .findFirst()
                .orElseThrow(() -> Problem.rule("workerId", "is no worker of the team", "不是该团队的服务人员"));
    }

    private static PersonId requirePersonOfPlan(PlanOutcome outcome, @Nullable PersonId personId) {
        return outcome.requested().stream()
                .map(VisitToPlan::personId)
                .filter(person -> person.equals(personId))
                .findFirst()
                .orElseThrow(() -> Problem.rule("personId", "is no person this plan visits", "不是该计划的服务对象"));
    }

    private VisitToPlan urgentVisit(
            Plan plan, PlanOutcome outcome, Instant from, ReportDisruptionRequest.@Nullable UrgentVisit visit) {
        if (visit == null) {
            throw Problem.rule("visit", "say which visit is urgent", "请说明紧急服务的内容");
        }
        LocalDate day = visit.day() == null ? Zones.dayOf(from) : visit.day();
        if (day.isBefore(Zones.dayOf(from)) || day.isAfter(plan.lastDay())) {
            throw Problem.rule("visit.day", "must be one of the days still to come of the plan", "必须是计划中尚未过去的日期");
        }
        if (visit.latest().isBefore(visit.earliest())) {
            throw Problem.rule("visit.latest", "lies before earliest", "早于最早时间");
        }
        Plannable match = matches.open(plan.providerId(), visit.matchId())
                .orElseThrow(() -> Problem.rule(
                        "visit.matchId",
                        "is no accepted match of the provider with units left",
                        "不是该机构已接受且有剩余服务单元的派单"));
        if (day.isBefore(match.periodFrom()) || day.isAfter(match.periodTo())) {
            throw Problem.rule(
                    "visit.day",
                    "must lie in the period of the need, %s to %s".formatted(match.periodFrom(), match.periodTo()),
                    "必须在需求期限 %s 至 %s 之内".formatted(match.periodFrom(), match.periodTo()));
        }
        VisitToPlan urgent = reader.urgent(match, day, new Hours(visit.earliest(), visit.latest()));
        if (outcome.requested().stream().anyMatch(requested -> requested.key().equals(urgent.key()))) {
            throw Problem.rule("visit", "is planned for that day already", "当日计划中已有该服务");
        }
        return urgent;
    }
}
