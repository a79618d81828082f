// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.zhongfu.contracts.id.MatchId;
import org.zhongfu.contracts.id.NeedId;
import org.zhongfu.evaluation.fact.MatchStatus;
import org.zhongfu.evaluation.fact.NeedStatus;
import org.zhongfu.evaluation.fact.OrderStatus;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchUnits;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchVisits;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchedOrder;

class OutcomeBuilderTest {

    private static final Instant NOTED = Instant.parse("2026-11-23T02:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(60);

    /** An accepted match of three units, one of them served, with its order or without. */
    private static NeedRecord need(String area, @Nullable OrderStatus order) {
        MatchRecord match = new MatchRecord(
                new MatchId(new UUID(2, 2)),
                MatchStatus.ACCEPTED,
                new MatchUnits(3, 3, 0, 1, 0),
                new MatchedOrder(order, order == null ? 0 : 3),
                new MatchVisits(1, 0, 0, 0),
                NOTED);
        return new NeedRecord(
                new NeedId(new UUID(1, 1)),
                NeedStatus.CONFIRMED,
                3,
                false,
                area,
                NOTED.minusSeconds(3600),
                List.of(match));
    }

    @Test
    void whatIsYoungerThanTheGracePeriodIsOnItsWay() {
        OutcomeBuilder patient = new OutcomeBuilder(NOTED.plusSeconds(59), GRACE);
        patient.add(need("652301", null));
        assertThat(patient.build().balanced()).isTrue();
        assertThat(patient.build().all().inFlight()).isEqualTo(1);
        assertThat(patient.build().breaks()).isEmpty();

        OutcomeBuilder later = new OutcomeBuilder(NOTED.plusSeconds(61), GRACE);
        later.add(need("652301", null));
        assertThat(later.build().balanced()).isFalse();
        assertThat(later.build().all().inFlight()).isZero();
        assertThat(later.build().breaks()).extracting(Break::kind).containsExactly(BreakKind.ORDER_MISSING);
    }

    @Test
    void theNumberOfBreaksIsExactEvenWhenNotAllAreShown() {
        OutcomeBuilder tally = new OutcomeBuilder(NOTED.plusSeconds(61), GRACE);
        for (int i = 0; i < OutcomeBuilder.MOST_SHOWN + 5; i++) {
            tally.add(need("652301", null));
        }
        assertThat(tally.build().breaks()).hasSize(OutcomeBuilder.MOST_SHOWN);
        assertThat(tally.build().all().breaks()).isEqualTo(OutcomeBuilder.MOST_SHOWN + 5L);
    }

    @Test
    void sumsAddUpPerCounty() {
        OutcomeBuilder tally = new OutcomeBuilder(NOTED, Duration.ZERO);
        tally.add(need("652301", OrderStatus.IN_SERVICE));
        tally.add(need("652302001", OrderStatus.IN_SERVICE));
        Outcome outcome = tally.build();
        assertThat(outcome.byCounty()).containsOnlyKeys("652301", "652302");
        assertThat(outcome.all().totals()).isEqualTo(new Totals(2, 2, 6, 6, 0, 4, 2, 0, 6, 2));
        assertThat(outcome.balanced()).isTrue();
    }
}
