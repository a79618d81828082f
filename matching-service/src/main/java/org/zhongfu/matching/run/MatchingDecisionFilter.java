// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filter of the decisions of a run; null means all. */
public record MatchingDecisionFilter(
        @Nullable DecisionStatus status, @Nullable UUID needId) {}
