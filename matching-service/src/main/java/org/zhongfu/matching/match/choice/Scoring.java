// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match.choice;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.zhongfu.platform.web.AreaScope;

/**
 * The weights of the parts of a score. They are whole hundredths that add up to 100, so that the same facts always give
 * the same choice.
 *
 * @param version number of these weights, 1 or more; it grows when the weights change
 * @param area weight of the area, in hundredths
 * @param capacity weight of the capacity that is left, in hundredths
 * @param continuity weight of having served the person before, in hundredths
 * @param load weight of a low load, in hundredths
 */
public record Scoring(
        int version,
        @Min(0) @Max(100) int area,
        @Min(0) @Max(100) int capacity,
        @Min(0) @Max(100) int continuity,
        @Min(0) @Max(100) int load) {

    /** Continuity has twice the weight of each other part. */
    static final Scoring CURRENT = new Scoring(1, 20, 20, 40, 20);

    private static final int WHOLE = 1000;
    private static final int WEIGHTS = 100;

    public Scoring {
        if (area + capacity + continuity + load != WEIGHTS) {
            throw new IllegalArgumentException("weights are hundredths of a whole");
        }
    }

    Score score(String needArea, Candidate candidate) {
        int areaPart = closeness(needArea, candidate.contractArea());
        int capacityPart = share(candidate.left(), candidate.units());
        int continuityPart = candidate.servedBefore() ? WHOLE : 0;
        int loadPart = WHOLE - share(candidate.held() + candidate.committed(), candidate.units());
        return new Score(
                areaPart,
                capacityPart,
                continuityPart,
                loadPart,
                (area * areaPart + capacity * capacityPart + continuity * continuityPart + load * loadPart) / WEIGHTS);
    }

    private static int closeness(String needArea, String contractArea) {
        int whole = AreaScope.of(needArea).prefix().length();
        int common = Math.min(whole, AreaScope.of(contractArea).prefix().length());
        return common * WHOLE / whole;
    }

    private static int share(int part, int whole) {
        return (int) ((long) part * WHOLE / whole);
    }
}
