// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.assertj.core.data.Offset;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.ContractId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.contracts.id.PersonId;
import org.zhongfu.contracts.id.ProviderId;
import org.zhongfu.contracts.intake.IntakeEvent.NeedConfirmed;
import org.zhongfu.contracts.intake.Recipient;
import org.zhongfu.contracts.intake.ServicePeriod;
import org.zhongfu.matching.contract.OpenLine;
import org.zhongfu.matching.contract.ServedArea;
import org.zhongfu.matching.engine.allocation.AllocationLimits;
import org.zhongfu.matching.engine.allocation.AllocationNeed.Choice;
import org.zhongfu.matching.engine.allocation.FairnessRule;
import org.zhongfu.matching.match.choice.Backlog.BacklogSnapshot;
import org.zhongfu.matching.match.choice.Backlog.WaitingNeed;
import org.zhongfu.matching.need.SampleNeeds;
import org.zhongfu.platform.kernel.UuidV7;

class BatchAllocationTest {

    private static final UUID LINE = new UUID(0, 1);
    private static final Instant NOW = Instant.parse("2026-11-26T08:00:00Z");
    private static final String GROUP = "VULNERABLE_ELDER";

    @Test
    void thePriceOfFairnessIsTheUtilityGivenUpForIt() {
        WaitingNeed longest = waiting(GROUP, 2, 180, 500);
        WaitingNeed latest = waiting(GROUP, 2, 0, 600);

        BatchAllocation.AllocationResult result = allocate(2, longest, latest);

        assertThat(result.decisions().get(longest.need().id()).waits()).isFalse();
        assertThat(result.outcome().figures().utility()).isEqualTo(1_000);
        assertThat(result.outcome().figures().utilityWithoutFairness()).isEqualTo(1_200);
        assertThat(result.outcome().figures().priceOfFairness()).isCloseTo(1 / 6.0, within());
        assertThat(result.outcome().lines()).singleElement().satisfies(line -> {
            assertThat(line.given()).isEqualTo(2);
            assertThat(line.orgCode()).isEqualTo("ORG-1");
        });
    }

    @Test
    void personsWithoutATargetGroupAreCountedSeparately() {
        BatchAllocation.AllocationResult result = allocate(9, waiting(null, 1, 0, 500), waiting(GROUP, 1, 0, 500));

        assertThat(result.outcome().groups())
                .extracting(RunOutcome.GroupFigures::targetGroup)
                .containsExactlyInAnyOrder(null, GROUP);
        assertThat(result.outcome().groups()).allSatisfy(group -> {
            assertThat(group.needs()).isEqualTo(1);
            assertThat(group.withFairness().rate()).isEqualTo(1_000);
            assertThat(group.withoutFairness().served()).isEqualTo(1);
        });
    }

    @Test
    void ineligibleNeedsAndNeedsWithoutFactsAreLeftOut() {
        WaitingNeed ineligible = refused(false, "TOO_YOUNG");
        WaitingNeed unknown = refused(true, "FACTS_MISSING");
        WaitingNeed unservable = refused(true, "NO_CONTRACT_IN_AREA");

        BatchAllocation.AllocationResult result = allocate(9, ineligible, unknown, unservable);

        assertThat(result.decisions()).containsOnlyKeys(unservable.need().id());
        assertThat(result.outcome().figures().priceOfFairness()).isZero();
        assertThat(result.outcome().groups()).singleElement().satisfies(group -> {
            assertThat(group.needs()).isEqualTo(1);
            assertThat(group.servable()).isZero();
        });
    }

    @Test
    void anEmptyBacklogHasAnOutcome() {
        BatchAllocation.AllocationResult result = allocate(9);

        assertThat(result.decisions()).isEmpty();
        assertThat(result.outcome().groups()).isEmpty();
        assertThat(result.outcome().figures().floorReached()).isTrue();
    }

    private static BatchAllocation.AllocationResult allocate(int units, WaitingNeed... waiting) {
        BacklogSnapshot backlog = new BacklogSnapshot(List.of(waiting), Map.of(LINE, line(units)), 1);
        return new BatchAllocation(backlog, FairnessRule.CURRENT).allocate(NOW, AllocationLimits.usual(1));
    }

    private static WaitingNeed refused(boolean eligible, String code) {
        return new WaitingNeed(SampleNeeds.of(need(GROUP, 1, 0)), 1, GROUP, eligible, List.of(code), List.of());
    }

    private static WaitingNeed waiting(@Nullable String group, int units, int days, int utility) {
        return new WaitingNeed(
                SampleNeeds.of(need(group, units, days)),
                units,
                group,
                true,
                List.of(),
                List.of(new Choice(LINE.toString(), utility)));
    }

    private static NeedConfirmed need(@Nullable String group, int units, int days) {
        Instant asked = NOW.minus(days, ChronoUnit.DAYS);
        return new NeedConfirmed(
                new NeedId(UuidV7.next()),
                2,
                new Recipient(
                        new PersonId(UUID.randomUUID()),
                        "652301101",
                        group,
                        group == null ? List.of() : List.of(group)),
                "HOME_COOKING",
                units,
                new ServicePeriod(LocalDate.of(2026, 11, 26), LocalDate.of(2026, 12, 26)),
                asked,
                asked,
                asked,
                false);
    }

    private static OpenLine line(int units) {
        return new OpenLine(
                LINE,
                new OpenLine.ContractScope(
                        new ContractId(new UUID(0, 2)),
                        new ProviderId(new UUID(0, 3)),
                        "ORG-1",
                        "652301",
                        new ServedArea("652301", List.of("652301")),
                        LocalDate.of(2026, 1, 1),
                        LocalDate.of(2026, 12, 31),
                        NOW),
                "HOME_COOKING",
                new OpenLine.LineUnits(units, 0, 0, 0));
    }

    private static Offset<Double> within() {
        return Offset.offset(1e-9);
    }
}
