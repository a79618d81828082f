// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Which decisions of a run are listed; null lists all. */
public record MatchingDecisionFilter(
        @Nullable DecisionStatus status, @Nullable UUID needId) {}
