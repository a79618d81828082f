// SPDX-License-Identifier: Apache-2.0
package org.zhongfu.matching.run;

import org.jspecify.annotations.Nullable;

/** A filter of matching runs; null means all. */
public record MatchingRunFilter(
        @Nullable MatchingRunStatus status, @Nullable String areaCode) {}
