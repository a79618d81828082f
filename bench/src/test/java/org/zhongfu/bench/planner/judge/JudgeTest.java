// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.bench.planner.judge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.zhongfu.bench.planner.judge.Edit.add;
import static org.zhongfu.bench.planner.judge.Edit.by;
import static org.zhongfu.bench.planner.judge.Edit.longer;
import static org.zhongfu.bench.planner.judge.Edit.remove;
import static org.zhongfu.bench.planner.judge.Edit.rename;
import static org.zhongfu.bench.planner.judge.Edit.route;
import static org.zhongfu.bench.planner.judge.Edit.stop;

import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.zhongfu.bench.planner.Samples;
import org.zhongfu.bench.planner.instance.Instance;
import org.zhongfu.bench.planner.instance.Measure;
import org.zhongfu.bench.planner.instance.Solution;
import org.zhongfu.bench.planner.instance.Solution.Route;
import org.zhongfu.bench.planner.instance.Solution.Stop;
import org.zhongfu.bench.planner.instance.Weights;

class JudgeTest {

    @Test
    void costOfAValidSolutionEqualsTheHandComputedCost() {
        Verdict verdict = Judge.judge(Samples.line(), Samples.lineSolution());

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.cost()).isCloseTo(Samples.LINE_COST, within(1e-9));
        assertThat(verdict.amounts())
                .containsEntry(Measure.TRAVEL, 120.0)
                .containsEntry(Measure.LATENESS, 25.0)
                .containsEntry(Measure.WORST_LATENESS, 15.0);
    }

    @Test
    void eachMeasureIsCountedWithItsWeight() {
        Verdict verdict = Judge.judge(Samples.road(), Samples.roadSolution());

        assertThat(verdict.violations()).isEmpty();
        assertThat(verdict.cost()).isEqualTo(Samples.ROAD_COST);
        assertThat(verdict.amounts())
                .isEqualTo(Map.of(
                        Measure.TRAVEL, 100.0,
                        Measure.LATENESS, 10.0,
                        Measure.WORST_LATENESS, 5.0,
                        Measure.WAITING, 10.0,
                        Measure.OVERTIME, 0.0,
                        Measure.WORST_IDLE, 130.0,
                        Measure.NOT_PREFERRED, 1.0,
                        Measure.LEFT_OUT, 1.0,
                        Measure.MISSED_LUNCH, 0.0));
    }

    static Stream<Arguments> spoiltLine() {
        return Stream.of(
                spoilt(Rule.UNKNOWN_CAREGIVER, rename("c2", "nobody")),
                spoilt(Rule.CAREGIVER_TWICE, route(new Route("c1", List.of()))),
                spoilt(Rule.UNKNOWN_PATIENT, add("c1", new Stop("p9", "s1", 60, 70))),
                spoilt(Rule.UNKNOWN_SERVICE, add("c1", new Stop("p1", "s2", 80, 90))),
                spoilt(Rule.SERVICE_MISSING, remove("c1", 0)),
                spoilt(Rule.SERVICE_TWICE, add("c1", new Stop("p3", "s1", 60, 70))),
                spoilt(Rule.ABILITY, remove("c1", 0).andThen(add("c2", new Stop("p1", "s1", 85, 95)))::apply),
                spoilt(
                        Rule.SAME_CAREGIVER_TWICE,
                        remove("c2", 1).andThen(add("c1", new Stop("p3", "s2", 60, 70)))::apply),
                spoilt(Rule.TRAVEL_TIME, stop("c1", 0, by(0.01))),
                spoilt(Rule.TRAVEL_TIME, stop("c1", 0, by(-0.01))),
                spoilt(Rule.DURATION, stop("c1", 0, longer(-0.01))),
                spoilt(Rule.SYNCHRONISATION, stop("c2", 1, by(11))),
                spoilt(Rule.SYNCHRONISATION, stop("c1", 1, by(-0.01)).andThen(stop("c1", 0, by(0)))::apply));
    }

    @ParameterizedTest
    @MethodSource("spoiltLine")
    void eachBrokenRuleIsReportedByName(Rule rule, UnaryOperator<Solution> spoil) {
        Verdict verdict = Judge.judge(Samples.line(), spoil.apply(Samples.lineSolution()));

        assertThat(verdict.broken()).contains(rule);
        assertThat(verdict.violations())
                .allSatisfy(violation -> assertThat(violation.toString()).startsWith(violation.rule() + ": "));
    }

    static Stream<Arguments> spoiltRoad() {
        return Stream.of(
                spoilt(Rule.TOO_EARLY, stop("c0", 0, by(-6))),
                spoilt(Rule.SHIFT, stop("c0", 0, by(-16))),
                spoilt(Rule.INCOMPATIBLE, add("c0", new Stop("p2", "s1", 195, 205))),
                spoilt(Rule.LUNCH, stop("c0", 2, longer(-1))),
                spoilt(Rule.LUNCH, stop("c0", 2, by(16))),
                spoilt(Rule.LUNCH, add("c0", new Stop("p1", Stop.LUNCH, 175, 195))),
                spoilt(Rule.UNKNOWN_PATIENT, add("c1", new Stop("d0", Stop.LUNCH, 160, 180))),
                spoilt(Rule.SERVICE_MISSING, remove("c1", 0)),
                spoilt(Rule.SYNCHRONISATION, stop("c1", 0, by(1))));
    }

    @ParameterizedTest
    @MethodSource("spoiltRoad")
    void rulesOfShiftsBreaksAndPreferencesAreChecked(Rule rule, UnaryOperator<Solution> spoil) {
        Verdict verdict = Judge.judge(Samples.road(), spoil.apply(Samples.roadSolution()));

        assertThat(verdict.broken()).contains(rule);
    }

    private static Arguments spoilt(Rule rule, UnaryOperator<Solution> spoil) {
        return Arguments.of(rule, spoil);
    }

    static Stream<Arguments> hardMeasures() {
        return Stream.of(
                Arguments.of(Measure.LATENESS, Rule.TOO_LATE),
                Arguments.of(Measure.WORST_LATENESS, Rule.TOO_LATE),
                Arguments.of(Measure.NOT_PREFERRED, Rule.NOT_PREFERRED),
                Arguments.of(Measure.LEFT_OUT, Rule.SERVICE_MISSING));
    }

    @ParameterizedTest
    @MethodSource("hardMeasures")
    void aMeasureThatMustBeZeroIsARule(Measure measure, Rule rule) {
        Verdict verdict = Judge.judge(forbidding(measure), Samples.roadSolution());

        assertThat(verdict.broken()).containsExactly(rule);
    }

    @Test
    void mandatoryLunchAndForbiddenOvertimeAreRules() {
        Solution hungry = remove("c0", 2).apply(Samples.roadSolution());
        Solution late = stop("c0", 2, by(15)).apply(Samples.roadSolution());

        assertThat(Judge.judge(forbidding(Measure.MISSED_LUNCH), hungry).broken())
                .containsExactly(Rule.LUNCH_MISSED);
        assertThat(Judge.judge(forbidding(Measure.OVERTIME), late).broken()).containsExactly(Rule.SHIFT);
    }

    private static Instance forbidding(Measure measure) {
        Instance road = Samples.road();
        return new Instance(
                road.name(),
                road.format(),
                road.caregivers(),
                road.patients(),
                road.distances(),
                new Weights(Map.of(), EnumSet.of(measure)),
                road.windowMeetsEnd(),
                road.lunch());
    }

    @Test
    void aServiceBetweenTwoWindowsIsLateForTheOneThatHasClosed() {
        Solution between = stop("c0", 0, by(2)).apply(Samples.roadSolution());
        Solution second = new Solution(List.of(
                new Route("c0", List.of(new Stop("p0", "s0", 160, 170))),
                Samples.roadSolution().routes().get(1)));

        assertThat(Judge.judge(Samples.road(), between).amounts()).containsEntry(Measure.LATENESS, 12.0);
        assertThat(Judge.judge(Samples.road(), second).amounts()).containsEntry(Measure.LATENESS, 5.0);
    }

    @Test
    void caregiverWithoutVisitsIsIdleDuringTheWholeShift() {
        Solution alone = new Solution(List.of(Samples.roadSolution().routes().getFirst()));

        assertThat(Judge.judge(Samples.road(), alone).amounts()).containsEntry(Measure.WORST_IDLE, 200.0);
    }

    @Test
    void workAfterTheShiftIsOvertime() {
        Solution late = stop("c0", 2, by(15)).apply(Samples.roadSolution());

        Verdict verdict = Judge.judge(Samples.road(), late);

        assertThat(verdict.valid()).isTrue();
        assertThat(verdict.amounts()).containsEntry(Measure.OVERTIME, 10.0);
    }

    @Test
    void aVerdictNamesEachBrokenRuleOnce() {
        assertThat(Judge.judge(Samples.line(), new Solution(List.of())).broken())
                .isEqualTo(Set.of(Rule.SERVICE_MISSING));
    }
}
