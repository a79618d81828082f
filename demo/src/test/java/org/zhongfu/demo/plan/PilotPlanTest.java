// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.demo.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhongfu.demo.seed.Seed;

class PilotPlanTest {

    private static final Seed SEED = new Seed("pilot");
    private static final LocalDate FROM = LocalDate.of(2024, 10, 8);
    private static final LocalDate TO = LocalDate.of(2025, 11, 20);
    private static final List<Integer> COUNTS = VisitCounts.spread(SEED, 855, 2363);

    private final List<CasePlan> cases = plan(COUNTS);

    @Test
    void theSameSeedPlansTheSame() {
        assertThat(plan(COUNTS)).isEqualTo(cases);
    }

    @Test
    void aSmallRunEntersTheFirstCasesOfTheWholePilot() {
        assertThat(plan(COUNTS.subList(0, 40))).isEqualTo(cases.subList(0, 40));
    }

    @Test
    void everyVisitHasAReferenceOfItsOwn() {
        assertThat(cases.stream().flatMap(each -> each.visits().stream()).map(VisitPlan::reference))
                .hasSize(2363)
                .doesNotHaveDuplicates();
    }

    @Test
    void visitsOfAWorkerDoNotOverlap() {
        record Span(Instant from, Instant to) {}
        Map<Integer, List<Span>> byWorker = cases.stream()
                .flatMap(each -> each.visits().stream()
                        .map(visit -> Map.entry(
                                each.worker(),
                                new Span(
                                        earlier(visit.plannedFrom(), visit.checkIn()),
                                        later(visit.plannedTo(), visit.checkOut())))))
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        assertThat(byWorker).hasSize(15);
        byWorker.values().forEach(spans -> {
            List<Span> sorted = new ArrayList<>(spans);
            sorted.sort(Comparator.comparing(Span::from));
            for (int i = 1; i < sorted.size(); i++) {
                assertThat(sorted.get(i).from()).isAfter(sorted.get(i - 1).to().plus(Duration.ofMinutes(10)));
            }
        });
    }

    @Test
    void theStepsOfACaseFollowOneAnotherWithinThePeriod() {
        assertThat(cases).allSatisfy(each -> {
            CasePlan.Times times = each.times();
            List<Instant> steps = new ArrayList<>(List.of(
                    times.intake().submitted(),
                    times.intake().received(),
                    times.intake().accepted(),
                    times.intake().evidence(),
                    times.intake().assessed(),
                    times.intake().registered(),
                    times.intake().confirmed(),
                    times.service().matchAccepted(),
                    times.service().orderAccepted(),
                    times.service().scheduled()));
            each.visits().forEach(visit -> steps.addAll(List.of(visit.checkIn(), visit.checkOut())));
            steps.addAll(List.of(
                    times.service().delivered(),
                    times.service().returnVisited(),
                    times.service().closed(),
                    times.service().rated()));
            assertThat(steps).isSorted().doesNotHaveDuplicates();
            assertThat(day(steps.getFirst())).isAfterOrEqualTo(FROM);
            assertThat(day(steps.getLast())).isBeforeOrEqualTo(TO);
        });
    }

    @Test
    void visitsAreOnWorkDaysByDaylightAndLongEnough() {
        assertThat(cases.stream().flatMap(each -> each.visits().stream())).allSatisfy(visit -> {
            var begun = visit.checkIn().atZone(ZoneId.of("Asia/Shanghai"));
            assertThat(begun.getDayOfWeek()).isNotIn(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);
            assertThat(begun.getHour()).isBetween(9, 18);
            assertThat(Duration.between(visit.checkIn(), visit.checkOut()))
                    .isBetween(Duration.ofMinutes(45), Duration.ofMinutes(60));
        });
    }

    @Test
    void theSatisfactionTargetIsMetForAnyNumberOfPersons() {
        int satisfied = 0;
        for (int asked = 1; asked <= cases.size(); asked++) {
            if (List.of("VERY_SATISFIED", "SATISFIED")
                    .contains(cases.get(asked - 1).rating())) {
                satisfied++;
            }
            assertThat(satisfied).isGreaterThanOrEqualTo((int) Math.ceil(0.92 * asked));
        }
        assertThat(satisfied).as("some are not").isLessThan(cases.size());
    }

    private static List<CasePlan> plan(List<Integer> counts) {
        return new PilotPlan(SEED, "652301", FROM, TO, 15).cases(counts);
    }

    private static LocalDate day(Instant instant) {
        return instant.atZone(ZoneId.of("Asia/Shanghai")).toLocalDate();
    }

    private static Instant earlier(Instant a, Instant b) {
        return a.isBefore(b) ? a : b;
    }

    private static Instant later(Instant a, Instant b) {
        return a.isAfter(b) ? a : b;
    }
}
