// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.conversion;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.bench.planner.Samples;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Measure;
import org.zhongfu.bench.planner.instance.Patient;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.instance.Solution.Stop;
import org.zhongfu.bench.planner.instance.Weights;
import org.zhongfu.matching.engine.plan.Interval;
import org.zhongfu.matching.engine.plan.PlanResult;
import org.zhongfu.matching.engine.plan.PlanScore;
import org.zhongfu.matching.engine.plan.PlanVisit;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.matching.engine.plan.PlanWorker;
import org.zhongfu.matching.engine.plan.PlanningProblem;
import org.zhongfu.matching.engine.plan.PlanningProblem.WindowAnchor;

class ConversionTest {

    @Test
    void timesOfMankowskaBecomeThousandthsAndWeightsOne() {
        PlanningProblem problem = InstanceConverter.convert(Samples.line()).problem();

        assertThat(problem.weights())
                .isEqualTo(new PlanWeights(1, 1, 1, 1, 0, 0, 0, 0, 0, 1, 0, PlanWeights.Difference.FREE));
        assertThat(problem.travel().ticks(0, 3)).isEqualTo(30_000);
        assertThat(problem.conventions().windowAnchor()).isEqualTo(WindowAnchor.START);
        assertThat(problem.workers())
                .allSatisfy(worker -> assertThat(worker.shift()).isNull());
        PlanVisit sequential = problem.visits().get(2);
        assertThat(sequential.gap()).isEqualTo(new Interval(5_000, 15_000));
        assertThat(sequential.parts()).extracting(PlanVisit.Part::skills).containsExactly(Set.of("s1"), Set.of("s2"));
        assertThat(sequential.unplannedCost()).isEqualTo(InstanceConverter.PROHIBITIVE);
        assertThat(sequential.lateAllowed()).isTrue();
    }

    @Test
    void shiftsBreaksPreferencesAndWeightsAreConverted() {
        PlanningProblem problem = InstanceConverter.convert(Samples.road()).problem();

        assertThat(problem.weights())
                .isEqualTo(new PlanWeights(1, 1, 2, 3, 4, 5, 6, 7, 0, 1, 9, PlanWeights.Difference.FREE));
        assertThat(problem.conventions()).isEqualTo(new PlanningProblem.TimeConventions(WindowAnchor.END, true));
        PlanWorker worker = problem.workers().getFirst();
        assertThat(worker.shift()).isEqualTo(new Interval(100, 200));
        assertThat(worker.rest()).isEqualTo(new PlanWorker.Rest(new Interval(150, 190), 20));
        assertThat(worker.maxOvertime()).isEqualTo(PlanWorker.UNBOUNDED);
        assertThat(problem.workers().get(1).rest()).isNull();
        assertThat(problem.visits().getFirst().preferred()).containsExactly("c1");
        assertThat(problem.visits().getFirst().windows())
                .containsExactly(new Interval(110, 125), new Interval(160, 175));
        assertThat(problem.visits().get(2).unplannedCost()).isEqualTo(8);
        assertThat(problem.visits().get(2).incompatible()).containsExactly("c0");
    }

    @Test
    void hardWeightsBecomeBounds() {
        Instance road = Samples.road();
        Instance strict = with(
                road,
                road.patients(),
                new Weights(Map.of(), Set.of(Measure.LATENESS, Measure.OVERTIME, Measure.NOT_PREFERRED)));

        PlanningProblem problem = InstanceConverter.convert(strict).problem();

        assertThat(problem.visits()).noneMatch(PlanVisit::lateAllowed);
        assertThat(problem.workers())
                .allSatisfy(worker -> assertThat(worker.maxOvertime()).isZero());
        assertThat(problem.visits().getFirst().incompatible()).containsExactly("c0");
        assertThat(problem.visits().getFirst().preferred()).isEmpty();
    }

    @Test
    void resultIsConvertedBackToTheSolution() {
        ConvertedInstance converted = InstanceConverter.convert(Samples.road());

        Solution solution = SolutionConverter.convert(
                converted,
                result(
                        route("c0", new Interval(155, 175), stop("p0", 0, 115, 125), stop("p1", 0, 145, 155)),
                        route("c1", null, stop("p1", 1, 145, 155))));

        assertThat(solution).isEqualTo(Samples.roadSolution());
    }

    @Test
    void aBreakIsTakenWhereTheCaregiverIs() {
        ConvertedInstance converted = InstanceConverter.convert(Samples.road());

        assertThat(lunch(converted, new Interval(151, 171), stop("p0", 0, 115, 125), stop("p1", 0, 175, 185)))
                .isEqualTo("p1");
        assertThat(lunch(converted, new Interval(126, 146), stop("p0", 0, 115, 125), stop("p1", 0, 175, 185)))
                .isEqualTo("p0");
        assertThat(lunch(converted, new Interval(150, 170), stop("p0", 0, 115, 125)))
                .isEqualTo("d0");
        assertThat(lunch(converted, new Interval(126, 146), stop("p0", 0, 115, 125)))
                .isEqualTo("p0");
        assertThat(lunch(converted, new Interval(105, 125), stop("p0", 0, 135, 145)))
                .isEqualTo("d0");
        assertThat(lunch(converted, new Interval(150, 170))).isEqualTo("d0");
    }

    @Test
    void aBreakAfterTheWayHomeIsWrittenBeforeIt() {
        ConvertedInstance converted = InstanceConverter.convert(Samples.road());

        Solution solution = SolutionConverter.convert(
                converted, result(route("c0", new Interval(165, 185), stop("p0", 0, 140, 150))));

        assertThat(solution.routes().getFirst().stops()).contains(new Stop("p0", Stop.LUNCH, 155, 175));
    }

    private static String lunch(ConvertedInstance converted, Interval rest, PlanResult.Stop... stops) {
        return SolutionConverter.convert(converted, result(route("c0", rest, stops)))
                .routes()
                .getFirst()
                .stops()
                .stream()
                .filter(Stop::isLunch)
                .findFirst()
                .orElseThrow()
                .patient();
    }

    @Test
    void mandatoryIndependentServicesAreTwoVisits() {
        ConvertedInstance converted = InstanceConverter.convert(
                with(Samples.road(), List.of(independent(false)), Samples.road().weights()));

        assertThat(converted.problem().visits()).extracting(PlanVisit::id).containsExactly("p1#0", "p1#1");
        assertThat(SolutionConverter.convert(
                                converted,
                                result(route("c0", null, stop("p1#0", 0, 125, 135), stop("p1#1", 0, 145, 155))))
                        .routes()
                        .getFirst()
                        .stops())
                .extracting(Stop::service)
                .containsExactly("s0", "s1");
    }

    @Test
    void optionalIndependentServicesArePlannedTogetherOrNotAtAll() {
        ConvertedInstance converted = InstanceConverter.convert(
                with(Samples.road(), List.of(independent(true)), Samples.road().weights()));

        List<PlanVisit> visits = converted.problem().visits();
        assertThat(visits).extracting(PlanVisit::companion).containsExactly("p1#1", "p1#0");
        assertThat(visits.stream().mapToInt(PlanVisit::unplannedCost).sum()).isEqualTo(8);
    }

    private static Patient independent(boolean optional) {
        Patient before = Samples.road().patients().get(1);
        return new Patient(
                "p1",
                before.place(),
                before.windows(),
                before.services(),
                new Patient.Bond.Independent(),
                optional,
                null,
                Set.of());
    }

    @Test
    void timeThatIsNoWholeNumberOfTicksIsRefused() {
        assertThatThrownBy(() -> Scale.of(Samples.road()).ticks(0.5))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("no whole number of ticks");
    }

    private static Instance with(Instance of, List<Patient> patients, Weights weights) {
        return new Instance(
                of.name(),
                of.format(),
                of.caregivers(),
                patients,
                of.distances(),
                weights,
                of.windowMeetsEnd(),
                of.lunch());
    }

    private static PlanResult result(PlanResult.Route... routes) {
        return new PlanResult(
                List.of(routes),
                List.of(),
                new PlanScore(0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0),
                0,
                1,
                PlanResult.StopReason.STEP_LIMIT);
    }

    private static PlanResult.Route route(String worker, @Nullable Interval rest, PlanResult.Stop... stops) {
        return new PlanResult.Route(worker, 0, new ArrayList<>(List.of(stops)), 0, rest);
    }

    private static PlanResult.Stop stop(String visit, int part, int start, int end) {
        return new PlanResult.Stop(visit, part, start, start, end, 0);
    }
}
