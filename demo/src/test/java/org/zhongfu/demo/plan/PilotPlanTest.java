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
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.zhongfu.demo.api.SampleUsers;
import org.zhongfu.demo.pilot.Pilot;
import org.zhongfu.demo.seed.Seed;

class PilotPlanTest {

    private static final Seed SEED = new Seed("pilot");
    private static final List<Set<String>> WORKERS = SampleUsers.load().credentials();
    private static final LocalDate FROM = LocalDate.of(2024, 10, 8);
    private static final LocalDate TO = LocalDate.of(2025, 11, 20);
    private static final Pilot PILOT = Pilot.load();

    private final PilotPlan plan = plan(SEED);
    private final ServicePlan cooking = plan.service("HOME_COOKING");
    private final List<CasePlan> cases =
            plan.services().stream().flatMap(each -> each.cases().stream()).toList();

    @Test
    void theSameSeedPlansTheSame() {
        assertThat(plan(SEED).services()).isEqualTo(plan.services());
    }

    @Test
    void anotherSeedPlansOtherTimes() {
        assertThat(plan(new Seed("other")).service("HOME_COOKING").cases())
                .extracting(CasePlan::times)
                .doesNotContainAnyElementsOf(
                        cooking.cases().stream().map(CasePlan::times).toList());
    }

    @Test
    void aSmallRunEntersTheFirstCasesOfTheWholePilot() {
        assertThat(cooking.first(40).cases()).isEqualTo(cooking.cases().subList(0, 40));
    }

    @Test
    void aSmallRunOfAServiceInSessionsEntersWholeGroups() {
        ServicePlan some = plan.service("SKILL_CULTIVATION").first(30);
        assertThat(some.cases()).hasSize(50);
        assertThat(some.sessions()).hasSize(2);
    }

    @Test
    void everyServiceHasThePrintedVisits() {
        assertThat(plan.services()).hasSize(9).allSatisfy(each -> {
            assertThat(each.cases()).hasSize(each.service().persons());
            assertThat(each.visits()).isEqualTo(each.service().visits());
        });
    }

    @Test
    void threeSessionsHaveEightyTwoAttendances() {
        ServicePlan activity = plan.service("CULTURAL_ACTIVITY");
        assertThat(activity.sessions())
                .hasSize(3)
                .allMatch(each -> each.workers().size() == 2);
        assertThat(activity.sessions().stream()
                        .mapToInt(each -> each.attendees().size())
                        .sum())
                .isEqualTo(82);
    }

    @Test
    void whoAttendsASessionLivesInItsCounty() {
        ServicePlan training = plan.service("LIFE_SKILL_TRAINING");
        assertThat(training.sessions()).allSatisfy(session -> {
            assertThat(session.attendees().size()).isBetween(1, 25);
            assertThat(session.attendees())
                    .allMatch(place ->
                            training.cases().get(place).person().county().equals(session.county()));
        });
    }

    @Test
    void whoDeliversHasTheCredentialOfTheService() {
        assertThat(plan.service("REHAB_NURSING").cases())
                .allMatch(each -> WORKERS.get(each.worker()).contains("REHAB_THERAPIST"));
    }

    @Test
    void visitsOfAPersonDoNotOverlap() {
        assertApart(cases.stream()
                .flatMap(each -> each.visits().stream()
                        .map(visit -> Map.entry(each.person().index(), span(visit))))
                .toList());
    }

    @Test
    void everyVisitHasAReferenceOfItsOwn() {
        assertThat(cases.stream().flatMap(each -> each.visits().stream()).map(VisitPlan::reference))
                .hasSize(1989 + 709 + 2363 + 2354 + 163 + 82 + 1248 + 210 + 200)
                .doesNotHaveDuplicates();
    }

    @Test
    void visitsAndSessionsOfAWorkerDoNotOverlap() {
        List<Map.Entry<String, Span>> busy = new ArrayList<>();
        for (ServicePlan service : plan.services()) {
            String area = service.service().area().code() + "-";
            if (service.sessions().isEmpty()) {
                service.cases().forEach(each -> each.visits()
                        .forEach(visit -> busy.add(Map.entry(area + each.worker(), span(visit)))));
            }
            service.sessions().forEach(each -> each.workers()
                    .forEach(worker ->
                            busy.add(Map.entry(area + worker, new Span(each.plannedFrom(), each.plannedTo())))));
        }
        assertThat(busy).extracting(Map.Entry::getKey).contains("652301-0", "652301-14", "652300-6");
        assertApart(busy);
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
        assertThat(cooking.cases().stream().flatMap(each -> each.visits().stream()))
                .allSatisfy(visit -> {
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
        for (int asked = 1; asked <= 855; asked++) {
            if (List.of("VERY_SATISFIED", "SATISFIED")
                    .contains(cooking.cases().get(asked - 1).rating())) {
                satisfied++;
            }
            assertThat(satisfied).isGreaterThanOrEqualTo((int) Math.ceil(0.92 * asked));
        }
        assertThat(satisfied).as("some are not").isLessThan(855);
    }

    private record Span(Instant from, Instant to) {}

    private static Span span(VisitPlan visit) {
        return new Span(earlier(visit.plannedFrom(), visit.checkIn()), later(visit.plannedTo(), visit.checkOut()));
    }

    private static <K> void assertApart(List<Map.Entry<K, Span>> busy) {
        Map<K, List<Span>> byWhom = busy.stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
        byWhom.values().forEach(spans -> {
            List<Span> sorted = new ArrayList<>(spans);
            sorted.sort(Comparator.comparing(Span::from));
            for (int i = 1; i < sorted.size(); i++) {
                assertThat(sorted.get(i).from())
                        .as(sorted.get(i - 1) + " then " + sorted.get(i))
                        .isAfter(sorted.get(i - 1).to().plus(Duration.ofMinutes(10)));
            }
        });
    }

    private static PilotPlan plan(Seed seed) {
        return new PilotPlan(
                seed,
                PILOT,
                PilotPlan.teams(PILOT, SampleUsers.all()),
                PILOT.services().stream().map(Quantity::whole).toList());
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
