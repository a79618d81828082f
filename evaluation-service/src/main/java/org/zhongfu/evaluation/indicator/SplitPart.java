// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.evaluation.indicator;

import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.zhongfu.evaluation.fact.VerificationLevel;

/**
 * How visits that took place stand in a figure. What is counted in other units than visits, such as persons, stands where the
 * first of its visits in this order stands.
 */
public enum SplitPart {
    /** Counted: the proof needed no review, or it was verified before there were reviews. */
    BY_PROOF(VerificationLevel.VERIFIED, VerificationLevel.EXCEPTION),
    /** Counted: a review confirmed it. */
    BY_REVIEW(VerificationLevel.CONFIRMED),
    /** Not counted: the proof waits for a review. */
    WAITING("IN_REVIEW"),
    /** Not counted: it was voided. */
    VOIDED("VOIDED");

    /** The place of a visit, as alias {@code v}, among the parts; null for one that did not take place. */
    static final String PLACE = cases(part -> String.valueOf(List.of(values()).indexOf(part)));

    /** The code of the part of a visit, as alias {@code v}. */
    static final String CODE = cases(part -> "'" + part.name() + "'");

    private final String condition;
    private final List<VerificationLevel> levels;

    SplitPart(VerificationLevel... levels) {
        this.levels = List.of(levels);
        condition = "v.status = 'VERIFIED' and v.verification_level in ("
                + this.levels.stream().map(level -> "'" + level.name() + "'").collect(Collectors.joining(", ")) + ")";
    }

    SplitPart(String status) {
        levels = List.of();
        condition = "v.status = '" + status + "'";
    }

    /** True when its visits are in the value of the indicator. */
    public boolean counted() {
        return !levels.isEmpty();
    }

    /** The verification levels of its visits; none for visits that are not counted. */
    List<VerificationLevel> levels() {
        return levels;
    }

    private static String cases(Function<SplitPart, String> result) {
        return Arrays.stream(values())
                .map(part -> "when " + part.condition + " then " + result.apply(part))
                .collect(Collectors.joining(" ", "case ", " end"));
    }
}
