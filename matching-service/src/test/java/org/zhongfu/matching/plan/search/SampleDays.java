// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan.search;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.WorkerId;
import org.zhongfu.matching.base.GeoPoint;
import org.zhongfu.matching.engine.plan.LocalSearchPlanner;
import org.zhongfu.matching.worker.TeamMember;
import org.zhongfu.matching.worker.WorkerPlanning;
import org.zhongfu.platform.kernel.Zones;

/** Generated days of a county: workers and persons around a town. */
public final class SampleDays {

    /** A Wednesday. */
    public static final LocalDate DAY = LocalDate.of(2026, 12, 2);

    public static final DailyPlanning PLANNING = new DailyPlanning(new LocalSearchPlanner(), VisitExplainer.NOTHING);

    private static final int MINUTES = 45;

    private final Random random;

    public SampleDays(long seed) {
        random = new Random(seed);
    }

    /** An instant of the day, in civil time. */
    static Instant at(int hour, int minute) {
        return DAY.atTime(hour, minute).atZone(Zones.CIVIL).toInstant();
    }

    /** A limit of steps without a limit of time, so that the plan is the same on every machine. */
    static SearchEffort effort(long steps) {
        return new SearchEffort(1, steps, Duration.ofHours(1));
    }

    /** A worker with the usual hours and all skills. */
    public TeamMember member() {
        return member(new WorkerPlanning(null, null, null, null, point(0.05)));
    }

    TeamMember member(WorkerPlanning planning) {
        return new TeamMember(
                new WorkerId(id()), "马小红", "652301", List.of(), LocalDate.of(2020, 1, 1), null, List.of(), planning);
    }

    List<TeamMember> team(int size) {
        List<TeamMember> team = new ArrayList<>();
        for (int i = 0; i < size; i++) {
            team.add(member());
        }
        return team;
    }

    /** A visit of a new person that may begin at any time of the working day. */
    VisitToPlan visit(LocalDate day) {
        GeoPoint point = point(0.15);
        return visit(new MatchId(id()), new PersonId(id()), day, new Place(point.latitude(), point.longitude()));
    }

    static VisitToPlan visit(MatchId match, PersonId person, LocalDate day, Place place) {
        return new VisitToPlan(
                VisitToPlan.key(match, day),
                new VisitToPlan.Subject(match, new NeedId(match.value()), person, "HOME_CLEANING"),
                day,
                new VisitToPlan.Work(MINUTES, 1, null),
                new VisitToPlan.StartWindows(List.of(new Hours(LocalTime.of(9, 30), LocalTime.of(18, 30))), false),
                10,
                Set.of(),
                place);
    }

    public List<VisitToPlan> visits(int count) {
        List<VisitToPlan> visits = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            visits.add(visit(DAY));
        }
        return visits;
    }

    public static PlanningData data(List<TeamMember> team, List<VisitToPlan> visits, List<FixedVisit> fixed) {
        return new PlanningData(
                team, visits, fixed, Map.of(), TravelOptions.USUAL.times(), UsualHours.current(), day -> true, null);
    }

    private GeoPoint point(double spread) {
        return new GeoPoint(44.01 + random.nextGaussian() * spread, 87.31 + random.nextGaussian() * spread).coarse();
    }

    private UUID id() {
        return new UUID(random.nextLong(), random.nextLong());
    }
}
