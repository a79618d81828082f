// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.plan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Min;
import java.util.ArrayList;
import java.util.List;
import org.zhongfu.matching.base.Json;
import org.zhongfu.platform.jobs.JobProgress;

/**
 * How far a search is.
 *
 * @param done share that is done, 0 to 1
 * @param best the best cost found so far over time, at most 64 points
 */
public record PlanProgress(@DecimalMin("0") @DecimalMax("1") double done, List<BestCost> best) implements JobProgress {

    /** Nothing is done. */
    static final PlanProgress NONE = new PlanProgress(0, List.of());

    private static final int MAX_POINTS = 64;

    public PlanProgress {
        best = List.copyOf(best);
    }

    /**
     * The best cost at a time.
     *
     * @param elapsedMillis milliseconds since the search began
     * @param cost cost by the weights of the plan, without unit; each day of a plan has its own
     */
    public record BestCost(
            @Min(0) long elapsedMillis, @Min(0) long cost) {}

    /** The progress with one more point; when there are too many points every second one is dropped. */
    PlanProgress with(double share, BestCost point) {
        List<BestCost> points = new ArrayList<>();
        for (int i = 0; i < best.size(); i++) {
            if (best.size() < MAX_POINTS || i % 2 == 0) {
                points.add(best.get(i));
            }
        }
        if (points.isEmpty() || points.getLast().cost() != point.cost()) {
            points.add(point);
        }
        return new PlanProgress(Math.max(done, share), points);
    }

    PlanProgress completed() {
        return new PlanProgress(1, best);
    }

    @Override
    public String toText() {
        return Json.write(this);
    }
}
