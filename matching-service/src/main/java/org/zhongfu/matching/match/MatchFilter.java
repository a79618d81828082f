// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.match;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A filter of matches; null means all. */
public record MatchFilter(
        @Nullable MatchStatus status,
        @Nullable UUID needId,
        @Nullable String serviceItem) {}
