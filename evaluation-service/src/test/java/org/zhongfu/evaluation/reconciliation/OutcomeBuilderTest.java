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
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchOrder;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchUnits;
import org.zhongfu.evaluation.reconciliation.MatchRecord.MatchVisits;

class OutcomeBuilderTest {

    private static final Instant NOTED = Instant.parse("2026-11-23T02:00:00Z");
    private static final Duration GRACE = Duration.ofSeconds(60);

    /** An accepted match of three units, one of them served, with its order or without. */
    private static NeedRecord need(String area, @Nullable OrderStatus order) {
        MatchRecord match = new MatchRecord(
                new MatchId(new UUID(2, 2)),
                MatchStatus.ACCEPTED,
                new MatchUnits(3, 3, 0, 1, 0),
                new MatchOrder(order, order == null ? 0 : 3, 0, 0),
                new MatchVisits(1, 0, 0, 0),
                NOTED);
        return new NeedRecord(
                new NeedId(new UUID(1, 1)),
                NeedStatus.CONFIRMED,
                3,
                false,
                area,
                null,
                NOTED.minusSeconds(3600),
                List.of(match));
    }

    @Test
    void aDifferenceYoungerThanTheGracePeriodIsInFlight() {
        OutcomeBuilder builder = new OutcomeBuilder(NOTED.plusSeconds(59), GRACE);
        builder.add(need("652301", null));

        Outcome outcome = builder.build();

        assertThat(outcome.balanced()).isTrue();
        assertThat(outcome.all().inFlight()).isEqualTo(1);
        assertThat(outcome.breaks()).isEmpty();
    }

    @Test
    void aDifferenceOlderThanTheGracePeriodIsABreak() {
        OutcomeBuilder builder = new OutcomeBuilder(NOTED.plusSeconds(61), GRACE);
        builder.add(need("652301", null));

        Outcome outcome = builder.build();

        assertThat(outcome.balanced()).isFalse();
        assertThat(outcome.all().inFlight()).isZero();
        assertThat(outcome.breaks()).extracting(Break::kind).containsExactly(BreakKind.ORDER_MISSING);
    }

    @Test
    void theNumberOfBreaksIsExactWhenNotAllAreListed() {
        OutcomeBuilder builder = new OutcomeBuilder(NOTED.plusSeconds(61), GRACE);
        for (int i = 0; i < OutcomeBuilder.MOST_SHOWN + 5; i++) {
            builder.add(need("652301", null));
        }

        Outcome outcome = builder.build();

        assertThat(outcome.breaks()).hasSize(OutcomeBuilder.MOST_SHOWN);
        assertThat(outcome.all().breaks()).isEqualTo(OutcomeBuilder.MOST_SHOWN + 5L);
    }

    @Test
    void totalsAreSummedPerCounty() {
        OutcomeBuilder builder = new OutcomeBuilder(NOTED, Duration.ZERO);
        builder.add(need("652301", OrderStatus.IN_SERVICE));
        builder.add(need("652302001", OrderStatus.IN_SERVICE));

        Outcome outcome = builder.build();

        assertThat(outcome.byCounty()).containsOnlyKeys("652301", "652302");
        assertThat(outcome.all().totals()).isEqualTo(new Totals(2, 2, 6, 6, 0, 4, 2, 0, 6, 2, 0, 0));
        assertThat(outcome.balanced()).isTrue();
    }
}
