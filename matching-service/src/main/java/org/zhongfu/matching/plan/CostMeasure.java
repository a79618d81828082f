// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.zhongfu.base.code.CodeLabels;
import org.zhongfu.matching.engine.plan.PlanScore;
import org.zhongfu.matching.engine.plan.PlanWeights;

/**
 * The measures of a plan; the code list {@code plan-cost-measures} has the labels. The cost is the sum of each amount times
 * its weight.
 */
enum CostMeasure {
    TRAVEL(PlanScore::travel, PlanWeights::travel),
    LATENESS(PlanScore::lateness, PlanWeights::lateness),
    WORST_LATENESS(PlanScore::worstLateness, PlanWeights::worstLateness),
    WAITING(PlanScore::waiting, PlanWeights::waiting),
    OVERTIME(PlanScore::overtime, PlanWeights::overtime),
    WORST_IDLE(PlanScore::worstIdle, PlanWeights::worstIdle),
    NOT_PREFERRED(PlanScore::notPreferred, PlanWeights::notPreferred),
    NOT_MAIN(PlanScore::notMain, PlanWeights::notMain),
    UNPLANNED(PlanScore::unplanned, PlanWeights::unplanned),
    MISSED_BREAKS(PlanScore::missedBreaks, PlanWeights::missedBreak),
    MOVED(PlanScore::moved, weights -> weights.difference().weight());

    private final ToLongFunction<PlanScore> amount;
    private final ToIntFunction<PlanWeights> weight;

    CostMeasure(ToLongFunction<PlanScore> amount, ToIntFunction<PlanWeights> weight) {
        this.amount = amount;
        this.weight = weight;
    }

    PlanView.ScorePart of(PlanScore score, PlanWeights weights, Locale language) {
        long measured = amount.applyAsLong(score);
        int counts = weight.applyAsInt(weights);
        String label = CodeLabels.of("plan-cost-measures", this).in(language);
        return new PlanView.ScorePart(name(), label, measured, counts, measured * counts);
    }
}
