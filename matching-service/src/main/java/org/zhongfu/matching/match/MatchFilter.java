// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import org.jspecify.annotations.Nullable;
import org.zhongfu.contracts.id.NeedId;

/** A filter of matches; null means all. */
public record MatchFilter(
        @Nullable MatchStatus status,
        @Nullable NeedId needId,
        @Nullable String serviceItem) {}
