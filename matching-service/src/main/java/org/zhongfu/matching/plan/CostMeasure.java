// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import java.util.Locale;
import java.util.function.ToIntFunction;
import java.util.function.ToLongFunction;
import org.zhongfu.matching.engine.plan.PlanScore;
import org.zhongfu.matching.engine.plan.PlanWeights;
import org.zhongfu.platform.kernel.LocalizedText;

/** The measures of a plan. The cost is the sum of each amount times its weight. */
enum CostMeasure {
    TRAVEL("Seconds on the way", "路途时间（秒）", PlanScore::travel, PlanWeights::travel),
    LATENESS("Seconds after the hours wished for", "晚于期望时段（秒）", PlanScore::lateness, PlanWeights::lateness),
    WORST_LATENESS("Seconds of the latest visit", "最晚一次的延迟（秒）", PlanScore::worstLateness, PlanWeights::worstLateness),
    WAITING("Seconds of waiting at doors", "门前等候（秒）", PlanScore::waiting, PlanWeights::waiting),
    OVERTIME("Seconds after shifts", "班后时间（秒）", PlanScore::overtime, PlanWeights::overtime),
    WORST_IDLE("Idle seconds of who has most", "最空闲者的空闲时间（秒）", PlanScore::worstIdle, PlanWeights::worstIdle),
    NOT_PREFERRED(
            "Visits by a worker the person did not wish for",
            "非服务对象期望人员的服务",
            PlanScore::notPreferred,
            PlanWeights::notPreferred),
    NOT_MAIN("Visits by another worker than the usual one", "非固定人员的服务", PlanScore::notMain, PlanWeights::notMain),
    UNPLANNED("What is left out, by worth", "未安排的服务（按权重）", PlanScore::unplanned, PlanWeights::unplanned),
    MISSED_BREAKS("Workers without their break", "未能休息的人员", PlanScore::missedBreaks, PlanWeights::missedBreak),
    MOVED("Visits moved from the version before", "相对上一版的变动", PlanScore::moved, PlanWeights::moved);

    private final LocalizedText label;
    private final ToLongFunction<PlanScore> amount;
    private final ToIntFunction<PlanWeights> weight;

    CostMeasure(String en, String zh, ToLongFunction<PlanScore> amount, ToIntFunction<PlanWeights> weight) {
        label = LocalizedText.of(en, zh);
        this.amount = amount;
        this.weight = weight;
    }

    PlanView.ScorePart of(PlanScore score, PlanWeights weights, Locale language) {
        long measured = amount.applyAsLong(score);
        int counts = weight.applyAsInt(weights);
        return new PlanView.ScorePart(name(), label.in(language), measured, counts, measured * counts);
    }
}
