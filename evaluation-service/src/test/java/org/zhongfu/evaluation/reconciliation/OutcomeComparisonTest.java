// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.reconciliation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;
import static org.zhongfu.evaluation.reconciliation.SampleNeeds.fulfilled;
import static org.zhongfu.evaluation.reconciliation.SampleNeeds.match;
import static org.zhongfu.evaluation.reconciliation.SampleNeeds.need;
import static org.zhongfu.evaluation.reconciliation.SampleNeeds.refused;
import static org.zhongfu.evaluation.reconciliation.SampleNeeds.with;

import org.junit.jupiter.api.Test;
import org.zhongfu.evaluation.fact.NeedStatus;
import org.zhongfu.evaluation.fact.OrderStatus;

/** The outcome that intake published against the verified visits of the need. */
class OutcomeComparisonTest {

    @Test
    void theUnitsOfAnOutcomeAreThoseOfTheVisits() {
        assertThat(Comparison.of(with(2, closedAfter(2)))).isEmpty();
    }

    @Test
    void anOutcomeOfOtherUnitsIsABreak() {
        assertThat(Comparison.of(with(3, closedAfter(2))))
                .extracting(Break::kind, Break::expected, Break::found)
                .containsExactly(tuple(BreakKind.NEED_OUTCOME_DIFFERS, 3L, 2L));
    }

    @Test
    void aNeedThatWasClosedAsMetHasAllItsUnits() {
        assertThat(Comparison.of(with(null, closedAfter(3)))).isEmpty();
    }

    @Test
    void aNeedThatWasClosedAsMetWithAUnitMissingIsABreak() {
        assertThat(Comparison.of(with(null, closedAfter(2))))
                .extracting(Break::kind, Break::expected, Break::found)
                .containsExactly(tuple(BreakKind.NEED_OUTCOME_DIFFERS, 3L, 2L));
    }

    @Test
    void withoutAWorkOrderTheOfficerDecidesWhetherANeedIsMet() {
        assertThat(Comparison.of(with(null, need(NeedStatus.CLOSED, 3, refused()))))
                .isEmpty();
    }

    @Test
    void anOpenWorkOrderDecidesWhenItEnds() {
        NeedRecord need = need(NeedStatus.CLOSED, 3, match().served(1, 1, 0));

        assertThat(Comparison.of(with(null, need))).isEmpty();
    }

    private static NeedRecord closedAfter(int visits) {
        return need(
                NeedStatus.CLOSED,
                3,
                fulfilled().served(visits, visits, 3 - visits).order(OrderStatus.CLOSED, 3));
    }
}
