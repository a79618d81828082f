// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;

/** A filter of the decisions of a run; null means all. */
public record MatchingDecisionFilter(
        @Nullable DecisionStatus status, @Nullable NeedId needId) {}
